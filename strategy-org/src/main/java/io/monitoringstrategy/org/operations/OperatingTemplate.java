package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.org.StandardTeams;
import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TeamId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The twenty operating activities as processes, to begin with and to change.
 *
 * <pre>{@code
 * List<OperatingProcess> processes = OperatingTemplate.standard(ZoneId.of("Asia/Seoul"));
 * }</pre>
 *
 * <p>Owners, participants, lengths, days and KPIs are our judgement; one person of each team takes part.
 * Daily ones are on workdays at 09:00, weekly ones on Tuesdays at 10:00, monthly ones on the first Tuesday
 * and quarterly ones on the second Wednesday of January, April, July and October, both at 14:00.
 */
public final class OperatingTemplate {
  private static final List<Row> ROWS = List.of(
      new Row(OperatingActivity.SYSTEM_HEALTH_CHECK, 15, List.of(), List.of("system-availability")),
      new Row(
          OperatingActivity.ALERT_RESPONSE,
          30,
          List.of(TeamRole.DEVOPS),
          List.of("incident-response-time", "alert-accuracy")),
      new Row(
          OperatingActivity.PERFORMANCE_TREND_ANALYSIS, 15, List.of(), List.of("service-quality")),
      new Row(OperatingActivity.CAPACITY_USE_REVIEW, 15, List.of(), List.of("cost-efficiency")),
      new Row(OperatingActivity.DAILY_REPORT, 15, List.of(), List.of("system-availability")),
      new Row(
          OperatingActivity.PERFORMANCE_REVIEW,
          60,
          List.of(TeamRole.DEVOPS, TeamRole.PLATFORM),
          List.of("system-availability", "mean-time-to-recovery")),
      new Row(
          OperatingActivity.INCIDENT_ANALYSIS,
          60,
          List.of(TeamRole.DEVOPS, TeamRole.SECURITY),
          List.of(
              "mean-time-to-recovery", "mean-time-between-failures", "problem-resolution-rate")),
      new Row(
          OperatingActivity.CAPACITY_PLAN_UPDATE,
          30,
          List.of(TeamRole.PLATFORM),
          List.of("cost-efficiency")),
      new Row(
          OperatingActivity.TOOL_AND_PROCESS_IMPROVEMENT,
          45,
          List.of(TeamRole.SRE),
          List.of("process-improvements", "automation-ratio")),
      new Row(
          OperatingActivity.TEAM_COLLABORATION,
          30,
          List.of(TeamRole.PLATFORM, TeamRole.SRE, TeamRole.SECURITY, TeamRole.BUSINESS_ANALYSIS),
          List.of("team-productivity")),
      new Row(
          OperatingActivity.SERVICE_REVIEW,
          90,
          List.of(TeamRole.BUSINESS_ANALYSIS, TeamRole.DEVOPS, TeamRole.PLATFORM),
          List.of("system-availability", "customer-satisfaction", "monitoring-coverage")),
      new Row(
          OperatingActivity.SLO_EVALUATION,
          60,
          List.of(TeamRole.BUSINESS_ANALYSIS),
          List.of("service-quality")),
      new Row(
          OperatingActivity.COST_ANALYSIS,
          60,
          List.of(TeamRole.PLATFORM),
          List.of("cost-efficiency")),
      new Row(
          OperatingActivity.TOOL_UPGRADE_PLANNING,
          60,
          List.of(TeamRole.SECURITY),
          List.of("technology-adoption")),
      new Row(
          OperatingActivity.TRAINING,
          120,
          List.of(TeamRole.SRE, TeamRole.DEVOPS, TeamRole.SECURITY, TeamRole.BUSINESS_ANALYSIS),
          List.of("training", "learning-culture")),
      new Row(
          OperatingActivity.STRATEGIC_REVIEW,
          180,
          List.of(TeamRole.PLATFORM, TeamRole.SRE, TeamRole.DEVOPS, TeamRole.SECURITY),
          List.of("data-driven-decisions", "time-to-market", "business-continuity")),
      new Row(
          OperatingActivity.ARCHITECTURE_EVALUATION,
          180,
          List.of(TeamRole.SRE, TeamRole.SECURITY),
          List.of("monitoring-coverage")),
      new Row(
          OperatingActivity.BUDGET_PLANNING,
          120,
          List.of(TeamRole.PLATFORM),
          List.of("cost-efficiency")),
      new Row(
          OperatingActivity.ORGANIZATION_IMPROVEMENT,
          120,
          List.of(TeamRole.PLATFORM, TeamRole.DEVOPS),
          List.of("team-productivity", "automation-growth")),
      new Row(
          OperatingActivity.BENCHMARKING,
          120,
          List.of(TeamRole.SRE),
          List.of("technology-adoption")));

  private OperatingTemplate() {}

  /** {@return the processes of the {@linkplain StandardTeams standard teams}} */
  public static List<OperatingProcess> standard(ZoneId zone) {
    return of(zone, StandardTeams.byRole());
  }

  /**
   * {@return the processes of an organisation's own teams}
   *
   * @param zone where the clock hangs
   * @param teams the team of each role
   * @throws io.monitoringstrategy.value.InvalidValueException if a role has no team
   */
  public static List<OperatingProcess> of(ZoneId zone, Map<TeamRole, TeamId> teams) {
    Problems problems = Problems.of("teams of the operating template");
    Arrays.stream(TeamRole.values())
        .forEach(role -> problems.rejectIf(
            !teams.containsKey(role),
            role.label() + " has no team: name one, or take the rows you need from standard()"));
    problems.throwIfAny();
    return ROWS.stream().map(row -> process(row, zone, teams)).toList();
  }

  private static OperatingProcess process(Row row, ZoneId zone, Map<TeamRole, TeamId> teams) {
    OperatingActivity activity = row.activity();
    OperatingProcess.Builder process = OperatingProcess.builder(
            ProcessId.of(activity.label()), cadence(activity.frequency()))
        .title(activity.title(Locale.ENGLISH))
        .activity(activity)
        .at(at(activity.frequency()))
        .zone(zone)
        .length(Duration.ofMinutes(row.minutes()))
        .addInputs(activity.input().english())
        .addOutputs(activity.output().english())
        .addAllReviews(row.kpis().stream().map(KpiId::of).toList());
    team(activity.owner(), teams, process, true);
    row.with().forEach(role -> team(role, teams, process, false));
    return process.build();
  }

  private static void team(
      TeamRole role, Map<TeamRole, TeamId> teams, OperatingProcess.Builder process, boolean owns) {
    TeamId team = teams.get(role);
    if (team != null && owns) {
      process.owner(team);
    } else if (team != null) {
      process.putParticipant(team, 1);
    }
  }

  private static Cadence cadence(Frequency frequency) {
    return switch (frequency) {
      case DAILY -> Cadence.workdays();
      case WEEKLY -> Cadence.weekly(DayOfWeek.TUESDAY);
      case MONTHLY -> Cadence.monthly(1, DayOfWeek.TUESDAY);
      case QUARTERLY -> Cadence.quarterly(2, DayOfWeek.WEDNESDAY);
    };
  }

  private static LocalTime at(Frequency frequency) {
    return switch (frequency) {
      case DAILY -> LocalTime.of(9, 0);
      case WEEKLY -> LocalTime.of(10, 0);
      case MONTHLY, QUARTERLY -> LocalTime.of(14, 0);
    };
  }

  /** An activity, its minutes, who takes part besides the owner, and the KPIs it looks at. */
  private record Row(
      OperatingActivity activity, int minutes, List<TeamRole> with, List<String> kpis) {}
}

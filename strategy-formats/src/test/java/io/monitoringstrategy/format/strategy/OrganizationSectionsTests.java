package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.org.MonitoringFunction;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.Responsibility;
import io.monitoringstrategy.org.oncall.OnCallHours;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.ReviewRecord;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.Organization;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import io.monitoringstrategy.value.TeamId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationSectionsTests {
  private static final String HEAD =
      "apiVersion: monitoringstrategy.io/v1\nkind: MonitoringStrategy\nmetadata: {name: checkout}\n";

  @Test
  void theModelItsReasonAndWhatIsDeclined() {
    Organization organization = organization("""
        organization:
          model: center-of-excellence
          model-reason: We are splitting up next year
          declined: {build-business-dashboards: Finance has its own}
        """);

    assertThat(organization.model()).contains(OrganizationModel.CENTER_OF_EXCELLENCE);
    assertThat(organization.modelReason()).contains("We are splitting up next year");
    assertThat(organization.declined())
        .containsExactly(
            Map.entry(Responsibility.BUILD_BUSINESS_DASHBOARDS, "Finance has its own"));
  }

  @Test
  void theFunctionsOfATeamAndWhenItIsOnCall() {
    MonitoringStrategy strategy = read("""
        organization:
          teams:
            - id: sre
              functions: [incident-response, custom-metrics]
              on-call:
                hours: 12x5
                incidents-per-shift: 1.5
                rotation:
                  start: 2026-11-02
                  sites:
                    - {name: seoul, zone: Asia/Seoul, handovers: ["09:00"], people: [kim, lee]}
                    - {name: berlin, zone: Europe/Berlin, handovers: ["09:00"], people: [braun]}
        """);

    assertThat(strategy.teams().get(0).functions())
        .containsExactly(MonitoringFunction.INCIDENT_RESPONSE, MonitoringFunction.CUSTOM_METRICS);
    OnCallPlan plan = strategy.organization().onCallOf(TeamId.of("sre")).orElseThrow();
    assertThat(plan.hours()).isEqualTo(new OnCallHours(12, 5));
    assertThat(plan.sites()).isEqualTo(2);
    assertThat(plan.incidentsPerShift()).hasValue(1.5);
    assertThat(plan.rotation().orElseThrow().people())
        .containsExactly(PersonId.of("kim"), PersonId.of("lee"), PersonId.of("braun"));
  }

  @Test
  void operationsWithTheirRecords() {
    Organization organization = organization("""
        organization:
          operations:
            - id: service-review
              cadence: monthly
              day: first tuesday
              at: "10:00"
              zone: Asia/Seoul
              length: 90m
              owner: sre
              with: {business: 2}
              reviews: [uptime]
              last-held: 2026-11-03
              skipped: [{date: 2026-10-06, reason: Company retreat}]
            - {id: budget, rule: FREQ=MONTHLY;INTERVAL=3, start: 2026-02-02, at: "10:00",
               zone: UTC, length: 2h, with: [business, platform]}
        """);

    OperatingProcess review = organization.operations().get(0);
    assertThat(review.cadence().rule()).isEqualTo("FREQ=MONTHLY;BYDAY=1TU");
    assertThat(review.length()).isEqualTo(Duration.ofMinutes(90));
    assertThat(review.people())
        .containsExactly(Map.entry(TeamId.of("sre"), 1), Map.entry(TeamId.of("business"), 2));
    assertThat(organization.held())
        .containsExactly(
            ReviewRecord.held(ProcessId.of("service-review"), LocalDate.of(2026, 11, 3)),
            ReviewRecord.skipped(
                ProcessId.of("service-review"), LocalDate.of(2026, 10, 6), "Company retreat"));
    OperatingProcess budget = organization.operations().get(1);
    assertThat(budget.cadence().start()).contains(LocalDate.of(2026, 2, 2));
    assertThat(budget.participants())
        .containsExactly(Map.entry(TeamId.of("business"), 1), Map.entry(TeamId.of("platform"), 1));
  }

  @Test
  void skillsPeopleAndWhoIsWanted() {
    Organization organization = organization("""
        organization:
          skills:
            - {person-role: operator, becomes: platform-engineer, needs: [go], has: [linux], plan: training-2027}
          people: [{id: kim, team: sre, role: operator, has: [sql]}]
          skill-days: {go: 25}
          wanted-roles: {platform-engineer: 2}
          training-days: 60
        """);

    assertThat(organization.transitions().get(0).plan()).contains("training-2027");
    assertThat(organization.people().get(0).skills()).containsExactly(SkillId.of("sql"));
    assertThat(organization.skills().days(SkillId.of("go"))).isEqualTo(25);
    assertThat(organization.places()).containsExactly(Map.entry(RoleId.of("platform-engineer"), 2));
    assertThat(organization.trainingDays()).hasValue(60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{model: hybird}|4:23|did you mean 'hybrid'",
        "{declined: {juggle: We do not}}|4:27|responsibility 'juggle'",
        "{teams: [{id: sre, functions: [juggling]}]}|4:46|monitoring function 'juggling'",
        "{teams: [{id: sre, on-call: {hours: 24/7}}]}|4:51|24x7 or 12x5",
        "{teams: [{id: sre, on-call: {site: 1}}]}|4:44|did you mean 'sites'",
        "{teams: [{id: sre, on-call: {sites: 0}}]}|4:43|must have 1 to 24 sites (was 0)",
        "{operations: [{id: x, cadence: monthly, day: 32, at: '10:00', zone: UTC, length: 1h}]}|4:60|day '32'",
        "{operations: [{id: x, at: '10:00', zone: UTC, length: 1h}]}|4:29|'cadence' or 'rule' is missing",
        "{operations: [{id: x, cadence: daily, at: 25, zone: UTC, length: 1h}]}|4:57|such as 09:30",
        "{operations: [{id: x, cadence: daily, at: '10:00', zone: Seoul, length: 1h}]}|4:72|must be a time zone",
        "{operations: [{id: x, rule: FREQ=HOURLY, at: '10:00', zone: UTC, length: 1h}]}|4:43|cadence",
        "{skill-days: {go: 0}}|4:33|must be 1 to 1000 (was 0)",
        "{wanted-roles: [x]}|4:30|must be a map",
        "{people: [{id: kim}, {id: kim}]}|4:41|is taken",
        "{opertions: []}|4:16|did you mean 'operations'"
      })
  void aMistakeIsNamedAtItsPlaceWithTheRemedy(String organization, String place, String message) {
    assertThatThrownBy(() -> read("organization: " + organization))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("strategy.yaml:" + place + ": ")
        .hasMessageContaining(message);
  }

  private static Organization organization(String text) {
    return read(text).organization();
  }

  private static MonitoringStrategy read(String text) {
    return StrategyFiles.read(
            "strategy.yaml",
            new ByteArrayInputStream((HEAD + text).getBytes(StandardCharsets.UTF_8)))
        .strategy();
  }
}

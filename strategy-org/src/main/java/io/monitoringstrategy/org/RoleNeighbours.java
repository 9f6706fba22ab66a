package io.monitoringstrategy.org;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is asked before, and told after, each responsibility is met: our judgement, as data. */
final class RoleNeighbours {
  private static final List<Neighbours> ROWS = List.of(
      new Neighbours(
          Responsibility.BUILD_INFRASTRUCTURE,
          EnumSet.of(TeamRole.SRE),
          EnumSet.of(TeamRole.DEVOPS)),
      new Neighbours(
          Responsibility.INSTALL_TOOLS,
          EnumSet.of(TeamRole.SECURITY),
          EnumSet.of(TeamRole.SRE, TeamRole.DEVOPS)),
      new Neighbours(
          Responsibility.MANAGE_DATA_PIPELINE,
          EnumSet.of(TeamRole.DEVOPS),
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS)),
      new Neighbours(
          Responsibility.SCALE_PLATFORM, EnumSet.of(TeamRole.SRE), EnumSet.of(TeamRole.DEVOPS)),
      new Neighbours(
          Responsibility.SECURE_AND_BACK_UP,
          EnumSet.of(TeamRole.SECURITY),
          EnumSet.of(TeamRole.SRE)),
      new Neighbours(
          Responsibility.SET_RELIABILITY_GOALS,
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS, TeamRole.DEVOPS),
          EnumSet.of(TeamRole.PLATFORM)),
      new Neighbours(
          Responsibility.DEFINE_SLOS,
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS, TeamRole.DEVOPS),
          EnumSet.of(TeamRole.SECURITY)),
      new Neighbours(
          Responsibility.RESPOND_TO_INCIDENTS,
          EnumSet.of(TeamRole.DEVOPS),
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS, TeamRole.SECURITY)),
      new Neighbours(
          Responsibility.PLAN_CAPACITY,
          EnumSet.of(TeamRole.PLATFORM),
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS)),
      new Neighbours(
          Responsibility.AUTOMATE, EnumSet.of(TeamRole.PLATFORM), EnumSet.of(TeamRole.DEVOPS)),
      new Neighbours(
          Responsibility.INSTRUMENT_APPLICATIONS,
          EnumSet.of(TeamRole.SRE),
          EnumSet.of(TeamRole.PLATFORM)),
      new Neighbours(
          Responsibility.BUILD_CUSTOM_METRICS,
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS),
          EnumSet.of(TeamRole.SRE)),
      new Neighbours(
          Responsibility.MONITOR_DEPLOYMENTS,
          EnumSet.of(TeamRole.PLATFORM),
          EnumSet.of(TeamRole.SRE)),
      new Neighbours(
          Responsibility.FOSTER_COLLABORATION,
          EnumSet.of(TeamRole.SRE),
          EnumSet.of(TeamRole.PLATFORM)),
      new Neighbours(
          Responsibility.IMPROVE_CONTINUOUSLY,
          EnumSet.of(TeamRole.SRE, TeamRole.PLATFORM),
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS)),
      new Neighbours(
          Responsibility.MONITOR_SECURITY, EnumSet.of(TeamRole.PLATFORM), EnumSet.of(TeamRole.SRE)),
      new Neighbours(
          Responsibility.DETECT_THREATS, EnumSet.of(TeamRole.SRE), EnumSet.of(TeamRole.DEVOPS)),
      new Neighbours(
          Responsibility.MONITOR_COMPLIANCE,
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS),
          EnumSet.of(TeamRole.PLATFORM)),
      new Neighbours(
          Responsibility.SET_SECURITY_POLICY,
          EnumSet.of(TeamRole.PLATFORM, TeamRole.DEVOPS),
          EnumSet.of(TeamRole.SRE, TeamRole.BUSINESS_ANALYSIS)),
      new Neighbours(
          Responsibility.MANAGE_SECURITY_INCIDENTS,
          EnumSet.of(TeamRole.SRE),
          EnumSet.of(TeamRole.BUSINESS_ANALYSIS, TeamRole.DEVOPS)),
      new Neighbours(
          Responsibility.DEFINE_BUSINESS_METRICS,
          EnumSet.of(TeamRole.DEVOPS, TeamRole.SRE),
          EnumSet.of(TeamRole.PLATFORM)),
      new Neighbours(
          Responsibility.BUILD_BUSINESS_DASHBOARDS,
          EnumSet.of(TeamRole.PLATFORM),
          EnumSet.of(TeamRole.DEVOPS)),
      new Neighbours(
          Responsibility.ANALYSE_DATA, EnumSet.of(TeamRole.SRE), EnumSet.of(TeamRole.PLATFORM)),
      new Neighbours(
          Responsibility.ASSESS_BUSINESS_IMPACT,
          EnumSet.of(TeamRole.SRE),
          EnumSet.of(TeamRole.SECURITY)),
      new Neighbours(
          Responsibility.SUPPORT_DECISIONS,
          EnumSet.of(TeamRole.SRE),
          EnumSet.of(TeamRole.PLATFORM, TeamRole.DEVOPS, TeamRole.SECURITY)));

  private static final Map<Responsibility, Neighbours> BY_RESPONSIBILITY = byResponsibility();

  private RoleNeighbours() {}

  static Neighbours of(Responsibility responsibility) {
    return BY_RESPONSIBILITY.getOrDefault(
        responsibility,
        new Neighbours(
            responsibility, EnumSet.noneOf(TeamRole.class), EnumSet.noneOf(TeamRole.class)));
  }

  private static Map<Responsibility, Neighbours> byResponsibility() {
    Map<Responsibility, Neighbours> all = new EnumMap<>(Responsibility.class);
    ROWS.forEach(row -> all.put(row.responsibility(), row));
    return all;
  }

  /** Who is asked and who is told. */
  record Neighbours(
      Responsibility responsibility, Set<TeamRole> consulted, Set<TeamRole> informed) {}
}

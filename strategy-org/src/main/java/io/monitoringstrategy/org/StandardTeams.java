package io.monitoringstrategy.org;

import io.monitoringstrategy.value.TeamId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * One team name for each {@linkplain TeamRole role}, to be imported statically.
 *
 * <pre>{@code
 * activity("Incident response").accountable(SRE).responsible(SRE, DEVOPS).informed(BUSINESS)
 * }</pre>
 */
public final class StandardTeams {
  /** {@code platform}: plays {@link TeamRole#PLATFORM}. */
  public static final TeamId PLATFORM = TeamId.of("platform");

  /** {@code sre}: plays {@link TeamRole#SRE}. */
  public static final TeamId SRE = TeamId.of("sre");

  /** {@code devops}: plays {@link TeamRole#DEVOPS}. */
  public static final TeamId DEVOPS = TeamId.of("devops");

  /** {@code security}: plays {@link TeamRole#SECURITY}. */
  public static final TeamId SECURITY = TeamId.of("security");

  /** {@code business}: plays {@link TeamRole#BUSINESS_ANALYSIS}. */
  public static final TeamId BUSINESS = TeamId.of("business");

  private static final Map<TeamRole, TeamId> BY_ROLE = Map.of(
      TeamRole.PLATFORM, PLATFORM,
      TeamRole.SRE, SRE,
      TeamRole.DEVOPS, DEVOPS,
      TeamRole.SECURITY, SECURITY,
      TeamRole.BUSINESS_ANALYSIS, BUSINESS);

  private StandardTeams() {}

  /** {@return the team of each role} */
  public static Map<TeamRole, TeamId> byRole() {
    return new EnumMap<>(BY_ROLE);
  }

  /** {@return the first of these teams for each role, and the standard one where none has it} */
  public static Map<TeamRole, TeamId> byRole(Collection<Team> teams) {
    Map<TeamRole, TeamId> byRole = byRole();
    Set<TeamRole> found = EnumSet.noneOf(TeamRole.class);
    teams.forEach(
        team -> team.role().filter(found::add).ifPresent(role -> byRole.put(role, team.id())));
    return byRole;
  }
}

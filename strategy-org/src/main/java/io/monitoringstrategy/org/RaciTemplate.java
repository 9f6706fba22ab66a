package io.monitoringstrategy.org;

import io.monitoringstrategy.org.raci.Assignment;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciMatrix;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A RACI matrix to begin with: the 25 responsibilities, shared out as an organisation model would.
 *
 * <pre>{@code
 * RaciMatrix matrix = RaciTemplate.of(OrganizationModel.HYBRID)
 *     .withRow(activity(Responsibility.DEFINE_SLOS.activity(), "Define SLOs")
 *         .accountable(BUSINESS).responsible(SRE));
 * }</pre>
 *
 * <p>Whose a responsibility is, is R and A for it; who is asked and told is our judgement. The models
 * differ in this:
 *
 * <ul>
 *   <li>centralized: the platform team, being the central team, answers for what DevOps teams do, who do the
 *       work with it;
 *   <li>distributed: each team answers for its own, and nobody is asked beyond those who must be: of two
 *       who would be asked, the second is told;
 *   <li>hybrid: each team answers for its own, and DevOps teams do the work of the data pipeline and of
 *       incidents too;
 *   <li>center of excellence: each team answers for its own, and the platform team, being the centre, is
 *       asked about all that others do.
 * </ul>
 */
public final class RaciTemplate {
  private static final Map<TeamRole, TeamId> TEAMS = Map.of(
      TeamRole.PLATFORM, StandardTeams.PLATFORM,
      TeamRole.SRE, StandardTeams.SRE,
      TeamRole.DEVOPS, StandardTeams.DEVOPS,
      TeamRole.SECURITY, StandardTeams.SECURITY,
      TeamRole.BUSINESS_ANALYSIS, StandardTeams.BUSINESS);
  private static final Set<Responsibility> DONE_TOGETHER =
      Set.of(Responsibility.MANAGE_DATA_PIPELINE, Responsibility.RESPOND_TO_INCIDENTS);

  private RaciTemplate() {}

  /** {@return the matrix of the {@linkplain StandardTeams standard teams}} */
  public static RaciMatrix of(OrganizationModel model) {
    return of(model, TEAMS);
  }

  /**
   * {@return the matrix of an organisation's own teams}
   *
   * @param model how work is shared out
   * @param teams the team of each role; one team may have several
   * @throws io.monitoringstrategy.value.InvalidValueException if a role has no team
   */
  public static RaciMatrix of(OrganizationModel model, Map<TeamRole, TeamId> teams) {
    Problems problems = Problems.of("teams of the RACI template");
    Arrays.stream(TeamRole.values())
        .forEach(role -> problems.rejectIf(
            !teams.containsKey(role),
            role.label() + " has no team: name one, which may have other roles as well"));
    problems.throwIfAny();
    List<Assignment> rows = new ArrayList<>();
    for (Responsibility responsibility : Responsibility.values()) {
      rows.add(row(responsibility, letters(responsibility, model), teams));
    }
    return RaciMatrix.of(rows);
  }

  private static Map<TeamRole, Set<RaciLetter>> letters(
      Responsibility responsibility, OrganizationModel model) {
    TeamRole owner = responsibility.role();
    Map<TeamRole, Set<RaciLetter>> letters = new EnumMap<>(TeamRole.class);
    RoleNeighbours.Neighbours neighbours = RoleNeighbours.of(responsibility);
    neighbours.informed().forEach(role -> letters.put(role, Set.of(RaciLetter.INFORMED)));
    boolean asked = false;
    for (TeamRole role : neighbours.consulted()) {
      boolean tell = model == OrganizationModel.DISTRIBUTED && asked;
      letters.put(role, Set.of(tell ? RaciLetter.INFORMED : RaciLetter.CONSULTED));
      asked = true;
    }
    letters.put(owner, Set.of(RaciLetter.ACCOUNTABLE, RaciLetter.RESPONSIBLE));
    if (model == OrganizationModel.HYBRID && DONE_TOGETHER.contains(responsibility)) {
      letters.put(TeamRole.DEVOPS, Set.of(RaciLetter.RESPONSIBLE));
    }
    if (model == OrganizationModel.CENTRALIZED && owner == TeamRole.DEVOPS) {
      letters.put(owner, Set.of(RaciLetter.RESPONSIBLE));
      letters.put(TeamRole.PLATFORM, Set.of(RaciLetter.ACCOUNTABLE));
    }
    if (model == OrganizationModel.CENTER_OF_EXCELLENCE && owner != TeamRole.PLATFORM) {
      letters.put(TeamRole.PLATFORM, Set.of(RaciLetter.CONSULTED));
    }
    return letters;
  }

  /** A team of several roles keeps the strongest letters: R and A before C before I. */
  private static Assignment row(
      Responsibility responsibility,
      Map<TeamRole, Set<RaciLetter>> letters,
      Map<TeamRole, TeamId> teams) {
    Assignment row =
        Assignment.activity(responsibility.activity(), responsibility.title(Locale.ENGLISH));
    List<TeamId> acting = new ArrayList<>();
    List<TeamId> asked = new ArrayList<>();
    for (RaciLetter letter : List.of(
        RaciLetter.ACCOUNTABLE,
        RaciLetter.RESPONSIBLE,
        RaciLetter.CONSULTED,
        RaciLetter.INFORMED)) {
      boolean acts = letter == RaciLetter.ACCOUNTABLE || letter == RaciLetter.RESPONSIBLE;
      for (TeamRole role : letters.keySet()) {
        TeamId team = teams.getOrDefault(role, TeamId.of(role.label()));
        boolean has = letters.getOrDefault(role, Set.of()).contains(letter);
        boolean weaker = !acts && (acting.contains(team) || asked.contains(team));
        if (has && !weaker) {
          row = row.with(letter, List.of(team));
          (acts ? acting : asked).add(team);
        }
      }
    }
    return row;
  }
}

package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Who is trained for what, so that as many places are filled as the budget allows, with the fewest days of
 * training.
 *
 * <pre>{@code
 * TransitionPlan plan = TransitionPlan.of(
 *     people, Map.of(PLATFORM_ENGINEER, 2), 120, RoleEvolution.standard(), SkillCatalog.standard());
 * plan.trainings();     // kim: coding, kubernetes, infrastructure-as-code (65 days)
 * plan.unfilled();      // platform-engineer: 1
 * }</pre>
 *
 * <p>Each person takes one place at most. For every number of places the cheapest way to fill them is a
 * minimum weight matching; the largest number that the budget pays for is taken.
 */
public final class TransitionPlan {
  private final List<Training> trainings;
  private final Map<RoleId, Integer> unfilled;
  private final int budget;

  private TransitionPlan(List<Training> trainings, Map<RoleId, Integer> unfilled, int budget) {
    this.trainings = trainings;
    this.unfilled = unfilled;
    this.budget = budget;
  }

  /**
   * {@return the cheapest plan within a budget}
   *
   * @param people who can be trained
   * @param places how many people of each role are wanted
   * @param budget how many days of training there are
   * @throws io.monitoringstrategy.value.InvalidValueException if the budget or a number of places is
   *     negative, a role is unknown, somebody is there twice, or there are more than 300 places
   */
  public static TransitionPlan of(
      List<SkilledPerson> people,
      Map<RoleId, Integer> places,
      int budget,
      RoleEvolution evolution,
      SkillCatalog catalog) {
    Problems problems = Problems.of("transition plan")
        .rejectIf(budget < 0, "budget must be at least 0 days (was " + budget + ")")
        .rejectIf(
            places.values().stream().mapToLong(Integer::longValue).sum() > 300,
            "plans at most 300 places at a time: split it");
    places.forEach((role, count) -> problems
        .rejectIf(count < 0, role.path() + " must have at least 0 places (was " + count + ")")
        .rejectIf(evolution.role(role).isEmpty(), role.path() + " is unknown: describe it"));
    Set<Object> seen = new HashSet<>();
    people.forEach(each ->
        problems.rejectIf(!seen.add(each.id()), each.id().path() + " is there twice: remove one"));
    problems.throwIfAny();
    List<RoleId> wanted = new ArrayList<>();
    places.forEach((role, count) -> {
      for (int i = 0; i < count; i++) {
        wanted.add(role);
      }
    });
    SkillGap[][] gaps = gaps(people, wanted, evolution, catalog);
    List<Training> best = List.of();
    for (int count = 1; count <= Math.min(people.size(), wanted.size()); count++) {
      List<Training> more = cheapest(people, wanted, gaps, count);
      if (days(more) > budget) {
        break;
      }
      best = more;
    }
    Map<RoleId, Integer> unfilled = new LinkedHashMap<>(places);
    best.forEach(training -> unfilled.merge(training.becomes(), -1, Integer::sum));
    unfilled.values().removeIf(count -> count == 0);
    return new TransitionPlan(List.copyOf(best), unfilled, budget);
  }

  /** {@return who learns what, in the order of the people; nothing to learn for who can do it already} */
  public List<Training> trainings() {
    return trainings;
  }

  /** {@return how many places of each role stay empty: hire for them, or raise the budget} */
  public Map<RoleId, Integer> unfilled() {
    return new LinkedHashMap<>(unfilled);
  }

  /** {@return how many days of training it takes} */
  public int days() {
    return days(trainings);
  }

  /** {@return how many days of training there are} */
  public int budget() {
    return budget;
  }

  private static int days(List<Training> trainings) {
    return trainings.stream().mapToInt(training -> training.gap().days()).sum();
  }

  private static SkillGap[][] gaps(
      List<SkilledPerson> people,
      List<RoleId> wanted,
      RoleEvolution evolution,
      SkillCatalog catalog) {
    SkillGap[][] gaps = new SkillGap[people.size()][wanted.size()];
    for (int i = 0; i < people.size(); i++) {
      Set<SkillId> has = people.get(i).allSkills(evolution);
      for (int j = 0; j < wanted.size(); j++) {
        Optional<JobRole> role = evolution.role(wanted.get(j));
        gaps[i][j] = SkillGap.of(role.map(JobRole::skills).orElse(Set.of()), has, catalog);
      }
    }
    return gaps;
  }

  /**
   * The cheapest way to fill so many places: people who get none are matched, for nothing, with places that
   * nobody wants, and places that stay empty with people who do not exist.
   */
  private static List<Training> cheapest(
      List<SkilledPerson> people, List<RoleId> wanted, SkillGap[][] gaps, int count) {
    int nobody = wanted.size() - count;
    int nothing = people.size() - count;
    int size = people.size() + nobody;
    long forbidden = 1L << 40;
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Set<Integer> left = new LinkedHashSet<>();
    Set<Integer> right = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      graph.addVertex(i);
      left.add(i);
      graph.addVertex(size + i);
      right.add(size + i);
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < wanted.size() + nothing; j++) {
        boolean isPerson = i < people.size();
        boolean isPlace = j < wanted.size();
        double weight =
            isPerson && isPlace ? gaps[i][j].days() : isPerson || isPlace ? 0 : forbidden;
        graph.setEdgeWeight(graph.addEdge(i, size + j), weight);
      }
    }
    Map<Integer, RoleId> taken = new LinkedHashMap<>();
    Map<Integer, SkillGap> learnt = new LinkedHashMap<>();
    new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, left, right)
        .getMatching()
        .getEdges()
        .forEach(edge -> {
          int i = graph.getEdgeSource(edge);
          int j = graph.getEdgeTarget(edge) - size;
          if (i < people.size() && j < wanted.size()) {
            taken.put(i, wanted.get(j));
            learnt.put(i, gaps[i][j]);
          }
        });
    List<Training> trainings = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      SkillGap gap = learnt.get(i);
      RoleId role = taken.get(i);
      if (gap != null && role != null) {
        trainings.add(new Training(people.get(i).id(), role, gap));
      }
    }
    return trainings;
  }
}

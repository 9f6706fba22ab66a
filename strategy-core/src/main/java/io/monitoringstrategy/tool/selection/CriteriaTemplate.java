package io.monitoringstrategy.tool.selection;

import static io.monitoringstrategy.tool.ranking.CriterionGroup.BUSINESS;
import static io.monitoringstrategy.tool.ranking.CriterionGroup.FUNCTIONAL;
import static io.monitoringstrategy.tool.ranking.CriterionGroup.NON_FUNCTIONAL;
import static io.monitoringstrategy.tool.ranking.CriterionGroup.OPERATIONAL;

import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.CriterionGroup;
import io.monitoringstrategy.tool.ranking.Direction;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.Problems;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tree of criteria most selections need: four groups of five.
 *
 * <pre>{@code
 * CriteriaTemplate.criteria(Map.of(FUNCTIONAL, 0.4, NON_FUNCTIONAL, 0.3, OPERATIONAL, 0.1, BUSINESS, 0.2));
 * CriteriaTemplate.missingGroups(decision.table().criteria());
 * }</pre>
 *
 * <p>Each criterion of a group weighs the same until somebody says otherwise. Costs are scored in money
 * and count less the better, everything else on a scale of one's own where more is better.
 */
public final class CriteriaTemplate {
  private static final Map<CriterionGroup, List<String>> IDS = new EnumMap<>(Map.of(
      FUNCTIONAL,
          List.of(
              "monitoring-scope", "data-types", "real-time-processing", "analysis", "integration"),
      NON_FUNCTIONAL,
          List.of("performance", "scalability", "availability", "security", "usability"),
      OPERATIONAL,
          List.of(
              "deployment", "configuration", "maintenance", "self-monitoring", "troubleshooting"),
      BUSINESS, List.of("cost", "vendor", "community", "compliance", "strategic-fit")));
  private static final String COST = "cost";

  private CriteriaTemplate() {}

  /** {@return the twenty criteria, every group weighing the same} */
  public static List<Criterion> criteria() {
    return criteria(
        Map.of(FUNCTIONAL, 0.25, NON_FUNCTIONAL, 0.25, OPERATIONAL, 0.25, BUSINESS, 0.25));
  }

  /**
   * {@return the criteria of these groups, each group's weight shared evenly among its five}
   *
   * @param weights how much each group counts; one that is left out has no criteria
   * @throws io.monitoringstrategy.value.InvalidValueException with every weight that is negative or no
   *     number
   */
  public static List<Criterion> criteria(Map<CriterionGroup, Double> weights) {
    Problems problems = Problems.of("group weights");
    weights.forEach((group, weight) -> problems.rejectIf(
        !Double.isFinite(weight) || weight < 0,
        "the weight of " + group.label() + " must be a number of 0 or more (was " + weight + ")"));
    problems.throwIfAny();
    return IDS.entrySet().stream()
        .filter(entry -> weights.containsKey(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream()
            .map(id -> criterion(
                id,
                entry.getKey(),
                weights.getOrDefault(entry.getKey(), 0.0) / entry.getValue().size())))
        .toList();
  }

  /** {@return what the criterion is called; its id where it is none of the template's} */
  public static LocalizedText title(CriterionId id) {
    return isKnown(id) ? text(id, "") : LocalizedText.of(id.value());
  }

  /** {@return what to ask of a tool for it; its id where it is none of the template's} */
  public static LocalizedText question(CriterionId id) {
    return isKnown(id) ? text(id, ".question") : LocalizedText.of(id.value());
  }

  /** {@return the groups that none of these criteria is of} */
  public static List<CriterionGroup> missingGroups(Collection<Criterion> criteria) {
    Set<CriterionGroup> present = new HashSet<>();
    criteria.forEach(criterion -> criterion.group().ifPresent(present::add));
    return Stream.of(CriterionGroup.values())
        .filter(group -> !present.contains(group))
        .toList();
  }

  /** {@return the criteria of the template that these leave out, in the order of the template} */
  public static List<CriterionId> missing(Collection<Criterion> criteria) {
    Set<CriterionId> present = new HashSet<>();
    criteria.forEach(criterion -> present.add(criterion.id()));
    return criteria().stream()
        .map(Criterion::id)
        .filter(id -> !present.contains(id))
        .toList();
  }

  private static Criterion criterion(String id, CriterionGroup group, double weight) {
    return Criterion.builder(CriterionId.of(id))
        .group(group)
        .direction(id.equals(COST) ? Direction.COST : Direction.BENEFIT)
        .weight(weight)
        .build();
  }

  private static boolean isKnown(CriterionId id) {
    return IDS.values().stream().anyMatch(ids -> ids.contains(id.value()));
  }

  private static LocalizedText text(CriterionId id, String suffix) {
    return Labels.text(CriteriaTemplate.class, "criterion." + id.value() + suffix);
  }
}

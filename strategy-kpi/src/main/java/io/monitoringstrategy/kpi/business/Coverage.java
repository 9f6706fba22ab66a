package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of what has to be watched is watched, weighted by how much it matters.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(Set.of("a", "b", "x"), List.of("a", "b", "c", "d"));
 * coverage.share(0.95);      // 50 % of 4, 15 % to 85 % by Wilson
 * coverage.orphans();        // x is watched, and nobody knows it
 * coverage.uncovered();      // c, d
 * }</pre>
 *
 * <p>What is watched but not in the inventory never counts, so that the share is never above 1. An item may
 * be anything with a name, such as a cell {@code checkout/application/metrics}.
 */
public final class Coverage {
  private static final String EMPTY = "the inventory is empty";

  private final Map<String, Double> weights;
  private final Set<String> monitored;
  private final boolean isCounted;

  private Coverage(Map<String, Double> weights, Set<String> monitored, boolean isCounted) {
    this.weights = weights;
    this.monitored = monitored;
    this.isCounted = isCounted;
  }

  /** {@return the coverage of an inventory in which everything matters the same} */
  public static Coverage of(Collection<String> monitored, Collection<String> inventory) {
    Map<String, Double> weights = new LinkedHashMap<>();
    inventory.forEach(item -> weights.put(item, 1.0));
    return new Coverage(weights, new LinkedHashSet<>(monitored), true);
  }

  /**
   * {@return the coverage of a weighted inventory}
   *
   * @param weights how much each item matters, not negative
   * @throws io.monitoringstrategy.value.InvalidValueException with every weight that is none
   */
  public static Coverage weighted(Collection<String> monitored, Map<String, Double> weights) {
    Problems problems = Problems.of("coverage");
    weights.forEach((item, weight) -> problems.rejectIf(
        !(weight >= 0) || Double.isInfinite(weight),
        "the weight of " + item + " must be a number of 0 or more (was " + weight + ")"));
    problems.throwIfAny();
    return new Coverage(new LinkedHashMap<>(weights), new LinkedHashSet<>(monitored), false);
  }

  /**
   * {@return the weight of what is watched over the weight of all; undefined if there is none}
   *
   * <p>Where everything matters the same it is a share of counted items and has Wilson's interval. A sum of
   * weights is no count, so a weighted share has no interval, and says so.
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Ratio> share(double level) {
    return isCounted
        ? new Share(
                weights.keySet().stream().filter(monitored::contains).count(),
                weights.size(),
                EMPTY)
            .measure(level)
        : weightedShare();
  }

  private Measurement<Ratio> weightedShare() {
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    if (all == 0) {
      return Measurement.undefined(weights.isEmpty() ? EMPTY : "nothing in the inventory matters");
    }
    double watched = weights.entrySet().stream()
        .filter(entry -> monitored.contains(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
    BigDecimal share =
        BigDecimal.valueOf(watched).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
    return Measurement.measured(
        Ratio.of(share.min(BigDecimal.ONE)),
        weights.size(),
        ConfidenceInterval.undefined(
            "a share of weights is no count, for which Wilson's interval is"));
  }

  /** {@return what is watched without being in the inventory} */
  public List<String> orphans() {
    return monitored.stream().filter(item -> !weights.containsKey(item)).toList();
  }

  /** {@return what is in the inventory and not watched, in its order} */
  public List<String> uncovered() {
    return weights.keySet().stream().filter(item -> !monitored.contains(item)).toList();
  }
}

package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A goal, its criteria and theirs, each level compared in pairs; the leaves compare the alternatives
 * (AHP, distributive synthesis).
 *
 * @param name what it is called
 * @param comparison of its children, or of the alternatives where it has none
 * @param children what it is made of
 */
public record ComparisonHierarchy(
    String name, PairwiseComparison comparison, List<ComparisonHierarchy> children) {

  /**
   * Checks that every child is compared.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there are more or fewer children than
   *     things compared
   */
  public ComparisonHierarchy {
    children = List.copyOf(children);
    Problems.of("'" + name + "'")
        .rejectIf(
            !children.isEmpty() && children.size() != comparison.size(),
            "compares " + comparison.size() + " things but has " + children.size() + " children")
        .throwIfAny();
  }

  /** {@return a criterion in which the alternatives are compared} */
  public static ComparisonHierarchy leaf(String name, PairwiseComparison alternatives) {
    return new ComparisonHierarchy(name, alternatives, List.of());
  }

  /** {@return the priority of each alternative, adding up to 1} */
  public Weights priorities(Prioritization method) {
    double[] own = comparison.weights(method).toArray();
    if (children.isEmpty()) {
      return Weights.proportional(own);
    }
    double[] first = children.get(0).priorities(method).toArray();
    double[] sum = new double[first.length];
    for (int child = 0; child < own.length; child++) {
      double[] below = children.get(child).priorities(method).toArray();
      Problems.of("'" + name + "'")
          .rejectIf(
              below.length != sum.length,
              "compares " + sum.length + " alternatives in one leaf and " + below.length
                  + " in another")
          .throwIfAny();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += own[child] * below[i];
      }
    }
    return Weights.proportional(sum);
  }

  /** {@return the consistency of each comparison, from the top, where the table knows its size} */
  public List<Consistency> consistency(Prioritization method, RandomIndex table) {
    List<Consistency> all = new ArrayList<>();
    Optional<Double> ratio = comparison.consistencyRatio(method, table);
    ratio.ifPresent(value -> all.add(new Consistency(name, value)));
    children.forEach(child -> all.addAll(child.consistency(method, table)));
    return all;
  }

  /**
   * How consistent one comparison is.
   *
   * @param name of what was compared
   * @param ratio the consistency ratio
   */
  public record Consistency(String name, double ratio) {}
}

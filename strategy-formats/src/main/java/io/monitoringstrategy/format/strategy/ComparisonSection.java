package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlList;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.tool.ranking.PairwiseComparison;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The key {@code ahp}: how much more each criterion matters than each, {@code [[1, 3], [1/3, 1]]}. */
final class ComparisonSection {

  Optional<PairwiseComparison> read(YamlMap map) {
    Optional<YamlNode> node = map.node("ahp");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!(node.get() instanceof YamlList rows)) {
      node.get().reject("ahp must be a list of rows such as [[1, 3], [1/3, 1]]");
      return Optional.empty();
    }
    List<double[]> ratios = new ArrayList<>();
    for (YamlNode row : rows.items()) {
      row(row).ifPresent(ratios::add);
    }
    if (ratios.size() < rows.items().size()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PairwiseComparison.of(ratios.toArray(double[][]::new)));
    } catch (InvalidValueException e) {
      rows.reject("ahp: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<double[]> row(YamlNode node) {
    if (!(node instanceof YamlList list)) {
      node.reject("each row of ahp must be a list of numbers such as [1, 3]");
      return Optional.empty();
    }
    double[] row = new double[list.items().size()];
    boolean complete = true;
    for (int i = 0; i < row.length; i++) {
      Optional<Double> number = list.items().get(i) instanceof YamlText text
          ? text.parse("ahp", NumberText::fraction)
          : Optional.empty();
      row[i] = number.orElse(0.0);
      complete &= number.isPresent();
    }
    if (!complete) {
      node.reject("each row of ahp must hold numbers such as 3 or 1/3");
    }
    return complete ? Optional.of(row) : Optional.empty();
  }

  static List<List<String>> write(PairwiseComparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    for (double[] row : comparison.ratios()) {
      rows.add(DoubleStream.of(row).mapToObj(NumberText::written).toList());
    }
    return rows;
  }
}

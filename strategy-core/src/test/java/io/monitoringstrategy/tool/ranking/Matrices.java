package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small matrices for tests. */
final class Matrices {
  private Matrices() {}

  /** Tools a, b, c ... with criteria whose signs say benefit (+) or cost (-), all of equal weight. */
  static DecisionMatrix of(String directions, double[]... rows) {
    double[] weights = new double[directions.length()];
    Arrays.fill(weights, 1);
    return of(directions, weights, rows);
  }

  static DecisionMatrix of(String directions, double[] weights, double[][] rows) {
    List<Criterion> criteria = new ArrayList<>();
    for (int j = 0; j < directions.length(); j++) {
      Direction direction = directions.charAt(j) == '+' ? Direction.BENEFIT : Direction.COST;
      criteria.add(Criterion.of("c" + j, direction, weights[j]));
    }
    return DecisionMatrix.of(criteria, tools(rows.length), rows);
  }

  static List<ToolId> tools(int n) {
    List<ToolId> tools = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      tools.add(tool(i));
    }
    return tools;
  }

  static ToolId tool(int index) {
    return ToolId.of("t" + index);
  }
}

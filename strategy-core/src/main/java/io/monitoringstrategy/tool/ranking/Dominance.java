package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tools nobody should choose whatever the weights: another is nowhere worse and somewhere better.
 * Two tools that score alike do not dominate each other.
 */
public final class Dominance {
  private final Map<ToolId, ToolId> dominatedBy;
  private final List<ToolId> front;

  private Dominance(Map<ToolId, ToolId> dominatedBy, List<ToolId> front) {
    this.dominatedBy = dominatedBy;
    this.front = front;
  }

  /** {@return who dominates whom} */
  public static Dominance of(DecisionMatrix matrix) {
    Map<ToolId, ToolId> dominated = new LinkedHashMap<>();
    List<ToolId> front = new ArrayList<>();
    for (int i = 0; i < matrix.size(); i++) {
      int by = -1;
      for (int other = 0; other < matrix.size() && by < 0; other++) {
        by = dominates(matrix, other, i) ? other : -1;
      }
      if (by < 0) {
        front.add(matrix.tools().get(i));
      } else {
        dominated.put(matrix.tools().get(i), matrix.tools().get(by));
      }
    }
    return new Dominance(Collections.unmodifiableMap(dominated), List.copyOf(front));
  }

  /** {@return the dominated tools, each with the first that dominates it} */
  public Map<ToolId, ToolId> dominated() {
    return dominatedBy;
  }

  /** {@return the tools that some weights could make the best choice for good reason, the Pareto front} */
  public List<ToolId> paretoFront() {
    return front;
  }

  private static boolean dominates(DecisionMatrix matrix, int better, int worse) {
    boolean somewhere = false;
    for (int j = 0; j < matrix.width(); j++) {
      double difference = matrix.oriented(better, j) - matrix.oriented(worse, j);
      if (difference < 0) {
        return false;
      }
      somewhere |= difference > 0;
    }
    return somewhere;
  }
}

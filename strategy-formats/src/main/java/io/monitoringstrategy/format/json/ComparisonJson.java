package io.monitoringstrategy.format.json;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.kpi.statistics.comparison.Comparison;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The comparison of two periods as JSON: {@code {"kpi","before":PERIOD,"after":PERIOD,"verdict","test":
 * {"text","statistic","p"},"shift":MEASUREMENT,"ratio":MEASUREMENT,"requiredForObserved",
 * "requiredForTenPercent"}} with PERIOD {@code {"from","to","n","mean","median"}}; the counts that nobody
 * can tell are {@code null}, and a shift below 0 means that durations fell.
 */
public final class ComparisonJson {
  private static final double TENTH = 0.1;

  private ComparisonJson() {}

  /** {@return whether the durations of the second period are shorter} */
  public static String of(
      String kpi,
      TimeWindow before,
      DurationSample first,
      TimeWindow after,
      DurationSample second) {
    Comparison comparison = first.comparedWith(second);
    ObjectNode node = JsonText.object();
    node.put("kpi", kpi);
    node.set("before", period(before, first));
    node.set("after", period(after, second));
    node.put("verdict", comparison.verdict().label());
    node.putObject("test")
        .put("text", comparison.test().toString())
        .put("statistic", comparison.test().statistic().orElse(null))
        .put("p", comparison.test().p().orElse(null));
    node.set("shift", MeasurementJson.of(comparison.shift(), "seconds", BigDecimal::valueOf));
    node.set("ratio", MeasurementJson.of(comparison.ratio(), "factor", BigDecimal::valueOf));
    node.put("requiredForObserved", count(comparison.requiredForObserved()));
    node.put("requiredForTenPercent", count(comparison.requiredFor(TENTH)));
    return JsonText.of(node);
  }

  private static ObjectNode period(TimeWindow window, DurationSample sample) {
    ObjectNode node = JsonText.object();
    node.put("from", window.start().toString());
    node.put("to", window.end().toString());
    node.put("n", sample.n());
    node.set("mean", MeasurementJson.ofDuration(sample.mean()));
    node.set("median", MeasurementJson.ofDuration(sample.median()));
    return node;
  }

  private static @Nullable Long count(Measurement<Long> needed) {
    return needed.value().orElse(null);
  }
}

package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.kpi.incident.DurationComparison;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.kpi.statistics.TestResult;
import io.monitoringstrategy.value.TimeWindow;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison of two periods as JSON: {@code {"kpi","before":{"window":{"from","to"},"n","mean",
 * "median","geometricMean"},"after":{...},"verdict","test":{"method","statistic","p"},"shift":
 * MEASUREMENT,"ratio":MEASUREMENT,"requiredIncidents":{"forObserved":MEASUREMENT,"forTenPercent":
 * MEASUREMENT}}}.
 *
 * <p>A shift is after less before, in seconds; a ratio is after over before.
 */
public final class ComparisonJson {
  private static final double TEN_PERCENT = 0.1;

  private ComparisonJson() {}

  /**
   * {@return the comparison as JSON}
   *
   * @param kpi what was compared, such as {@code mttr-resolve}
   * @param before the first period
   * @param after the second
   * @param comparison what came of it
   */
  public static String of(
      String kpi, TimeWindow before, TimeWindow after, DurationComparison comparison) {
    ObjectNode node = JsonText.object();
    node.put("kpi", kpi);
    node.set("before", side(before, comparison.before()));
    node.set("after", side(after, comparison.after()));
    node.put("verdict", comparison.verdict().label());
    node.set("test", test(comparison.test()));
    node.set("shift", MeasurementJson.ofDuration(comparison.shift()));
    node.set("ratio", MeasurementJson.ofNumber(comparison.ratio(), "after per before"));
    ObjectNode required = node.putObject("requiredIncidents");
    required.set(
        "forObserved",
        MeasurementJson.ofCount(comparison.requiredForObserved(), "incidents per period"));
    required.set(
        "forTenPercent",
        MeasurementJson.ofCount(comparison.requiredFor(TEN_PERCENT), "incidents per period"));
    return JsonText.of(node);
  }

  private static ObjectNode side(TimeWindow window, DurationSample sample) {
    ObjectNode node = JsonText.object();
    node.putObject("window")
        .put("from", window.start().toString())
        .put("to", window.end().toString());
    node.put("n", sample.n());
    node.set("mean", MeasurementJson.ofDuration(sample.mean()));
    node.set("median", MeasurementJson.ofDuration(sample.median()));
    node.set("geometricMean", MeasurementJson.ofDuration(sample.geometricMean()));
    return node;
  }

  private static ObjectNode test(TestResult test) {
    ObjectNode node = JsonText.object();
    node.put("method", test.method());
    test.statistic().ifPresent(value -> node.put("statistic", value));
    test.p().ifPresent(value -> node.put("p", value));
    if (test instanceof TestResult.Untestable none) {
      node.put("undefined", none.reason());
    }
    return node;
  }
}

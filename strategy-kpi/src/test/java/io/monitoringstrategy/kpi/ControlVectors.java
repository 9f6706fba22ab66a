package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.number;
import static io.monitoringstrategy.kpi.VectorValues.numbers;
import static io.monitoringstrategy.kpi.VectorValues.stream;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.kpi.statistics.control.ControlLimits;
import io.monitoringstrategy.kpi.statistics.control.CountChart;
import io.monitoringstrategy.kpi.statistics.control.CusumChart;
import io.monitoringstrategy.kpi.statistics.control.EwmaChart;
import io.monitoringstrategy.kpi.statistics.control.RunRule;
import io.monitoringstrategy.kpi.statistics.control.XmrChart;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-statistics for control charts. */
final class ControlVectors {
  private ControlVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("control.xmr", ControlVectors::xmr)
        .map("control.runRule", ControlVectors::runRule)
        .map("control.ewma", ControlVectors::ewma)
        .map("control.ewmaLimits", ControlVectors::ewmaLimits)
        .map("control.cusum", ControlVectors::cusum)
        .map("control.cChart", ControlVectors::countChart);
  }

  private static Map<String, Object> limits(ControlLimits limits) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("center", limits.center());
    out.put("ucl", limits.upper());
    out.put("lcl", limits.lower());
    return out;
  }

  private static Object xmr(JsonNode in) {
    XmrChart chart = XmrChart.of(numbers(in.path("values")));
    if (chart.limits() instanceof Measurement.Undefined<ControlLimits> none) {
      return new Undefined(none.reason());
    }
    Map<String, Object> out = limits(chart.limits().orElseThrow());
    out.put("mrBar", number(chart.meanMovingRange()));
    out.put("uclMr", number(chart.upperMovingRange()));
    out.put("signals", chart.signals());
    return out;
  }

  private static Object runRule(JsonNode in) {
    return Map.of(
        "signalAt",
        new RunRule(in.path("length").asInt())
            .signals(in.path("center").asDouble(), numbers(in.path("values"))));
  }

  private static EwmaChart ewmaChart(JsonNode in) {
    return EwmaChart.of(in.path("target").asDouble(), in.path("sigma").asDouble())
        .withWeight(in.path("lam").asDouble())
        .withWidth(in.path("L").asDouble());
  }

  private static Object ewma(JsonNode in) {
    EwmaChart chart = ewmaChart(in);
    double[] values = numbers(in.path("values"));
    Map<String, Object> out = limits(chart.limits());
    out.put("series", chart.series(values));
    out.put("signals", chart.signals(values));
    return out;
  }

  private static Object ewmaLimits(JsonNode in) {
    EwmaChart chart = ewmaChart(in);
    return Map.of(
        "halfWidths",
        stream(in.path("i"))
            .map(step -> chart.limitsAfter(step.asInt()).upper() - chart.target())
            .toList());
  }

  private static Object cusum(JsonNode in) {
    CusumChart chart = CusumChart.of(
        in.path("target").asDouble(),
        in.path("k").asDouble(),
        in.path("h").asDouble(),
        numbers(in.path("values")));
    return Map.of("sHigh", chart.high(), "sLow", chart.low(), "signals", chart.signals());
  }

  private static Object countChart(JsonNode in) {
    CountChart chart =
        CountChart.of(stream(in.path("counts")).mapToLong(JsonNode::asLong).toArray());
    if (chart.limits() instanceof Measurement.Undefined<ControlLimits> none) {
      return new Undefined(none.reason());
    }
    Map<String, Object> out = limits(chart.limits().orElseThrow());
    out.put("signals", chart.signals());
    return out;
  }
}

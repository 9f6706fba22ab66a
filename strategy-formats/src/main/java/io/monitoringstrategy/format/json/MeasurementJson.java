package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A measurement as JSON: {@code {"value","unit","n","interval":{"level","method","low","high"},
 * "caveats":[]}}, or {@code {"undefined": reason}}.
 *
 * <p>An interval that does not exist is {@code {"undefined": reason}} too, one without an upper end has
 * no {@code high}, and one without a lower end no {@code low}.
 */
final class MeasurementJson {
  private static final int NANO_DIGITS = 9;

  private MeasurementJson() {}

  static ObjectNode ofDuration(Measurement<Duration> measured) {
    return of(measured, "seconds", MeasurementJson::seconds);
  }

  static ObjectNode ofRatio(Measurement<Ratio> measured) {
    return of(measured, "ratio", ratio -> BigDecimal.valueOf(ratio.toDouble()));
  }

  static ObjectNode ofNumber(Measurement<Double> measured, String unit) {
    return of(measured, unit, BigDecimal::valueOf);
  }

  static ObjectNode ofCount(Measurement<Long> measured, String unit) {
    return of(measured, unit, BigDecimal::valueOf);
  }

  static BigDecimal seconds(Duration duration) {
    BigDecimal nanos = BigDecimal.valueOf(duration.getNano(), NANO_DIGITS);
    BigDecimal exact = BigDecimal.valueOf(duration.getSeconds()).add(nanos).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  static <V> ObjectNode of(Measurement<V> measured, String unit, Function<V, BigDecimal> number) {
    ObjectNode node = JsonText.object();
    if (measured instanceof Measurement.Undefined<V> undefined) {
      node.put("undefined", undefined.reason());
      if (!(undefined.interval() instanceof ConfidenceInterval.Undefined<V>)) {
        node.put("unit", unit);
        node.set("interval", interval(undefined.interval(), number));
      }
    } else {
      node.put("value", number.apply(measured.orElseThrow()));
      node.put("unit", unit);
      node.put("n", measured.n());
      node.set("interval", interval(measured.interval(), number));
      ArrayNode caveats = node.putArray("caveats");
      measured.caveats().forEach(caveats::add);
    }
    return node;
  }

  private static <V> ObjectNode interval(
      ConfidenceInterval<V> interval, Function<V, BigDecimal> number) {
    ObjectNode node = JsonText.object();
    if (interval instanceof ConfidenceInterval.TwoSided<V> both) {
      node.put("level", both.level());
      node.put("method", both.method());
      node.put("low", number.apply(both.low()));
      node.put("high", number.apply(both.high()));
    } else if (interval instanceof ConfidenceInterval.LowerBound<V> bound) {
      node.put("level", bound.level());
      node.put("method", bound.method());
      node.put("low", number.apply(bound.low()));
    } else if (interval instanceof ConfidenceInterval.UpperBound<V> bound) {
      node.put("level", bound.level());
      node.put("method", bound.method());
      node.put("high", number.apply(bound.high()));
    } else if (interval instanceof ConfidenceInterval.Undefined<V> undefined) {
      node.put("undefined", undefined.reason());
    }
    return node;
  }
}

package io.monitoringstrategy.kpi;

import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.kpi.statistics.TestResult;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Converts the types of the vectors, whose ticks are taken as minutes, to those of the API. */
final class VectorValues {
  private static final double MILLIS_PER_MINUTE = 60_000;

  private VectorValues() {}

  static Instant tick(double minute) {
    return Instant.ofEpochMilli(Math.round(minute * MILLIS_PER_MINUTE));
  }

  static Duration minutes(double minutes) {
    return Duration.ofMillis(Math.round(minutes * MILLIS_PER_MINUTE));
  }

  static double minutesOf(Duration duration) {
    return duration.getSeconds() / 60.0 + duration.getNano() / 6e10;
  }

  static TimeWindow window(JsonNode pair) {
    return TimeWindow.of(tick(pair.get(0).asDouble()), tick(pair.get(1).asDouble()));
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static Object optionalMinutes(Optional<Duration> duration) {
    return duration
        .<Object>map(VectorValues::minutesOf)
        .orElseGet(() -> new Undefined("not there"));
  }

  static double[] numbers(JsonNode array) {
    return stream(array).mapToDouble(JsonNode::asDouble).toArray();
  }

  /** One end of an interval, or the mark of one that does not exist. */
  static Object end(ConfidenceInterval<Double> interval, boolean low) {
    if (interval instanceof ConfidenceInterval.TwoSided<Double> both) {
      return low ? both.low() : both.high();
    }
    if (low && interval instanceof ConfidenceInterval.LowerBound<Double> bound) {
      return bound.low();
    }
    return !low && interval instanceof ConfidenceInterval.UpperBound<Double> bound
        ? bound.high()
        : new Undefined("no such end");
  }

  static Object number(Measurement<Double> measured) {
    return or(measured, value -> value);
  }

  static Object p(TestResult test) {
    return test.p().<Object>map(value -> value).orElseGet(() -> new Undefined(test.toString()));
  }

  static Object statistic(TestResult test) {
    return test.statistic()
        .<Object>map(value -> value)
        .orElseGet(() -> new Undefined(test.toString()));
  }

  /** The converted value, or the mark of an undefined one. */
  static <V> Object or(Measurement<V> measured, Function<V, Object> convert) {
    return measured instanceof Measurement.Undefined<V> undefined
        ? new Undefined(undefined.reason())
        : convert.apply(measured.orElseThrow());
  }
}

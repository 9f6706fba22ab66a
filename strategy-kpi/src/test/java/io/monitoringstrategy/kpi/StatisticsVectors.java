package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.or;
import static io.monitoringstrategy.kpi.VectorValues.stream;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.kpi.ConfidenceInterval.LowerBound;
import io.monitoringstrategy.kpi.ConfidenceInterval.TwoSided;
import io.monitoringstrategy.kpi.statistics.Bootstrap;
import io.monitoringstrategy.kpi.statistics.Moments;
import io.monitoringstrategy.kpi.statistics.MtbfInterval;
import io.monitoringstrategy.kpi.statistics.QuantileMethod;
import io.monitoringstrategy.kpi.statistics.QuantileRanks;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.kpi.statistics.Termination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-statistics, as far as its calculators exist. */
final class StatisticsVectors {
  private StatisticsVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("mtbf.confidenceInterval", StatisticsVectors::mtbf)
        .map("mtbf.confidenceFactors", StatisticsVectors::factors)
        .map("mtbf.lowerBound", StatisticsVectors::lowerBound)
        .map("mttr.geometricMeanCi", StatisticsVectors::geometricMean)
        .map("mttr.meanT", StatisticsVectors::meanT)
        .map("mttr.medianOrderStatistic", StatisticsVectors::medianRanks)
        .map("bootstrap.exact", StatisticsVectors::exhaustive)
        .map("bootstrap.bca", StatisticsVectors::bca)
        .map("stats.merge", StatisticsVectors::merge)
        .map("quantile.merge", StatisticsVectors::quantileMerge);
  }

  private static double[] numbers(JsonNode array) {
    return stream(array).mapToDouble(JsonNode::asDouble).toArray();
  }

  private static Object end(ConfidenceInterval<Double> interval, boolean low) {
    if (interval instanceof TwoSided<Double> both) {
      return low ? both.low() : both.high();
    }
    return low && interval instanceof LowerBound<Double> bound
        ? bound.low()
        : new Undefined("no such end");
  }

  private static Object mtbf(JsonNode in) {
    double time = in.path("totalTime").asDouble();
    long failures = in.path("failures").asLong();
    ConfidenceInterval<Double> interval =
        MtbfInterval.twoSided(time, failures, in.path("confidence").asDouble(), termination(in));
    if (interval instanceof ConfidenceInterval.Undefined<Double> none) {
      return new Undefined(none.reason());
    }
    return Map.of(
        "point", failures == 0 ? new Undefined("no failure") : (Object) (time / failures),
        "lower", end(interval, true),
        "upper", end(interval, false));
  }

  private static Termination termination(JsonNode in) {
    return Termination.valueOf(in.path("termination").asString());
  }

  private static Object factors(JsonNode in) {
    long failures = in.path("failures").asLong();
    List<Object> lower = new ArrayList<>();
    List<Object> upper = new ArrayList<>();
    for (JsonNode level : in.path("confidenceLevels")) {
      double time = failures == 0 ? 1 : failures;
      ConfidenceInterval<Double> interval =
          MtbfInterval.twoSided(time, failures, level.asDouble(), termination(in));
      lower.add(end(interval, true));
      upper.add(end(interval, false));
    }
    return Map.of("lower", lower, "upper", upper);
  }

  private static Object lowerBound(JsonNode in) {
    ConfidenceInterval<Double> interval = MtbfInterval.lowerBound(
        in.path("totalTime").asDouble(),
        in.path("failures").asLong(),
        in.path("confidence").asDouble(),
        termination(in));
    return Map.of("lower", end(interval, true));
  }

  private static Object geometricMean(JsonNode in) {
    double[] durations = numbers(in.path("durations"));
    Measurement<Double> mean =
        Sample.of(durations).geometricMean(in.path("confidence").asDouble());
    if (mean.n() < 2) {
      return new Undefined(mean.interval().toString());
    }
    Moments logs = new Moments();
    DoubleStream.of(durations).map(Math::log).forEach(logs::add);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("geoMean", or(mean, value -> value));
    out.put("lower", end(mean.interval(), true));
    out.put("upper", end(mean.interval(), false));
    out.put("muLog", logs.mean().orElseThrow());
    out.put("sdLog", Math.sqrt(logs.variance().orElseThrow()));
    return out;
  }

  private static Object meanT(JsonNode in) {
    Measurement<Double> mean =
        Sample.of(numbers(in.path("durations"))).meanT(in.path("confidence").asDouble());
    return Map.of(
        "mean", or(mean, value -> value),
        "lower", end(mean.interval(), true),
        "upper", end(mean.interval(), false));
  }

  private static Object medianRanks(JsonNode in) {
    Sample sample = Sample.of(numbers(in.path("durations")));
    double level = in.path("confidence").asDouble();
    return QuantileRanks.of(sample.n(), 0.5, level)
        .<Object>map(ranks -> Map.of(
            "rankLow", ranks.low(),
            "rankHigh", ranks.high(),
            "coverage", ranks.coverage(),
            "lower", end(sample.quantile(0.5, level).interval(), true),
            "upper", end(sample.quantile(0.5, level).interval(), false)))
        .orElseGet(() -> new Undefined("too few values"));
  }

  private static Object exhaustive(JsonNode in) {
    Bootstrap bootstrap = Bootstrap.exhaustive(numbers(in.path("data")));
    double level = in.path("confidence").asDouble();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("theta", bootstrap.mean());
    out.put("resamples", bootstrap.draws());
    out.put("percentileLow", end(bootstrap.percentile(level), true));
    out.put("percentileHigh", end(bootstrap.percentile(level), false));
    out.put("basicLow", end(bootstrap.basic(level), true));
    out.put("basicHigh", end(bootstrap.basic(level), false));
    out.put("z0", bootstrap.bias());
    out.put("acceleration", bootstrap.acceleration());
    out.put("bcaLow", end(bootstrap.bca(level), true));
    out.put("bcaHigh", end(bootstrap.bca(level), false));
    return out;
  }

  private static Object bca(JsonNode in) {
    Bootstrap bootstrap = Bootstrap.ofMean(numbers(in.path("data")), 2000, 1);
    double level = in.path("confidence").asDouble();
    ConfidenceInterval<Double> bca = bootstrap.bca(level);
    return Map.of(
        "theta", bootstrap.mean(),
        "percentileLow", end(bootstrap.percentile(level), true),
        "percentileHigh", end(bootstrap.percentile(level), false),
        "bca",
            bca instanceof ConfidenceInterval.Undefined<Double> none
                ? new Undefined(none.reason())
                : List.of(end(bca, true), end(bca, false)));
  }

  private static Object merge(JsonNode in) {
    Moments left = new Moments();
    DoubleStream.of(numbers(in.path("left"))).forEach(left::add);
    Moments right = new Moments();
    DoubleStream.of(numbers(in.path("right"))).forEach(right::add);
    left.merge(right);
    return Map.of(
        "n", left.n(), "mean", optional(left.mean()), "varSample", optional(left.variance()));
  }

  private static Object optional(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : new Undefined("too few values");
  }

  private static Object quantileMerge(JsonNode in) {
    double[] both = DoubleStream.concat(
            DoubleStream.of(numbers(in.path("left"))), DoubleStream.of(numbers(in.path("right"))))
        .toArray();
    return both.length == 0
        ? new Undefined("no value")
        : Map.of("p50", Sample.of(both).quantile(0.5, QuantileMethod.LINEAR));
  }
}

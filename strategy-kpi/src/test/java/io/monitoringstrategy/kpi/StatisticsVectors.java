package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.end;
import static io.monitoringstrategy.kpi.VectorValues.number;
import static io.monitoringstrategy.kpi.VectorValues.numbers;
import static io.monitoringstrategy.kpi.VectorValues.or;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.kpi.statistics.Bootstrap;
import io.monitoringstrategy.kpi.statistics.LogNormalMean;
import io.monitoringstrategy.kpi.statistics.Moments;
import io.monitoringstrategy.kpi.statistics.MtbfInterval;
import io.monitoringstrategy.kpi.statistics.ProportionInterval;
import io.monitoringstrategy.kpi.statistics.QuantileMethod;
import io.monitoringstrategy.kpi.statistics.QuantileRanks;
import io.monitoringstrategy.kpi.statistics.RateInterval;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.kpi.statistics.Termination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-statistics for samples and intervals. */
final class StatisticsVectors {
  private StatisticsVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("mtbf.confidenceInterval", StatisticsVectors::mtbf)
        .map("mtbf.confidenceFactors", StatisticsVectors::factors)
        .map("mtbf.lowerBound", StatisticsVectors::lowerBound)
        .map("rate.garwood", StatisticsVectors::garwood)
        .map("proportion.interval", StatisticsVectors::proportion)
        .map("proportion.upperOneSided", StatisticsVectors::upperOneSided)
        .map("mttr.lognormalMeanCox", StatisticsVectors::cox)
        .map("mttr.geometricMeanCi", StatisticsVectors::geometricMean)
        .map("mttr.meanT", StatisticsVectors::meanT)
        .map("mttr.medianOrderStatistic", StatisticsVectors::medianRanks)
        .map("bootstrap.exact", StatisticsVectors::exhaustive)
        .map("bootstrap.bca", StatisticsVectors::bca)
        .map("stats.merge", StatisticsVectors::merge)
        .map("quantile.merge", StatisticsVectors::quantileMerge);
  }

  private static Object mtbf(JsonNode in) {
    double time = in.path("totalTime").asDouble();
    long failures = in.path("failures").asLong();
    double level = in.path("confidence").asDouble();
    ConfidenceInterval<Double> lower = interval(in, time, failures, level, true);
    if (lower instanceof ConfidenceInterval.Undefined<Double> none) {
      return new Undefined(none.reason());
    }
    return Map.of(
        "point", failures == 0 ? new Undefined("no failure") : (Object) (time / failures),
        "lower", end(lower, true),
        "upper", end(interval(in, time, failures, level, false), false));
  }

  private static ConfidenceInterval<Double> interval(
      JsonNode in, double time, long failures, double level, boolean low) {
    Termination termination = Termination.valueOf(in.path("termination").asString());
    if (in.path("sided").asInt() == 2) {
      return MtbfInterval.twoSided(time, failures, level, termination);
    }
    return low
        ? MtbfInterval.lowerBound(time, failures, level, termination)
        : MtbfInterval.upperBound(time, failures, level, termination);
  }

  private static Object factors(JsonNode in) {
    long failures = in.path("failures").asLong();
    double time = failures == 0 ? 1 : failures;
    List<Object> lower = new ArrayList<>();
    List<Object> upper = new ArrayList<>();
    for (JsonNode level : in.path("confidenceLevels")) {
      lower.add(end(interval(in, time, failures, level.asDouble(), true), true));
      upper.add(end(interval(in, time, failures, level.asDouble(), false), false));
    }
    return Map.of("lower", lower, "upper", upper);
  }

  private static Object lowerBound(JsonNode in) {
    ConfidenceInterval<Double> bound = interval(
        in,
        in.path("totalTime").asDouble(),
        in.path("failures").asLong(),
        in.path("confidence").asDouble(),
        true);
    return bound instanceof ConfidenceInterval.Undefined<Double> none
        ? new Undefined(none.reason())
        : Map.of("lower", end(bound, true));
  }

  private static Object garwood(JsonNode in) {
    Measurement<Double> rate = RateInterval.garwood(
        in.path("events").asLong(),
        in.path("exposure").asDouble(),
        in.path("confidence").asDouble());
    return rate instanceof Measurement.Undefined<Double> none
        ? new Undefined(none.reason())
        : Map.of(
            "rate", number(rate),
            "lower", end(rate.interval(), true),
            "upper", end(rate.interval(), false));
  }

  private static Object proportion(JsonNode in) {
    long successes = in.path("successes").asLong();
    long trials = in.path("trials").asLong();
    double level = in.path("confidence").asDouble();
    ConfidenceInterval<Double> wilson = ProportionInterval.wilson(successes, trials, level);
    if (wilson instanceof ConfidenceInterval.Undefined<Double> none) {
      return new Undefined(none.reason());
    }
    ConfidenceInterval<Double> exact = ProportionInterval.clopperPearson(successes, trials, level);
    ConfidenceInterval<Double> jeffreys = ProportionInterval.jeffreys(successes, trials, level);
    return Map.of(
        "p", (double) successes / trials,
        "wilsonLow", end(wilson, true),
        "wilsonHigh", end(wilson, false),
        "cpLow", end(exact, true),
        "cpHigh", end(exact, false),
        "jeffreysLow", end(jeffreys, true),
        "jeffreysHigh", end(jeffreys, false));
  }

  private static Object upperOneSided(JsonNode in) {
    long trials = in.path("trials").asLong();
    ConfidenceInterval<Double> bound = ProportionInterval.upperBound(
        in.path("successes").asLong(), trials, in.path("confidence").asDouble());
    return bound instanceof ConfidenceInterval.Undefined<Double> none
        ? new Undefined(none.reason())
        : Map.of("exact", end(bound, false), "ruleOfThree", ProportionInterval.ruleOfThree(trials));
  }

  private static Object cox(JsonNode in) {
    LogNormalMean mean = LogNormalMean.of(numbers(in.path("durations")));
    double level = in.path("confidence").asDouble();
    Measurement<Double> normal = mean.cox(level);
    Measurement<Double> student = mean.modifiedCox(level);
    return normal instanceof Measurement.Undefined<Double> none
        ? new Undefined(none.reason())
        : Map.of(
            "mean", number(normal),
            "lowerZ", end(normal.interval(), true),
            "upperZ", end(normal.interval(), false),
            "lowerT", end(student.interval(), true),
            "upperT", end(student.interval(), false));
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
    out.put("z0", optional(bootstrap.bias()));
    out.put("acceleration", optional(bootstrap.acceleration()));
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

package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.number;
import static io.monitoringstrategy.kpi.VectorValues.numbers;
import static io.monitoringstrategy.kpi.VectorValues.p;
import static io.monitoringstrategy.kpi.VectorValues.statistic;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.kpi.statistics.comparison.MannWhitney;
import io.monitoringstrategy.kpi.statistics.comparison.PermutationTest;
import io.monitoringstrategy.kpi.statistics.comparison.RequiredIncidents;
import io.monitoringstrategy.kpi.statistics.comparison.WelchOnLogs;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-statistics that compare two periods. */
final class ComparisonVectors {
  private static final double LEVEL = 0.95;

  private ComparisonVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("compare.mannWhitney", ComparisonVectors::mannWhitney)
        .map("compare.permutationMean", ComparisonVectors::permutation)
        .map("compare.welchOnLogs", ComparisonVectors::welch)
        .map("compare.requiredIncidents", ComparisonVectors::required);
  }

  private static Sample before(JsonNode in) {
    return Sample.of(numbers(in.path("before")));
  }

  private static Sample after(JsonNode in) {
    return Sample.of(numbers(in.path("after")));
  }

  private static Object mannWhitney(JsonNode in) {
    MannWhitney test = MannWhitney.of(before(in), after(in));
    if (test.u() instanceof Measurement.Undefined<Double> none) {
      return new Undefined(none.reason());
    }
    return Map.of(
        "U", number(test.u()),
        "pExact", p(test.exact()),
        "pAsymptoticCC", p(test.asymptotic()),
        "pAsymptotic", p(test.asymptoticWithoutContinuity()),
        "pGreater", p(test.beforeIsGreater()),
        "p", p(test.twoSided()),
        "vda", number(test.vda()),
        "hodgesLehmann", number(test.hodgesLehmann(LEVEL)));
  }

  private static Object permutation(JsonNode in) {
    PermutationTest test = PermutationTest.of(before(in), after(in));
    if (test.observed() instanceof Measurement.Undefined<Double> none) {
      return new Undefined(none.reason());
    }
    return Map.of(
        "observed", number(test.observed()),
        "permutations", test.permutations(),
        "pGreater", p(test.beforeIsGreater()),
        "pTwoSided", p(test.twoSided()));
  }

  private static Object welch(JsonNode in) {
    WelchOnLogs test = WelchOnLogs.of(before(in), after(in));
    OptionalDouble degrees = test.degreesOfFreedom();
    if (degrees.isEmpty()) {
      return new Undefined(test.twoSided().toString());
    }
    return Map.of(
        "t", statistic(test.twoSided()),
        "df", degrees.getAsDouble(),
        "p", p(test.twoSided()),
        "ratioOfGeoMeans", number(test.ratio(LEVEL)));
  }

  private static Object required(JsonNode in) {
    return Map.of(
        "nPerPeriod",
        RequiredIncidents.forReduction(
                in.path("sigmaLog").asDouble(),
                in.path("reduction").asDouble(),
                in.path("alpha").asDouble(),
                in.path("power").asDouble())
            .getAsLong());
  }
}

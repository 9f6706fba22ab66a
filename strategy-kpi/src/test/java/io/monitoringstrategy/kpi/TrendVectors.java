package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.end;
import static io.monitoringstrategy.kpi.VectorValues.number;
import static io.monitoringstrategy.kpi.VectorValues.numbers;
import static io.monitoringstrategy.kpi.VectorValues.p;
import static io.monitoringstrategy.kpi.VectorValues.statistic;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.kpi.statistics.TestResult;
import io.monitoringstrategy.kpi.statistics.trend.CrowAmsaa;
import io.monitoringstrategy.kpi.statistics.trend.FailureTimes;
import io.monitoringstrategy.kpi.statistics.trend.LaplaceTest;
import io.monitoringstrategy.kpi.statistics.trend.MannKendall;
import io.monitoringstrategy.kpi.statistics.trend.MilHdbk189Test;
import io.monitoringstrategy.kpi.statistics.trend.PowerLawGrowth;
import io.monitoringstrategy.kpi.statistics.trend.ReverseArrangements;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-statistics that look for a trend. */
final class TrendVectors {
  private static final double LEVEL = 0.95;

  private TrendVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("growth.powerLawNist", TrendVectors::powerLaw)
        .map("growth.crowAmsaa", TrendVectors::crow)
        .map("trend.reverseArrangements", TrendVectors::reverse)
        .map("trend.milHdbk189", TrendVectors::milHdbk)
        .map("trend.laplace", TrendVectors::laplace)
        .map("trend.mannKendall", TrendVectors::mannKendall);
  }

  private static FailureTimes failures(JsonNode in) {
    double[] times = numbers(in.path("times"));
    return in.path("termination").asString("TIME").equals("FAILURE")
        ? FailureTimes.untilLast(times)
        : FailureTimes.until(in.path("end").asDouble(), times);
  }

  private static Object powerLaw(JsonNode in) {
    PowerLawGrowth growth = PowerLawGrowth.of(failures(in));
    Measurement<Double> mtbf = growth.mtbf(in.path("confidence").asDouble());
    return Map.of(
        "betaHat", number(growth.slope()),
        "b", number(growth.b()),
        "a", number(growth.a()),
        "mtbf", number(mtbf),
        "lower80", end(mtbf.interval(), true),
        "upper80", end(mtbf.interval(), false));
  }

  private static Object crow(JsonNode in) {
    CrowAmsaa growth = CrowAmsaa.of(failures(in));
    return Map.of(
        "betaMle", number(growth.beta(LEVEL)),
        "lambdaMle", number(growth.lambda()),
        "betaUnbiased", number(growth.unbiasedBeta()),
        "lambdaUnbiased", number(growth.unbiasedLambda()),
        "instMtbfMle", number(growth.instantaneousMtbf()),
        "instMtbfUnbiased", number(growth.unbiasedInstantaneousMtbf()),
        "cumMtbf", number(growth.cumulativeMtbf()),
        "cvm", number(growth.cramerVonMises()));
  }

  private static Object reverse(JsonNode in) {
    ReverseArrangements test =
        ReverseArrangements.of(FailureTimes.untilLast(numbers(in.path("times"))));
    return Map.of(
        "reversals", test.reversals(),
        "maxReversals", test.maxReversals(),
        "expected", test.expected(),
        "z", statistic(test.asymptoticImprovement()));
  }

  private static Object milHdbk(JsonNode in) {
    MilHdbk189Test test = MilHdbk189Test.of(failures(in));
    return test.improvement() instanceof TestResult.Untestable none
        ? new Undefined(none.reason())
        : Map.of(
            "chi2", statistic(test.improvement()),
            "df", test.degreesOfFreedom(),
            "pImprovement", p(test.improvement()));
  }

  private static Object laplace(JsonNode in) {
    LaplaceTest test = LaplaceTest.of(failures(in));
    if (test.u() instanceof Measurement.Undefined<Double> none) {
      return new Undefined(none.reason());
    }
    CrowAmsaa growth = CrowAmsaa.of(failures(in));
    return Map.of(
        "u", number(test.u()),
        "pImprovement", p(test.improvement()),
        "betaMle", number(growth.beta(LEVEL)),
        "lambdaMle", number(growth.lambda()));
  }

  private static Object mannKendall(JsonNode in) {
    MannKendall test = MannKendall.of(numbers(in.path("values")));
    if (test.asymptotic() instanceof TestResult.Untestable none) {
      return new Undefined(none.reason());
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("S", test.s());
    out.put("varS", test.variance());
    out.put("z", statistic(test.asymptotic()));
    out.put("p", p(test.asymptotic()));
    out.put("theilSen", number(test.theilSen()));
    out.put("tau", number(test.tau()));
    out.put("pExact", p(test.exact()));
    return out;
  }
}

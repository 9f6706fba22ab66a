package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.or;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.kpi.business.Apdex;
import io.monitoringstrategy.kpi.business.ApdexRating;
import io.monitoringstrategy.kpi.business.Coverage;
import io.monitoringstrategy.kpi.business.Delivery;
import io.monitoringstrategy.kpi.business.NetPromoterScore;
import io.monitoringstrategy.kpi.business.ResponseCompliance;
import io.monitoringstrategy.kpi.business.Satisfaction;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.kpi.business.SlaCompliance;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-business. */
final class BusinessVectors {
  private BusinessVectors() {}

  static void mapTo(GoldenRun run) {
    run.map(
            "apdex.fromCounts",
            in -> apdex(new Apdex(
                in.path("satisfied").asLong(),
                in.path("tolerating").asLong(),
                in.path("frustrated").asLong())))
        .map(
            "apdex.fromSamples",
            in -> apdex(Apdex.ofSamples(
                Duration.ofMillis(in.path("thresholdMs").asLong()),
                times(in.path("samplesMs"), 1))))
        .map(
            "apdex.rating",
            in -> Map.of(
                "rating",
                ApdexRating.of(Ratio.of(in.path("apdex").asDouble())).title(Locale.ENGLISH)))
        .map("nps", BusinessVectors::nps)
        .map("nps.interval", BusinessVectors::npsInterval)
        .map("csat", BusinessVectors::csat)
        .map(
            "coverage",
            in -> coverage(Coverage.of(texts(in.path("monitored")), texts(in.path("inventory")))))
        .map("coverage.weighted", BusinessVectors::weighted)
        .map("sla.compliance", BusinessVectors::compliance)
        .map("sla.response", BusinessVectors::response)
        .map(
            "automation.ratio",
            in -> share(
                "ratio",
                Share.automation(
                    in.path("automated").asLong(), in.path("manual").asLong())))
        .map("dora.changeFailureRate", BusinessVectors::failureRate)
        .map("dora.leadTime", BusinessVectors::leadTime);
  }

  private static Object apdex(Apdex apdex) {
    return or(
        apdex.score(),
        score -> Map.of(
            "satisfied", apdex.satisfied(),
            "tolerating", apdex.tolerating(),
            "frustrated", apdex.frustrated(),
            "apdex", score.toDouble()));
  }

  private static Object nps(JsonNode in) {
    NetPromoterScore score = NetPromoterScore.ofScores(numbers(in.path("scores")));
    return or(
        score.measure(0.95),
        value -> Map.of(
            "promoters", score.promoters(),
            "passives", score.passives(),
            "detractors", score.detractors(),
            "nps", value));
  }

  private static Object npsInterval(JsonNode in) {
    long promoters = in.path("promoters").asLong();
    long detractors = in.path("detractors").asLong();
    NetPromoterScore score =
        new NetPromoterScore(promoters, in.path("n").asLong() - promoters - detractors, detractors);
    Measurement<Double> measured = score.measureUnclipped(in.path("confidence").asDouble());
    return or(
        measured,
        value -> Map.of(
            "nps", value,
            "standardError", score.standardError().orElseThrow(),
            "waldLow", ends(measured).low(),
            "waldHigh", ends(measured).high()));
  }

  private static ConfidenceInterval.TwoSided<Double> ends(Measurement<Double> measured) {
    return (ConfidenceInterval.TwoSided<Double>) measured.interval();
  }

  private static Object csat(JsonNode in) {
    Satisfaction survey = Satisfaction.of(
        numbers(in.path("scores")),
        in.path("scaleMax").asInt(),
        in.path("topBox").asInt());
    return or(
        survey.meanScore(),
        mean -> Map.of(
            "csatPercent",
            survey.topBoxes().measure(0.95).orElseThrow().toDouble() * 100,
            "meanScore",
            mean));
  }

  private static Object coverage(Coverage coverage) {
    return or(
        coverage.share(0.95),
        share -> Map.of(
            "coverage", share.toDouble(),
            "orphans", coverage.orphans(),
            "uncovered", coverage.uncovered()));
  }

  private static Object weighted(JsonNode in) {
    Map<String, Double> weights = new LinkedHashMap<>();
    in.path("items")
        .forEach(item ->
            weights.put(item.path("item").asString(), item.path("weight").asDouble()));
    return coverage(Coverage.weighted(texts(in.path("monitored")), weights));
  }

  private static Object compliance(JsonNode in) {
    List<Ratio> periods = new ArrayList<>();
    in.path("periodAvailability").forEach(each -> periods.add(Ratio.parse(each.asString())));
    SlaCompliance compliance =
        SlaCompliance.of(periods, Ratio.parse(in.path("target").asString()));
    return or(
        compliance.met().measure(0.95),
        met -> Map.of(
            "compliance", met.toDouble(),
            "breached", compliance.breached(),
            "aggregateAvailability", compliance.aggregate().orElseThrow().toDouble()));
  }

  private static Object response(JsonNode in) {
    ResponseCompliance response = ResponseCompliance.of(
        times(in.path("ackMinutes"), 60_000),
        times(in.path("ageOfOpenMinutes"), 60_000),
        Duration.ofMinutes(in.path("targetMinutes").asLong()));
    return Map.of(
        "compliant", response.compliant(),
        "breached", response.breached(),
        "pending", response.pending(),
        "total", response.met().whole(),
        "rate", or(response.met().measure(0.95), Ratio::toDouble));
  }

  private static Object failureRate(JsonNode in) {
    return share(
        "cfr",
        Delivery.builder(30)
            .deployments(in.path("deployments").asLong())
            .failedDeployments(in.path("incidentsPerFailedDeployment").size())
            .build()
            .changeFailureRate());
  }

  private static Object leadTime(JsonNode in) {
    List<Duration> all = times(in.path("minutes"), 60_000);
    List<Duration> positive = all.stream().filter(time -> !time.isZero()).toList();
    return Map.of("medianAll", median(all), "medianFourKeysPositiveOnly", median(positive));
  }

  private static Object median(List<Duration> times) {
    return or(
        Delivery.builder(30).addAllLeadTimes(times).build().timeToMarket(0.95),
        time -> time.toMillis() / 60_000.0);
  }

  private static Object share(String name, Share share) {
    return or(share.measure(0.95), ratio -> Map.of(name, ratio.toDouble()));
  }

  private static List<Duration> times(JsonNode list, long millis) {
    List<Duration> times = new ArrayList<>();
    for (JsonNode each : list) {
      if (each.isNumber()) {
        times.add(Duration.ofMillis(Math.round(each.asDouble() * millis)));
      }
    }
    return times;
  }

  private static List<Integer> numbers(JsonNode list) {
    List<Integer> numbers = new ArrayList<>();
    list.forEach(each -> numbers.add(each.asInt()));
    return numbers;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asString()));
    return texts;
  }
}

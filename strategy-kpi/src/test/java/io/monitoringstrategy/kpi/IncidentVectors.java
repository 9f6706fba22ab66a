package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.minutes;
import static io.monitoringstrategy.kpi.VectorValues.minutesOf;
import static io.monitoringstrategy.kpi.VectorValues.optionalMinutes;
import static io.monitoringstrategy.kpi.VectorValues.or;
import static io.monitoringstrategy.kpi.VectorValues.stream;
import static io.monitoringstrategy.kpi.VectorValues.tick;
import static io.monitoringstrategy.kpi.VectorValues.window;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.kpi.incident.CensoredDurations;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentHistory;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentMembership;
import io.monitoringstrategy.kpi.incident.Mtbf;
import io.monitoringstrategy.kpi.incident.ResolutionRate;
import io.monitoringstrategy.kpi.incident.TimeTo;
import io.monitoringstrategy.kpi.incident.TimeToEngage;
import io.monitoringstrategy.kpi.statistics.QuantileMethod;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-incidents: they convert types, the numbers come from the API. */
final class IncidentVectors {
  private static final TimeWindow ALL = TimeWindow.of(tick(-1_000_000), tick(1_000_000));

  private IncidentVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("incident.mttx", IncidentVectors::mttx)
        .map(
            "incident.mtta",
            in -> or(measured(log(in)).timeTo(TimeTo.ACKNOWLEDGE).mean(), VectorValues::minutesOf))
        .map("incident.mttr", IncidentVectors::mttr)
        .map("incident.mttrOfIntervals", IncidentVectors::mttrOfIntervals)
        .map("incident.mttrWithMinimum", IncidentVectors::mttrWithMinimum)
        .map("incident.summary", IncidentVectors::summary)
        .map("incident.medianVariants", IncidentVectors::medianVariants)
        .map("incident.mttrCensored", IncidentVectors::censored)
        .map("incident.windowing", IncidentVectors::windowing)
        .map("incident.reopened", IncidentVectors::reopened)
        .map("incident.reopenedOpen", IncidentVectors::reopenedOpen)
        .map("incident.secondsToEngage", IncidentVectors::secondsToEngage)
        .map("incident.resolutionRate", IncidentVectors::resolutionRate)
        .map("mtbf.pointEstimate", IncidentVectors::mtbfPointEstimate)
        .map("mtbf.fromOutages", IncidentVectors::mtbfFromOutages)
        .map("mtbf.pooled", IncidentVectors::mtbfPooled)
        .map("mtbf.interArrival", IncidentVectors::mtbfInterArrival);
  }

  private static IncidentKpis measured(IncidentLog log) {
    return IncidentKpis.over(ALL).measure(log);
  }

  private static IncidentLog log(JsonNode in) {
    return IncidentLog.of(stream(in.path("incidents"))
        .map(each -> {
          Incident.Builder incident =
              Incident.builder(tick(each.path("impactStart").asDouble()));
          set(each.path("detected"), incident::detectedAt);
          set(each.path("acknowledged"), incident::acknowledgedAt);
          set(each.path("mitigated"), incident::mitigatedAt);
          set(each.path("resolved"), incident::resolvedAt);
          return incident.build();
        })
        .toList());
  }

  private static void set(JsonNode minute, Consumer<Instant> field) {
    if (minute.isNumber()) {
      field.accept(tick(minute.asDouble()));
    }
  }

  private static IncidentLog spans(JsonNode spans) {
    IncidentLog.Builder log = IncidentLog.builder();
    for (JsonNode span : spans) {
      try {
        Incident.Builder incident = Incident.builder(tick(span.path("start").asDouble()));
        set(span.path("end"), incident::resolvedAt);
        log.add(incident.build());
      } catch (InvalidValueException e) {
        log.addInvalid("vector", String.join("; ", e.problems()));
      }
    }
    return log.build();
  }

  private static DurationSample durations(JsonNode in) {
    return DurationSample.of(
        stream(in.path("durations")).map(each -> minutes(each.asDouble())).toList());
  }

  private static Object mttx(JsonNode in) {
    IncidentKpis kpis = measured(log(in));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("mttd", or(kpis.timeTo(TimeTo.DETECT).mean(), VectorValues::minutesOf));
    out.put(
        "mttaFromDetected", or(kpis.timeTo(TimeTo.ACKNOWLEDGE).mean(), VectorValues::minutesOf));
    out.put(
        "mttaFromImpact",
        or(kpis.timeTo(TimeTo.ACKNOWLEDGE_FROM_IMPACT).mean(), VectorValues::minutesOf));
    out.put(
        "mttrRecover_impactToMitigated",
        or(kpis.timeTo(TimeTo.RECOVER).mean(), VectorValues::minutesOf));
    out.put(
        "mttrResolve_impactToResolved",
        or(kpis.timeTo(TimeTo.RESOLVE).mean(), VectorValues::minutesOf));
    out.put(
        "mttrRepair_detectedToResolved",
        or(kpis.timeTo(TimeTo.REPAIR).mean(), VectorValues::minutesOf));
    out.put(
        "mttrRespond_ackToMitigated",
        or(kpis.timeTo(TimeTo.RESPOND).mean(), VectorValues::minutesOf));
    out.put("nDetect", kpis.timeTo(TimeTo.DETECT).n());
    out.put("nAck", kpis.timeTo(TimeTo.ACKNOWLEDGE_FROM_IMPACT).n());
    out.put("nMitigated", kpis.timeTo(TimeTo.MITIGATE).n());
    out.put("nResolved", kpis.timeTo(TimeTo.RESOLVE).n());
    out.put("open", kpis.records().open());
    return out;
  }

  private static Object mttr(JsonNode in) {
    DurationSample sample = durations(in);
    if (sample.n() == 0) {
      return or(sample.mean(), VectorValues::minutesOf);
    }
    return Map.of(
        "mean", or(sample.mean(), VectorValues::minutesOf),
        "median", or(sample.median(), VectorValues::minutesOf),
        "sd", or(sample.standardDeviation(), VectorValues::minutesOf));
  }

  private static Object mttrOfIntervals(JsonNode in) {
    IncidentKpis kpis = measured(spans(in.path("incidents")));
    DurationSample sample = kpis.timeTo(TimeTo.RESOLVE);
    return Map.of(
        "mean",
        or(sample.mean(), VectorValues::minutesOf),
        "n",
        sample.n(),
        "invalid",
        kpis.records().invalid());
  }

  private static Object mttrWithMinimum(JsonNode in) {
    DurationSample all = durations(in);
    DurationSample longer = all.atLeast(minutes(in.path("minDuration").asDouble()));
    return Map.of(
        "meanAll", or(all.mean(), VectorValues::minutesOf),
        "meanFiltered", or(longer.mean(), VectorValues::minutesOf),
        "flaps", all.n() - longer.n());
  }

  private static Object summary(JsonNode in) {
    DurationSample sample = durations(in);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("n", sample.n());
    out.put("mean", or(sample.mean(), VectorValues::minutesOf));
    out.put("sdSample", or(sample.standardDeviation(), VectorValues::minutesOf));
    out.put("geoMean", or(sample.geometricMean(), VectorValues::minutesOf));
    out.put("trimmed10", or(sample.trimmedMean(0.1), VectorValues::minutesOf));
    if (sample.n() > 0) {
      Map<String, QuantileMethod> methods = Map.of(
          "7",
          QuantileMethod.LINEAR,
          "8",
          QuantileMethod.MEDIAN_UNBIASED,
          "1",
          QuantileMethod.INVERTED_CDF);
      methods.forEach((type, method) -> {
        out.put("p50_type" + type, minutesOf(sample.percentile(0.5, method)));
        out.put("p90_type" + type, minutesOf(sample.percentile(0.9, method)));
        out.put("p95_type" + type, minutesOf(sample.percentile(0.95, method)));
      });
    }
    return out;
  }

  private static Object medianVariants(JsonNode in) {
    DurationSample sample = durations(in);
    return Map.of(
        "lowerMedian", minutesOf(sample.percentile(0.5, QuantileMethod.INVERTED_CDF)),
        "interpolatedMedian", or(sample.median(), VectorValues::minutesOf));
  }

  private static Object censored(JsonNode in) {
    List<CensoredDurations.Observed> observed = new ArrayList<>();
    for (int i = 0; i < in.path("durations").size(); i++) {
      observed.add(new CensoredDurations.Observed(
          minutes(in.path("durations").get(i).asDouble()),
          in.path("closed").get(i).asBoolean()));
    }
    CensoredDurations durations = CensoredDurations.of(observed);
    return Map.of(
        "closedOnlyMean", or(durations.closedOnlyMean(), VectorValues::minutesOf),
        "exponentialMle", or(durations.exposureMean(), VectorValues::minutesOf),
        "kmMedian", or(durations.median(), VectorValues::minutesOf),
        "kmRestrictedMean", or(durations.restrictedMean(), VectorValues::minutesOf),
        "kmSurvival",
            durations.survival().stream()
                .map(point -> Map.of("time", minutesOf(point.time()), "survival", point.survival()))
                .toList());
  }

  private static Object windowing(JsonNode in) {
    IncidentLog log = spans(in.path("incidents"));
    TimeWindow window = window(in.path("window"));
    IncidentKpis byStart = IncidentKpis.over(window).measure(log);
    IncidentKpis byEnd =
        IncidentKpis.over(window).withMembership(IncidentMembership.RESOLVED).measure(log);
    return Map.of(
        "byStart", countAndMean(byStart),
        "byEnd", countAndMean(byEnd),
        "clipped",
            Map.of(
                "n", byStart.uptime().outages(),
                "totalDown", minutesOf(byStart.uptime().down())));
  }

  private static Object countAndMean(IncidentKpis kpis) {
    return Map.of(
        "n",
        kpis.records().counted(),
        "mean",
        or(kpis.timeTo(TimeTo.RESOLVE).mean(), VectorValues::minutesOf));
  }

  private static IncidentHistory history(JsonNode in) {
    return IncidentHistory.of(stream(in.path("updates"))
        .map(update -> new IncidentHistory.Update(
            switch (update.path("state").asString()) {
              case "OPEN" -> IncidentHistory.Change.OPENED;
              case "RESOLVED" -> IncidentHistory.Change.RESOLVED;
              default -> IncidentHistory.Change.REOPENED;
            },
            tick(update.path("at").asDouble())))
        .toList());
  }

  private static Object reopened(JsonNode in) {
    IncidentHistory history = history(in);
    return Map.of(
        "firstOpenToLastResolved", optionalMinutes(history.span()),
        "activeOnly", minutesOf(history.active(tick(1_000_000))),
        "firstResolveOnly", optionalMinutes(history.untilFirstResolved()));
  }

  private static Object reopenedOpen(JsonNode in) {
    IncidentHistory history = history(in);
    return Map.of(
        "status", history.isOpen() ? "OPEN" : "RESOLVED",
        "activeSoFar", minutesOf(history.active(tick(in.path("now").asDouble()))),
        "countsInMttr", history.span().isPresent());
  }

  private static Object secondsToEngage(JsonNode in) {
    return or(
        TimeToEngage.of(stream(in.path("engagements"))
            .map(each -> Duration.ofMillis(Math.round(each.path("seconds").asDouble() * 1000)))
            .toList()),
        duration -> Map.of("seconds", duration.toMillis() / 1000.0));
  }

  private static Object resolutionRate(JsonNode in) {
    ResolutionRate rate = new ResolutionRate(
        in.path("openedInWindow").asLong(),
        in.path("ofThoseResolved").asLong(),
        in.path("resolvedInWindow").asLong());
    return Map.of(
        "cohortRate", or(rate.cohort(0.95), ratio -> ratio.toDouble()),
        "throughputRatio", or(rate.throughput(), value -> value));
  }

  private static Object mtbfPointEstimate(JsonNode in) {
    double down = in.path("downHours").asDouble();
    Mtbf mtbf = new Mtbf(
        hours(in.path("windowHours").asDouble() - down),
        hours(down),
        in.path("failures").asLong());
    if (mtbf.failures() == 0) {
      return or(mtbf.operational(0.95), IncidentVectors::hoursOf);
    }
    return Map.of(
        "mtbfOperational", or(mtbf.operational(0.95), IncidentVectors::hoursOf),
        "mtbfCalendar", or(mtbf.calendar(0.95), IncidentVectors::hoursOf),
        "failureRatePerHour", or(mtbf.failuresPerHour(), value -> value));
  }

  private static Object mtbfFromOutages(JsonNode in) {
    Mtbf mtbf = IncidentKpis.over(window(in.path("window")))
        .measure(spans(in.path("outages")))
        .failures();
    return Map.of(
        "failures", mtbf.failures(),
        "downtime", minutesOf(mtbf.downTime()),
        "mtbf", or(mtbf.operational(0.95), VectorValues::minutesOf));
  }

  private static Object mtbfPooled(JsonNode in) {
    Mtbf pooled = new Mtbf(Duration.ZERO, Duration.ZERO, 0);
    for (JsonNode system : in.path("systems")) {
      pooled = pooled.and(new Mtbf(
          hours(system.path("hours").asDouble()),
          Duration.ZERO,
          system.path("failures").asLong()));
    }
    Measurement<Duration> mtbf = pooled.operational(0.95);
    return mtbf.value().isEmpty()
        ? or(mtbf, IncidentVectors::hoursOf)
        : Map.of("mtbf", or(mtbf, IncidentVectors::hoursOf));
  }

  private static Object mtbfInterArrival(JsonNode in) {
    Measurement<Duration> gap = Mtbf.meanGap(
        stream(in.path("failureStarts")).map(start -> tick(start.asDouble())).toList());
    return gap.value().isEmpty()
        ? or(gap, VectorValues::minutesOf)
        : Map.of("meanGap", or(gap, VectorValues::minutesOf), "nGaps", gap.n());
  }

  private static Duration hours(double hours) {
    return Duration.ofMillis(Math.round(hours * 3_600_000));
  }

  private static double hoursOf(Duration duration) {
    return minutesOf(duration) / 60;
  }
}

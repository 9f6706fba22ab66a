package io.monitoringstrategy.kpi;

import static io.monitoringstrategy.kpi.VectorValues.minutesOf;
import static io.monitoringstrategy.kpi.VectorValues.or;
import static io.monitoringstrategy.kpi.VectorValues.stream;
import static io.monitoringstrategy.kpi.VectorValues.tick;
import static io.monitoringstrategy.kpi.VectorValues.window;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.kpi.availability.AvailabilityBasis;
import io.monitoringstrategy.kpi.availability.AvailabilityTarget;
import io.monitoringstrategy.kpi.availability.Downtime;
import io.monitoringstrategy.kpi.availability.MaintenancePolicy;
import io.monitoringstrategy.kpi.availability.Outage;
import io.monitoringstrategy.kpi.availability.OverlapPolicy;
import io.monitoringstrategy.kpi.availability.ReliabilityBlock;
import io.monitoringstrategy.kpi.availability.RequestAvailability;
import io.monitoringstrategy.kpi.availability.Uptime;
import io.monitoringstrategy.kpi.availability.UptimeQuery;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The adapters of the area kpi-availability; ticks are taken as minutes. */
final class AvailabilityVectors {
  private AvailabilityVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("availability.timeBased", AvailabilityVectors::timeBased)
        .map("availability.mergeShards", AvailabilityVectors::mergeShards)
        .map("window.duration", AvailabilityVectors::duration)
        .map("availability.requestBased", in -> requests(requestsOf(in)))
        .map("availability.mergeRequests", AvailabilityVectors::mergeRequests)
        .map("availability.allowedDowntime", AvailabilityVectors::allowedDowntime)
        .map("availability.nines", AvailabilityVectors::nines)
        .map("availability.series", in -> block(new ReliabilityBlock.Series(parts(in))))
        .map("availability.parallel", in -> block(new ReliabilityBlock.Parallel(parts(in))))
        .map(
            "availability.kOfN",
            in -> block(new ReliabilityBlock.KOfN(in.path("k").asInt(), parts(in))))
        .map(
            "availability.fromMtbfMttr",
            in -> from(AvailabilityBasis.UP_TIME, in.path("mtbfUptimeHours"), in))
        .map(
            "availability.fromCycle",
            in -> from(AvailabilityBasis.CYCLE, in.path("cycleHours"), in));
  }

  private static Object timeBased(JsonNode in) {
    UptimeQuery query = Uptime.over(window(in.path("window")))
        .withMaintenance(stream(in.path("maintenance"))
            .map(each -> TimeWindow.of(
                tick(each.path("start").asDouble()), tick(each.path("end").asDouble())))
            .toList())
        .withMaintenancePolicy(
            MaintenancePolicy.valueOf(in.path("maintenancePolicy").asString()))
        .withOverlapPolicy(OverlapPolicy.valueOf(in.path("overlapPolicy").asString()))
        .withAsOf(instant(in.path("now")));
    Uptime uptime = query.of(stream(in.path("outages"))
        .map(each -> new Outage(
            tick(each.path("start").asDouble()),
            instant(each.path("end")),
            each.path("weight").asDouble(1)))
        .toList());
    return uptime.availability().value().isEmpty()
        ? or(uptime.availability(), Ratio::toDouble)
        : Map.of(
            "observedTicks", minutesOf(uptime.observed()),
            "downTicks", minutesOf(uptime.down()),
            "availability", or(uptime.availability(), Ratio::toDouble));
  }

  private static Optional<Instant> instant(JsonNode minute) {
    return minute.isNumber() ? Optional.of(tick(minute.asDouble())) : Optional.empty();
  }

  private static Object mergeShards(JsonNode in) {
    TimeWindow window = window(in.path("window"));
    Downtime all = new Downtime();
    for (JsonNode outages : in.path("shards")) {
      Downtime shard = new Downtime();
      outages.forEach(each ->
          shard.add(tick(each.path("start").asDouble()), tick(each.path("end").asDouble())));
      all.merge(shard);
    }
    long millis = all.millisWithin(window.start().toEpochMilli(), window.end().toEpochMilli());
    return Map.of("downTicks", minutesOf(Duration.ofMillis(millis)));
  }

  private static Object duration(JsonNode in) {
    TimeWindow day = TimeWindow.ofDay(
        LocalDate.parse(in.path("date").asString()), ZoneId.of(in.path("zone").asString()));
    return Map.of("seconds", day.duration().toSeconds());
  }

  private static RequestAvailability requestsOf(JsonNode in) {
    return new RequestAvailability(in.path("good").asLong(), in.path("total").asLong());
  }

  private static Object requests(RequestAvailability requests) {
    return or(requests.availability(0.95), ratio -> Map.of("availability", ratio.toDouble()));
  }

  private static Object mergeRequests(JsonNode in) {
    return requests(stream(in.path("parts"))
        .map(AvailabilityVectors::requestsOf)
        .reduce(new RequestAvailability(0, 0), RequestAvailability::and));
  }

  private static Object allowedDowntime(JsonNode in) {
    AvailabilityTarget target =
        new AvailabilityTarget(Ratio.parse(in.path("targetPercent").asString() + " %"));
    List<Double> seconds = stream(in.path("windowDays"))
        .map(days -> minutesOf(target.allowedDowntime(days(days.asString()))) * 60)
        .toList();
    return Map.of("seconds", seconds);
  }

  private static Duration days(String text) {
    String[] fraction = text.split("/", -1);
    double days = Double.parseDouble(fraction[0])
        / (fraction.length > 1 ? Double.parseDouble(fraction[1]) : 1);
    return Duration.ofMillis(Math.round(days * 86_400_000));
  }

  private static Object nines(JsonNode in) {
    return or(
        new AvailabilityTarget(Ratio.of(in.path("availability").asDouble())).nines(),
        nines -> Map.of("nines", nines));
  }

  private static List<ReliabilityBlock> parts(JsonNode in) {
    return stream(in.path("availabilities"))
        .<ReliabilityBlock>map(each -> new ReliabilityBlock.Part(Ratio.of(each.asDouble())))
        .toList();
  }

  private static Object block(ReliabilityBlock block) {
    return Map.of("availability", or(block.availability(), Ratio::toDouble));
  }

  private static Object from(AvailabilityBasis basis, JsonNode mtbf, JsonNode in) {
    return or(
        basis.availability(hours(mtbf.asDouble()), hours(in.path("mttrHours").asDouble())),
        ratio -> Map.of("availability", ratio.toDouble()));
  }

  private static Duration hours(double hours) {
    return Duration.ofMillis(Math.round(hours * 3_600_000));
  }
}

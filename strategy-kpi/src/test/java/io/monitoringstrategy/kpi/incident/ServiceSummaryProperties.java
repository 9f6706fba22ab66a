package io.monitoringstrategy.kpi.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.availability.Downtime;
import io.monitoringstrategy.kpi.availability.MaintenancePolicy;
import io.monitoringstrategy.kpi.statistics.QuantileMethod;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ServiceSummaryProperties {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final TimeWindow WINDOW = TimeWindow.of(START, START.plusSeconds(100_000));

  private static List<TimeWindow> planned(Random random) {
    return random
        .longs(random.nextInt(4), 0, 100_000)
        .mapToObj(start -> TimeWindow.of(
            START.plusSeconds(start), START.plusSeconds(start + 1 + random.nextInt(9_000))))
        .toList();
  }

  @Property(tries = 100)
  void eachFigureIsTheOneTheServiceHasAlone(
      @ForAll @IntRange(min = 0, max = 400) int size,
      @ForAll MaintenancePolicy policy,
      @ForAll Random random) {
    IncidentLog log = log(size, random);
    IncidentQuery query = IncidentKpis.over(WINDOW)
        .withAsOf(START.plusSeconds(90_000))
        .withMaintenance(planned(random))
        .withMaintenancePolicy(policy);
    List<ServiceSummary> summaries = ServiceSummary.of(log, query);

    assertThat(summaries)
        .hasSameSizeAs(query.measureBy(log, IncidentDimension.SERVICE).keySet());
    query.measureBy(log, IncidentDimension.SERVICE).forEach((service, kpis) -> {
      ServiceSummary summary = summaries.stream()
          .filter(each -> each.service().equals(service))
          .findFirst()
          .orElseThrow();
      assertThat(summary.incidents()).isEqualTo(kpis.records().counted());
      assertThat(summary.open()).isEqualTo(kpis.records().open());
      assertThat(summary.down()).isEqualTo(kpis.uptime().down());
      assertNear(summary.mttd(), kpis.timeTo(TimeTo.DETECT).mean());
      assertNear(summary.mtta(), kpis.timeTo(TimeTo.ACKNOWLEDGE).mean());
      assertNear(summary.mttr(), kpis.timeTo(TimeTo.RESOLVE).mean());
      assertNear(summary.p50(), kpis.timeTo(TimeTo.RESOLVE).median());
      assertNear(summary.p90(), kpis.timeTo(TimeTo.RESOLVE).p90());
      summary
          .p99()
          .ifPresent(p99 -> assertThat(p99)
              .isCloseTo(
                  kpis.timeTo(TimeTo.RESOLVE).percentile(0.99, QuantileMethod.LINEAR),
                  Duration.ofNanos(2)));
    });
  }

  @Property(tries = 100)
  void itMakesNoDifferenceIntoHowManyStretchesALogIsSplit(
      @ForAll @IntRange(min = 0, max = 400) int size,
      @ForAll @IntRange(min = 2, max = 9) int parts,
      @ForAll Random random) {
    IncidentColumns columns = log(size, random).columns();
    IncidentQuery query = IncidentKpis.over(WINDOW).withAsOf(START.plusSeconds(90_000));
    assertThat(new ServiceSummaries(columns, query, parts).byService())
        .isEqualTo(new ServiceSummaries(columns, query, 1).byService());
  }

  @Property(tries = 50)
  void quantilesOfManyAreThoseOfTheSortedValues(
      @ForAll @IntRange(min = 2049, max = 6000) int size, @ForAll Random random) {
    long[] values = random.longs(size, 0, 1L << (1 + random.nextInt(45))).toArray();
    double[] shares = {0, 0.25, 0.5, 0.95, 0.99, 1};
    double[] found = ExactQuantiles.of(values, 0, size, shares);
    long[] sorted = values.clone();
    Arrays.sort(sorted);

    for (int i = 0; i < shares.length; i++) {
      double position = shares[i] * (size - 1);
      int low = (int) position;
      int high = Math.min(low + 1, size - 1);
      double expected = sorted[low] + (position - low) * (sorted[high] - sorted[low]);
      assertThat(found[i]).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }
  }

  @Property(tries = 200)
  void aUnionIsWhatABitmapCounts(
      @ForAll @Size(max = 300) List<@IntRange(max = 2000) Integer> begins,
      @ForAll @IntRange(max = 60) int longest,
      @ForAll Random random) {
    long[] starts = begins.stream().mapToLong(Integer::longValue).toArray();
    long[] ends = new long[starts.length];
    boolean[] down = new boolean[2100];
    for (int i = 0; i < starts.length; i++) {
      ends[i] = starts[i] + random.nextInt(longest + 1);
      Arrays.fill(down, (int) starts[i], (int) ends[i], true);
    }
    long expected = 0;
    for (boolean tick : down) {
      expected += tick ? 1 : 0;
    }

    assertThat(SpanUnion.length(starts, ends, 0, starts.length, new Downtime()))
        .isEqualTo(expected);
  }

  private static void assertNear(Optional<Duration> found, Measurement<Duration> expected) {
    assertThat(found.isPresent()).isEqualTo(expected.value().isPresent());
    found.ifPresent(time ->
        assertThat(time).isCloseTo(expected.value().orElseThrow(), Duration.ofNanos(2_000)));
  }

  private static IncidentLog log(int size, Random random) {
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Instant started = START.plusMillis(random.nextInt(120_000_000) - 10_000_000L);
      Incident.Builder incident = Incident.builder(started);
      if (random.nextInt(10) > 0) {
        incident.service("service-" + random.nextInt(4));
      }
      Instant detected = started.plusMillis(random.nextInt(600_000));
      if (random.nextBoolean()) {
        incident.detectedAt(detected);
      }
      if (random.nextBoolean()) {
        incident.acknowledgedAt(detected.plusMillis(random.nextInt(600_000)));
      }
      if (random.nextInt(5) > 0) {
        incident.resolvedAt(detected.plusMillis(600_000 + random.nextInt(9_000_000)));
      }
      incidents.add(incident.build());
    }
    return IncidentLog.of(incidents);
  }
}

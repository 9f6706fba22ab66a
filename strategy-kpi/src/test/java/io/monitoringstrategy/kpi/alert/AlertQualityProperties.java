package io.monitoringstrategy.kpi.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AlertQualityProperties {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final TimeWindow WINDOW = TimeWindow.of(START, START.plusSeconds(20_000));
  private static final IncidentLog INCIDENTS = IncidentLog.of(IntStream.range(0, 8)
      .mapToObj(i -> Incident.builder(START.plusSeconds(i * 3_000L)).id("I" + i).build())
      .toList());
  private static final AlertQuery QUERY =
      AlertQuality.over(WINDOW).withIncidents(INCIDENTS).withQuietPeriods(OptionalLong.of(500));

  @Provide
  Arbitrary<List<AlertEvent>> alerts() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c"),
            Arbitraries.integers().between(-3_000, 23_000),
            Arbitraries.integers().between(0, 2_000).injectNull(0.3),
            Arbitraries.integers().between(0, 900).injectNull(0.4),
            Arbitraries.of(AlertOutcome.values()),
            Arbitraries.integers().between(0, 9).injectNull(0.5))
        .as((rule, fired, lasted, answered, outcome, incident) -> {
          Instant at = START.plusSeconds(fired);
          AlertEvent.Builder builder = AlertEvent.builder(rule, at).outcome(outcome);
          if (lasted != null) {
            builder.resolvedAt(at.plusSeconds(lasted));
          }
          if (answered != null) {
            builder.acknowledgedAt(at.plusSeconds(answered));
          }
          return incident == null
              ? builder.build()
              : builder.incident("I" + incident).build();
        })
        .list()
        .ofMaxSize(40);
  }

  private static List<Object> everything(AlertQuality quality) {
    return List.of(
        quality.records(),
        quality.precision(),
        quality.falseAlarmShare(),
        quality.falsePositiveRate(),
        quality.recall(),
        quality.f1(),
        quality.actionableShare(),
        quality.flapping(),
        quality.alertsPerIncident(),
        quality.alertsPerShift(),
        quality.mtta());
  }

  private static <V extends Comparable<? super V>> void assertOrdered(Measurement<V> measured) {
    if (measured.interval() instanceof ConfidenceInterval.TwoSided<V> interval) {
      assertThat(interval.low()).isLessThanOrEqualTo(measured.orElseThrow());
      assertThat(interval.high()).isGreaterThanOrEqualTo(measured.orElseThrow());
    }
  }

  @Property(tries = 150)
  void mergedLogsMeasureLikeTheWhole(
      @ForAll("alerts") List<AlertEvent> alerts, @ForAll @IntRange(max = 40) int cut) {
    int at = Math.min(cut, alerts.size());
    AlertLog merged = AlertLog.concat(List.of(
        AlertLog.of(alerts.subList(at, alerts.size())), AlertLog.of(alerts.subList(0, at))));
    assertThat(everything(QUERY.measure(merged)))
        .isEqualTo(everything(QUERY.measure(AlertLog.of(alerts))));
  }

  @Property(tries = 300)
  void itMakesNoDifferenceIntoHowManyStretchesALogIsSplit(
      @ForAll("alerts") List<AlertEvent> alerts, @ForAll @IntRange(min = 2, max = 9) int parts) {
    List<AlertEvent> inOrder = new ArrayList<>(alerts);
    inOrder.sort(Comparator.comparing(AlertEvent::firedAt));
    AlertColumns columns = AlertLog.of(inOrder).columns();
    assertThat(columns.isInOrder()).isTrue();
    assertThat(AlertTallies.byRule(columns, QUERY, parts))
        .usingRecursiveComparison()
        .ignoringFields("lastEnd")
        .isEqualTo(AlertTallies.byRule(columns, QUERY, 1));
  }

  @Property(tries = 150)
  void theOrderOfTheLogChangesNothing(
      @ForAll("alerts") List<AlertEvent> alerts, @ForAll long seed) {
    List<AlertEvent> shuffled = new ArrayList<>(alerts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(everything(QUERY.measure(AlertLog.of(shuffled))))
        .isEqualTo(everything(QUERY.measure(AlertLog.of(alerts))));
    assertThat(NoisiestRules.of(AlertLog.of(shuffled), QUERY))
        .isEqualTo(NoisiestRules.of(AlertLog.of(alerts), QUERY));
  }

  @Property(tries = 150)
  void everyFigureLiesInItsInterval(@ForAll("alerts") List<AlertEvent> alerts) {
    AlertQuality quality = QUERY.measure(AlertLog.of(alerts));
    assertOrdered(quality.precision());
    assertOrdered(quality.falseAlarmShare());
    assertOrdered(quality.falsePositiveRate());
    assertOrdered(quality.recall());
    assertOrdered(quality.actionableShare());
    assertOrdered(quality.flapping());
    assertOrdered(quality.alertsPerIncident());
    assertOrdered(quality.alertsPerShift());
  }

  @Property(tries = 150)
  void everyRecordIsSomewhere(@ForAll("alerts") List<AlertEvent> alerts) {
    AlertLog log = AlertLog.of(alerts);
    AlertCounts records = QUERY.measure(log).records();
    assertThat(records.read()).isEqualTo(alerts.size());
    assertThat(QUERY.measureByRule(log).values().stream()
            .mapToLong(rule -> rule.records().counted())
            .sum())
        .isEqualTo(records.counted());
  }

  @Property(tries = 150)
  void precisionAndFalseAlarmsAreTheWhole(@ForAll("alerts") List<AlertEvent> alerts) {
    AlertQuality quality = QUERY.measure(AlertLog.of(alerts));
    quality
        .precision()
        .value()
        .map(Ratio::complement)
        .ifPresent(rest -> assertThat(quality.falseAlarmShare().orElseThrow().toDouble())
            .isCloseTo(rest.toDouble(), org.assertj.core.api.Assertions.within(1e-15)));
  }
}

package io.monitoringstrategy.kpi.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.availability.MaintenancePolicy;
import io.monitoringstrategy.kpi.statistics.ProportionInterval;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IncidentKpisTests {
  private static final Instant DAY = Instant.parse("2026-03-01T00:00:00Z");
  private static final TimeWindow WINDOW = TimeWindow.of(DAY, DAY.plus(Duration.ofDays(10)));

  private static Instant hour(double hour) {
    return DAY.plusSeconds(Math.round(hour * 3600));
  }

  private static Incident.Builder at(double hour) {
    return Incident.builder(hour(hour)).service("checkout");
  }

  private static <K> IncidentKpis of(Map<K, IncidentKpis> groups, K key) {
    return Objects.requireNonNull(groups.get(key));
  }

  private static IncidentKpis measure(Incident... incidents) {
    return IncidentKpis.over(WINDOW).measure(IncidentLog.of(List.of(incidents)));
  }

  @Nested
  class Times {
    @Test
    void anIncidentWithoutATimestampLeavesThatNumberOnly() {
      IncidentKpis kpis = measure(
          at(1).detectedAt(hour(1.5)).resolvedAt(hour(3)).build(),
          at(5).resolvedAt(hour(6)).build());
      assertThat(kpis.timeTo(TimeTo.DETECT).n()).isEqualTo(1);
      assertThat(kpis.timeTo(TimeTo.DETECT).mean().caveats())
          .containsExactly("1 left out: no timestamp for impact start to detected");
      assertThat(kpis.timeTo(TimeTo.RESOLVE).mean().orElseThrow())
          .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void anIncidentThatRunsBackwardsIsLeftOutAndSaidSo() {
      IncidentKpis kpis = measure(at(1)
          .detectedAt(hour(2))
          .acknowledgedAt(hour(1.5))
          .resolvedAt(hour(3))
          .build());
      DurationSample acknowledged = kpis.timeTo(TimeTo.ACKNOWLEDGE);
      assertThat(acknowledged.n()).isZero();
      assertThat(acknowledged.mean().caveats().toString()).contains("backwards");
      assertThat(kpis.records().counted()).isEqualTo(1);
    }

    @Test
    void anOpenIncidentMakesTheTimeToResolveTooGood() {
      assertThat(measure(at(1).build(), at(2).resolvedAt(hour(3)).build())
              .timeTo(TimeTo.RESOLVE)
              .mean()
              .caveats())
          .containsExactly("1 left out: still open, so the true figure is higher");
    }

    @Test
    void timesFinerThanAMillisecondAreRoundedDownAndSaidSo() {
      Incident fine = at(1).resolvedAt(hour(2).plusNanos(1_999_999)).build();
      IncidentLog log =
          IncidentLog.concat(List.of(IncidentLog.of(List.of(fine)), IncidentLog.of(List.of(fine))));
      Measurement<Duration> mean =
          IncidentKpis.over(WINDOW).measure(log).timeTo(TimeTo.RESOLVE).mean();
      assertThat(mean.orElseThrow()).isEqualTo(Duration.ofHours(1).plusMillis(1));
      assertThat(mean.caveats())
          .containsExactly(
              "2 incidents of the log have times finer than a millisecond, rounded down");
    }

    @Test
    void nobodyAcknowledgedIsUndefinedNotZero() {
      Measurement<Duration> mtta =
          measure(at(1).build()).timeTo(TimeTo.ACKNOWLEDGE).mean();
      assertThat(mtta.value()).isEmpty();
      assertThatThrownBy(mtta::orElseThrow)
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("undefined: there is no value");
    }

    @Test
    void aSampleRefusesNegativeDurationsAndLevelsOutsideNoughtToOne() {
      assertThatThrownBy(() -> DurationSample.of(List.of(Duration.ofSeconds(-1))))
          .hasMessageContaining("negative");
      assertThatThrownBy(() -> DurationSample.of(List.of()).withLevel(1))
          .hasMessageContaining("level");
      assertThatThrownBy(() -> IncidentKpis.over(WINDOW).withLevel(1.5))
          .hasMessageContaining("was 1.5");
    }

    @Test
    void anIntervalThatReachesBeyondAllTimesHasNoEnd() {
      // a millisecond and a century: the t quantile of one degree of freedom takes e to the power
      // of 180
      Measurement<Duration> mean = DurationSample.of(
              List.of(Duration.ofMillis(1), Duration.ofDays(36_500)))
          .geometricMean();
      assertThat(mean.orElseThrow().toSeconds()).isCloseTo(1776L, within(1L));
      assertThat(mean.interval().toString()).contains("beyond the range of times");
    }

    @Test
    void theGeometricMeanOfAZeroDurationIsUndefined() {
      assertThat(DurationSample.of(List.of(Duration.ZERO, Duration.ofHours(1)))
              .geometricMean()
              .value())
          .isEmpty();
    }
  }

  @Nested
  class Records {
    @Test
    void addUpToWhatWasRead() {
      IncidentLog log = IncidentLog.builder()
          .add(at(1).build())
          .add(at(-1).resolvedAt(hour(1)).build())
          .add(at(240).resolvedAt(hour(241)).build())
          .addExcluded()
          .addInvalid("line 9", "no start")
          .build();
      RecordCounts records = IncidentKpis.over(WINDOW).measure(log).records();
      assertThat(records.read()).isEqualTo(5);
      assertThat(records.counted()).isEqualTo(1);
      assertThat(records.open()).isEqualTo(1);
      assertThat(records.outside()).isEqualTo(2);
      assertThat(records.excluded()).isEqualTo(1);
      assertThat(records.invalid()).isEqualTo(1);
    }

    @Test
    void canBelongToTheWindowTheyAreResolvedIn() {
      IncidentLog log =
          IncidentLog.of(List.of(at(-1).resolvedAt(hour(1)).build(), at(2).build()));
      IncidentQuery query = IncidentKpis.over(WINDOW).withMembership(IncidentMembership.RESOLVED);
      assertThat(query.measure(log).records().counted()).isEqualTo(1);
      assertThat(query.measure(log).timeTo(TimeTo.RESOLVE).mean().orElseThrow())
          .isEqualTo(Duration.ofHours(2));
    }
  }

  @Nested
  class UptimeAndFailures {
    @Test
    void overlappingIncidentsOfTwoServicesAreDownOnceAndSaySo() {
      IncidentKpis kpis = measure(
          at(0).resolvedAt(hour(12)).build(),
          Incident.builder(hour(6)).service("search").resolvedAt(hour(24)).build());
      assertThat(kpis.uptime().down()).isEqualTo(Duration.ofDays(1));
      assertThat(kpis.uptime().availability().orElseThrow()).isEqualTo(Ratio.parse("90 %"));
      assertThat(kpis.uptime().availability().caveats())
          .containsExactly("2 services together: down means that at least one of them was down");
      assertThat(kpis.failures().failures()).isEqualTo(1);
    }

    @Test
    void anOpenIncidentIsDownUntilNowAndTheWindowIsNotShortened() {
      IncidentLog log = IncidentLog.of(List.of(at(100).build()));
      IncidentKpis known = IncidentKpis.over(WINDOW).withAsOf(hour(124)).measure(log);
      assertThat(known.uptime().down()).isEqualTo(Duration.ofDays(1));
      assertThat(known.uptime().observed()).isEqualTo(Duration.ofDays(10));
      assertThat(IncidentKpis.over(WINDOW).measure(log).uptime().down())
          .isEqualTo(Duration.ofHours(140));
    }

    @Test
    void ofAWindowThatHasNotBegunNothingIsKnown() {
      IncidentLog log = IncidentLog.of(List.of(at(1).resolvedAt(hour(2)).build()));
      IncidentQuery query = IncidentKpis.over(TimeWindow.of(hour(10), hour(20)));
      String reason = "the window begins after " + hour(10) + ": nothing has happened in it yet";

      IncidentKpis notBegun = query.withAsOf(hour(10)).measure(log);
      assertThat(notBegun.uptime().availability()).isEqualTo(Measurement.undefined(reason));
      assertThat(notBegun.mtbf()).isEqualTo(Measurement.undefined(reason));
      assertThat(query.withAsOf(hour(11)).measure(log).uptime().availability().value())
          .contains(Ratio.ONE);
    }

    @Test
    void maintenanceCountsAsThePolicySays() {
      IncidentLog log = IncidentLog.of(List.of(at(10).resolvedAt(hour(14)).build()));
      IncidentQuery query =
          IncidentKpis.over(WINDOW).withMaintenance(TimeWindow.of(hour(12), hour(20)));
      assertThat(query.measure(log).uptime().down()).isEqualTo(Duration.ofHours(2));
      assertThat(query.measure(log).uptime().observed()).isEqualTo(Duration.ofHours(232));
      IncidentQuery asUp = query.withMaintenancePolicy(MaintenancePolicy.COUNT_AS_UP);
      assertThat(asUp.measure(log).uptime().observed()).isEqualTo(Duration.ofDays(10));
      IncidentQuery ignored = query.withMaintenancePolicy(MaintenancePolicy.IGNORE);
      assertThat(ignored.measure(log).uptime().down()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void anOutageThatBeginsInMaintenanceIsNoFailure() {
      IncidentLog log = IncidentLog.of(List.of(at(13).resolvedAt(hour(21)).build()));
      IncidentQuery query =
          IncidentKpis.over(WINDOW).withMaintenance(TimeWindow.of(hour(12), hour(20)));
      assertThat(query.measure(log).failures().failures()).isZero();
      assertThat(query.measure(log).uptime().down()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void mitigationEndsAnOutageWhereAskedFor() {
      IncidentLog log = IncidentLog.of(List.of(
          at(10).mitigatedAt(hour(11)).resolvedAt(hour(14)).build(),
          at(20).resolvedAt(hour(21)).build()));
      IncidentQuery query = IncidentKpis.over(WINDOW).withOutageEnd(OutageEnd.MITIGATED);
      assertThat(query.measure(log).uptime().down()).isEqualTo(Duration.ofHours(2));
      assertThat(IncidentKpis.over(WINDOW).measure(log).uptime().down())
          .isEqualTo(Duration.ofHours(5));
    }

    @Test
    void withoutAFailureThereIsOnlyALowerBound() {
      Measurement<Duration> mtbf = measure().mtbf();
      assertThat(mtbf.value()).isEmpty();
      var bound = (ConfidenceInterval.LowerBound<Duration>) mtbf.interval();
      // 240 h / -ln(0.05) = 80.1138 h
      assertThat(bound.low().toMillis() / 3.6e6).isCloseTo(80.1138, within(1e-3));
    }

    @Test
    void anEmptyWindowIsUndefinedThroughout() {
      IncidentKpis kpis = IncidentKpis.over(TimeWindow.of(DAY, DAY))
          .measure(IncidentLog.of(List.of(at(0).build())));
      assertThat(kpis.uptime().availability().value()).isEmpty();
      assertThat(kpis.mtbf().value()).isEmpty();
      assertThat(kpis.records().outside()).isEqualTo(1);
    }
  }

  @Nested
  class OpenIncidents {
    @Test
    void lastAsLongAsTheyHaveSoFar() {
      IncidentLog log =
          IncidentLog.of(List.of(at(10).resolvedAt(hour(11)).build(), at(20).build()));
      CensoredDurations times =
          IncidentKpis.over(WINDOW).withAsOf(hour(23)).measure(log).resolveTimesWithOpen();
      assertThat(times.closed()).isEqualTo(1);
      // (1 h + 3 h) / 1 closed
      assertThat(times.exposureMean().orElseThrow()).isEqualTo(Duration.ofHours(4));
      assertThat(times.closedOnlyMean().orElseThrow()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void lastBeyondTheWindowAsTheClosedOnesDo() {
      TimeWindow january = TimeWindow.ofMonth(YearMonth.of(2026, 1), ZoneOffset.UTC);
      Instant started = Instant.parse("2026-01-30T00:00:00Z");
      IncidentLog log = IncidentLog.of(List.of(
          Incident.builder(started)
              .resolvedAt(started.plus(Duration.ofDays(10)))
              .build(),
          Incident.builder(started).build()));
      IncidentQuery query =
          IncidentKpis.over(january).withAsOf(Instant.parse("2026-03-01T00:00:00Z"));

      // 10 days closed and 30 open, over the one closed
      assertThat(query.measure(log).resolveTimesWithOpen().exposureMean().orElseThrow())
          .isEqualTo(Duration.ofDays(40));
      // the downtime stays within the window
      assertThat(query.measure(log).uptime().down()).isEqualTo(Duration.ofDays(2));
    }
  }

  @Nested
  class ResampledDays {
    @Test
    void giveTheUptimeAnInterval() {
      // down for 2, 12 and 1 of the hours of three of ten days; the interval was computed apart in
      // Python, with the generator of java.util.Random
      IncidentLog log = IncidentLog.of(List.of(
          at(3).resolvedAt(hour(5)).build(),
          at(74).resolvedAt(hour(86)).build(),
          at(170).resolvedAt(hour(171)).build()));
      Measurement<Ratio> uptime = IncidentKpis.over(WINDOW)
          .withResampledDays(ZoneOffset.UTC)
          .measure(log)
          .uptime()
          .availability();

      assertThat(uptime.orElseThrow()).isEqualTo(Ratio.parse("93.75 %"));
      var interval = (ConfidenceInterval.TwoSided<Ratio>) uptime.interval();
      assertThat(interval.low().toDouble()).isCloseTo(0.7875, within(1e-9));
      assertThat(interval.high().toDouble()).isCloseTo(0.991666666667, within(1e-9));
    }
  }

  @Nested
  class Groups {
    private final IncidentLog log = IncidentLog.builder()
        .add(at(1).severity("major").resolvedAt(hour(2)).build())
        .add(Incident.builder(hour(3)).resolvedAt(hour(6)).build())
        .add(at(30).severity("minor").resolvedAt(hour(35)).build())
        .addExcluded()
        .build();

    @Test
    void areMeasuredByService() {
      Map<String, IncidentKpis> byService =
          IncidentKpis.over(WINDOW).measureBy(log, IncidentDimension.SERVICE);
      assertThat(byService.keySet()).containsExactly("checkout", "");
      assertThat(of(byService, "checkout").timeTo(TimeTo.RESOLVE).mean().orElseThrow())
          .isEqualTo(Duration.ofHours(3));
      assertThat(of(byService, "checkout").records().read()).isEqualTo(2);
      assertThat(of(byService, "").uptime().down()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void areMeasuredBySeverity() {
      assertThat(IncidentKpis.over(WINDOW)
              .measureBy(log, IncidentDimension.SEVERITY)
              .keySet())
          .containsExactly("major", "", "minor");
    }

    @Test
    void areMeasuredByTheMonthsOfAZone() {
      TimeWindow twoMonths = TimeWindow.of(hour(-24), hour(24));
      assertThat(
              IncidentKpis.over(twoMonths).measureByMonth(log, ZoneOffset.UTC).keySet())
          .containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3));
      Map<YearMonth, IncidentKpis> inSeoul =
          IncidentKpis.over(twoMonths).measureByMonth(log, ZoneId.of("Asia/Seoul"));
      assertThat(of(inSeoul, YearMonth.of(2026, 3)).window().start()).isEqualTo(hour(-9));
      assertThat(of(inSeoul, YearMonth.of(2026, 3)).records().counted()).isEqualTo(2);
    }

    @Test
    void haveNoMonthInAnEmptyWindow() {
      assertThat(IncidentKpis.over(TimeWindow.of(DAY, DAY)).measureByMonth(log, ZoneOffset.UTC))
          .isEmpty();
    }
  }

  @Nested
  class SmallCounts {
    @Test
    void mtbfRefusesNegativeNumbersAndPoolsSums() {
      assertThatThrownBy(() -> new Mtbf(Duration.ofHours(-1), Duration.ofHours(-1), -1))
          .hasMessageContaining("up time")
          .hasMessageContaining("down time")
          .hasMessageContaining("failures");
      Mtbf one = new Mtbf(Duration.ofHours(10), Duration.ofHours(2), 1);
      assertThat(one.and(one).calendar(0.9).orElseThrow()).isEqualTo(Duration.ofHours(12));
      assertThat(new Mtbf(Duration.ZERO, Duration.ZERO, 0).failuresPerHour().value())
          .isEmpty();
      assertThat(Mtbf.meanGap(List.of(DAY)).value()).isEmpty();
    }

    @Test
    void resolutionRateRefusesImpossibleCounts() {
      assertThatThrownBy(() -> new ResolutionRate(3, 4, 0)).hasMessageContaining("4 of 3");
      assertThatThrownBy(() -> new ResolutionRate(-1, -1, 0)).hasMessageContaining("negative");
      assertThat(new ResolutionRate(0, 0, 4).cohort(0.95).value()).isEmpty();
      assertThat(new ResolutionRate(0, 0, 4).throughput().value()).isEmpty();
    }

    @Test
    void aCohortHasTheIntervalOfAShareAtTheLevelAskedFor() {
      ResolutionRate rate = new ResolutionRate(10, 9, 12);
      assertThat(rate.cohort(0.95).interval())
          .isEqualTo(ProportionInterval.wilson(9, 10, 0.95).map(Ratio::of));
      assertThat(rate.cohort(0.9).interval())
          .isEqualTo(ProportionInterval.wilson(9, 10, 0.9).map(Ratio::of));
    }

    @Test
    void twoRespondersHaveATimeBetweenThem() {
      assertThat(TimeToEngage.of(List.of(Duration.ofSeconds(90), Duration.ofSeconds(30)))
              .orElseThrow())
          .isEqualTo(Duration.ofMinutes(1));
    }
  }
}

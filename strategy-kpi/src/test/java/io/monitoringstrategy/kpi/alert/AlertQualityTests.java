package io.monitoringstrategy.kpi.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AlertQualityTests {
  private static final TimeWindow DAY = TimeWindow.ofDay(LocalDate.of(2026, 3, 1), ZoneOffset.UTC);
  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final AlertLog NOTHING = AlertLog.of(List.of());

  private static Instant minute(int minute) {
    return TEN.plus(Duration.ofMinutes(minute));
  }

  private static AlertEvent judged(String rule, int minute, AlertOutcome outcome) {
    return AlertEvent.builder(rule, minute(minute)).outcome(outcome).build();
  }

  private static AlertLog judged(int right, int wrong, int unknown) {
    List<AlertEvent> alerts = new ArrayList<>();
    for (int i = 0; i < right + wrong + unknown; i++) {
      AlertOutcome outcome = i < right
          ? AlertOutcome.TRUE_POSITIVE
          : i < right + wrong ? AlertOutcome.FALSE_POSITIVE : AlertOutcome.UNKNOWN;
      alerts.add(judged("r", i, outcome));
    }
    return AlertLog.of(alerts);
  }

  private static AlertQuality quality(AlertEvent... alerts) {
    return AlertQuality.over(DAY).measure(AlertLog.of(List.of(alerts)));
  }

  private static Incident incident(String id, int minute) {
    return Incident.builder(minute(minute)).id(id).build();
  }

  @Nested
  class Precision {
    @Test
    void isTheShareOfAlertsThatWereRight() {
      AlertQuality quality = AlertQuality.over(DAY).measure(judged(30, 70, 0));
      assertThat(quality.precision().value()).contains(Ratio.parse("30%"));
      assertThat(quality.falseAlarmShare().value()).contains(Ratio.parse("70%"));
      assertThat(quality.falseAlarms()).isEqualTo(70);
      assertThat(quality.precision().interval().toString()).endsWith("wilson");
    }

    @Test
    void isUndefinedWhereNobodyJudged() {
      AlertQuality quality = AlertQuality.over(DAY).measure(judged(0, 0, 2));
      String reason = "nobody noted the outcome of any alert";
      assertThat(quality.precision()).isEqualTo(Measurement.undefined(reason));
      assertThat(quality.falseAlarmShare()).isEqualTo(Measurement.undefined(reason));
      assertThat(quality.f1()).isNotEqualTo(Measurement.undefined("nothing fired"));
      assertThat(AlertQuality.over(DAY).measure(judged(0, 0, 0)).precision())
          .isEqualTo(Measurement.undefined("nothing fired"));
    }

    @Test
    void leavesOutWhatNobodyJudgedAndSaysSo() {
      Measurement<Ratio> precision =
          AlertQuality.over(DAY).measure(judged(3, 1, 6)).precision();
      assertThat(precision.value()).contains(Ratio.parse("75%"));
      assertThat(precision.n()).isEqualTo(4);
      assertThat(precision.caveats()).containsExactly("6 left out: nobody noted their outcome");
    }

    @Test
    void isUndefinedWhereNothingWasJudged() {
      assertThat(AlertQuality.over(DAY).measure(judged(0, 0, 5)).precision().value())
          .isEmpty();
      assertThat(AlertQuality.over(DAY).measure(NOTHING).falseAlarmShare().value())
          .isEmpty();
    }
  }

  @Nested
  class TheTrueFalsePositiveRate {
    @Test
    void needsQuietPeriodsThatCanBeCounted() {
      assertThat(AlertQuality.over(DAY).measure(judged(30, 70, 0)).falsePositiveRate())
          .asString()
          .contains("say how many quiet periods");
    }

    @Test
    void looksSuperbWhereMostPagesAreNoise() {
      AlertQuality quality = AlertQuality.over(DAY)
          .withQuietPeriods(OptionalLong.of(99_895))
          .measure(judged(30, 70, 0));
      // 70 / (70 + 99,895)
      assertThat(quality.falsePositiveRate().orElseThrow().toDouble())
          .isCloseTo(0.000700245085780023, within(1e-15));
    }

    @Test
    void isNotThatOfASingleRule() {
      assertThat(AlertQuality.over(DAY)
              .withQuietPeriods(OptionalLong.of(100))
              .measureByRule(judged(1, 1, 0)))
          .hasEntrySatisfying(
              "r", rule -> assertThat(rule.falsePositiveRate().value()).isEmpty());
    }
  }

  @Nested
  class Recall {
    private final IncidentLog incidents =
        IncidentLog.of(List.of(incident("A", 0), incident("B", 60), incident("C", 60 * 24)));

    private AlertQuality measured(AlertEvent... alerts) {
      return AlertQuality.over(DAY).withIncidents(incidents).measure(AlertLog.of(List.of(alerts)));
    }

    @Test
    void countsIncidentsNotAlerts() {
      AlertEvent one = AlertEvent.builder("r", minute(1)).incident("A").build();
      AlertEvent two = AlertEvent.builder("r", minute(2)).incident("A").build();
      AlertEvent three = AlertEvent.builder("r", minute(3)).incident("A").build();
      AlertQuality quality =
          measured(one, two, three, judged("r", 30, AlertOutcome.FALSE_POSITIVE));
      assertThat(quality.recall().value()).contains(Ratio.parse("50%"));
      assertThat(quality.recall().n()).isEqualTo(2);
      assertThat(quality.alertsPerIncident().orElseThrow()).isEqualTo(2);
      EventLevel counts = quality.eventLevel().orElseThrow();
      assertThat(counts.alertPrecision(0.95).value()).contains(Ratio.parse("75%"));
      assertThat(counts.alertsPerDetectedIncident().value()).contains(3.0);
    }

    @Test
    void takesAnAlertOfAnotherWindowThatNoticedAnIncidentOfThisOne() {
      AlertEvent late = AlertEvent.builder("r", minute(60 * 20)).incident("B").build();
      AlertQuality quality = measured(late);
      assertThat(quality.records().counted()).isZero();
      assertThat(quality.recall().value()).contains(Ratio.parse("50%"));
    }

    @Test
    void takesNoFalseAlarmForADetection() {
      assertThat(measured(AlertEvent.builder("r", minute(1))
                  .incident("A")
                  .outcome(AlertOutcome.FALSE_POSITIVE)
                  .build())
              .recall()
              .value())
          .contains(Ratio.ZERO);
    }

    @Test
    void saysThatNoAlertNamesAnIncidentOfTheLog() {
      Incident known = Incident.builder(TEN).id("1").build();
      AlertEvent other = AlertEvent.builder("r", TEN).incident("INC-1").build();
      assertThat(AlertQuality.over(DAY)
              .withIncidents(IncidentLog.of(List.of(known)))
              .measure(AlertLog.of(List.of(other)))
              .recall()
              .caveats())
          .containsExactly("no alert names an incident of the log: do both write its id alike?");
    }

    @Test
    void saysHowManyIncidentsCannotBeMatched() {
      AlertQuality quality = AlertQuality.over(DAY)
          .withIncidents(IncidentLog.of(List.of(Incident.builder(TEN).build())))
          .measure(NOTHING);
      assertThat(quality.recall().caveats())
          .containsExactly("1 incidents have no id and count as not detected");
    }

    @Test
    void isUndefinedWithoutIncidents() {
      assertThat(quality().recall()).asString().contains("no incidents are given");
      assertThat(quality().alertsPerIncident()).asString().contains("no incidents are given");
      assertThat(quality().eventLevel()).isEmpty();
      AlertQuality none =
          AlertQuality.over(DAY).withIncidents(IncidentLog.of(List.of())).measure(NOTHING);
      assertThat(none.recall().value()).isEmpty();
      assertThat(none.alertsPerIncident().value()).isEmpty();
    }

    @Test
    void withPrecisionMakesF1() {
      AlertEvent found = AlertEvent.builder("r", minute(1)).incident("A").build();
      // precision 1, recall 1/2
      assertThat(measured(found).f1().orElseThrow().toDouble()).isCloseTo(2 / 3.0, within(1e-12));
      assertThat(measured().f1().value()).isEmpty();
      assertThat(quality(found).f1()).asString().contains("no incidents");
      assertThat(measured(judged("r", 1, AlertOutcome.FALSE_POSITIVE)).f1())
          .asString()
          .contains("nothing was right");
    }
  }

  @Nested
  class Flaps {
    private Ratio share(AlertEvent... alerts) {
      return quality(alerts).flapping().orElseThrow();
    }

    private AlertEvent fired(String rule, int minute, int resolved) {
      return AlertEvent.builder(rule, minute(minute))
          .resolvedAt(minute(resolved))
          .build();
    }

    @Test
    void areFiringsSoonAfterTheLastOneEnded() {
      assertThat(share(fired("r", 0, 5), fired("r", 15, 20))).isEqualTo(Ratio.parse("50%"));
      assertThat(share(fired("r", 0, 5), fired("r", 16, 20))).isEqualTo(Ratio.ZERO);
    }

    @Test
    void areOfOneRule() {
      assertThat(share(fired("r", 0, 5), fired("s", 6, 7))).isEqualTo(Ratio.ZERO);
    }

    @Test
    void areMeasuredFromTheFiringWhereTheEndIsUnknown() {
      assertThat(share(judged("r", 0, AlertOutcome.UNKNOWN), judged("r", 10, AlertOutcome.UNKNOWN)))
          .isEqualTo(Ratio.parse("50%"));
      assertThat(share(judged("r", 0, AlertOutcome.UNKNOWN), judged("r", 11, AlertOutcome.UNKNOWN)))
          .isEqualTo(Ratio.ZERO);
    }

    @Test
    void areFoundWhateverTheOrderOfTheLog() {
      assertThat(share(fired("r", 15, 20), fired("s", 3, 4), fired("r", 0, 5)))
          .isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void followAnAlertOfTheWindowBeforeToo() {
      AlertLog log = AlertLog.of(List.of(fired("r", -601, -600), fired("r", -599, -590)));
      assertThat(AlertQuality.over(DAY).measure(log).flapping().value()).contains(Ratio.ONE);
    }

    @Test
    void dependOnTheGap() {
      AlertLog log = AlertLog.of(List.of(fired("r", 0, 5), fired("r", 15, 20)));
      assertThat(AlertQuality.over(DAY)
              .withFlapGap(Duration.ofMinutes(5))
              .measure(log)
              .flapping()
              .value())
          .contains(Ratio.ZERO);
    }
  }

  @Nested
  class Load {
    @Test
    void isCountedByShiftsOfTwelveHours() {
      Measurement<Double> load = AlertQuality.over(DAY).measure(judged(3, 2, 1)).alertsPerShift();
      assertThat(load.orElseThrow()).isEqualTo(3);
      assertThat(load.interval().toString()).endsWith("garwood");
    }

    @Test
    void ofAnEmptyWindowIsUndefined() {
      assertThat(AlertQuality.over(TimeWindow.of(TEN, TEN))
              .measure(NOTHING)
              .alertsPerShift()
              .value())
          .isEmpty();
    }

    @Test
    void ofNoAlertIsNoughtWithAnUpperEnd() {
      Measurement<Double> load = quality().alertsPerShift();
      assertThat(load.orElseThrow()).isZero();
      // -ln(0.025) over two shifts
      assertThat(((ConfidenceInterval.TwoSided<Double>) load.interval()).high())
          .isCloseTo(-Math.log(0.025) / 2, within(1e-9));
    }

    @Test
    void isActionableWhereSomebodyReacted() {
      AlertEvent taken = AlertEvent.builder("r", TEN).acknowledgedAt(minute(4)).build();
      AlertEvent filed = AlertEvent.builder("r", TEN).incident("A").build();
      AlertEvent ignored = AlertEvent.builder("r", TEN).build();
      assertThat(quality(taken, filed, ignored, ignored).actionableShare().value())
          .contains(Ratio.parse("50%"));
      assertThat(quality().actionableShare().value()).isEmpty();
      assertThat(quality().flapping().value()).isEmpty();
    }

    @Test
    void isAnsweredAfterAMeanTime() {
      AlertEvent soon = AlertEvent.builder("r", TEN).acknowledgedAt(minute(4)).build();
      AlertEvent late = AlertEvent.builder("r", TEN).acknowledgedAt(minute(8)).build();
      AlertEvent never = AlertEvent.builder("r", TEN).build();
      Measurement<Duration> mtta = quality(soon, late, never).mtta();
      assertThat(mtta.value()).contains(Duration.ofMinutes(6));
      assertThat(mtta.caveats()).contains("1 left out: nobody acknowledged them");
      assertThat(quality(never).mtta()).asString().contains("no alert was acknowledged");
    }
  }

  @Nested
  class TheNoisiestRule {
    @Test
    void isTheOneThatIsSurelyNoisyNotTheOneWithTwoAlerts() {
      List<AlertEvent> alerts = new ArrayList<>();
      alerts.add(judged("rare", 0, AlertOutcome.FALSE_POSITIVE));
      alerts.add(judged("rare", 1, AlertOutcome.FALSE_POSITIVE));
      for (int i = 0; i < 100; i++) {
        alerts.add(
            judged("often", i, i < 70 ? AlertOutcome.FALSE_POSITIVE : AlertOutcome.TRUE_POSITIVE));
      }
      alerts.add(judged("silent", 5, AlertOutcome.UNKNOWN));
      alerts.add(judged("right", 5, AlertOutcome.TRUE_POSITIVE));
      List<RuleNoise> noisiest = NoisiestRules.of(AlertLog.of(alerts), AlertQuality.over(DAY));
      assertThat(noisiest).extracting(RuleNoise::rule).containsExactly("often", "rare");
      assertThat(noisiest.get(0).alerts()).isEqualTo(100);
      assertThat(noisiest.get(0).falseAlarms()).isEqualTo(70);
      var rare =
          (ConfidenceInterval.TwoSided<Ratio>) noisiest.get(1).falseAlarmShare().interval();
      assertThat(rare.low().toDouble()).isBetween(0.34, 0.35);
    }

    @Test
    void isNamedBeforeAnEquallyNoisyOneByItsName() {
      assertThat(NoisiestRules.of(
              AlertLog.of(List.of(
                  judged("b", 0, AlertOutcome.FALSE_POSITIVE),
                  judged("a", 0, AlertOutcome.FALSE_POSITIVE))),
              AlertQuality.over(DAY)))
          .extracting(RuleNoise::rule)
          .containsExactly("a", "b");
    }
  }

  @Nested
  class TheWindow {
    @Test
    void ownsTheAlertsThatFiredInIt() {
      AlertLog log = AlertLog.builder()
          .add(AlertEvent.builder("r", DAY.start()).build())
          .add(AlertEvent.builder("r", DAY.end().minusMillis(1))
              .resolvedAt(DAY.end())
              .build())
          .add(AlertEvent.builder("r", DAY.end()).build())
          .add(AlertEvent.builder("r", DAY.start().minusMillis(1)).build())
          .addInvalid("line 6", "has no rule")
          .build();
      AlertCounts records = AlertQuality.over(DAY).measure(log).records();
      assertThat(records).isEqualTo(new AlertCounts(2, 1, 1, 2));
      assertThat(records.read()).isEqualTo(5);
    }

    @Test
    void isThatOfEveryRule() {
      Map<String, AlertQuality> byRule = AlertQuality.over(DAY)
          .measureByRule(AlertLog.of(
              List.of(judged("b", 0, AlertOutcome.UNKNOWN), judged("a", 1, AlertOutcome.UNKNOWN))));
      assertThat(byRule.keySet()).containsExactly("b", "a");
      assertThat(byRule).hasEntrySatisfying("a", rule -> {
        assertThat(rule.window()).isEqualTo(DAY);
        assertThat(rule.records().read()).isEqualTo(1);
      });
    }

    @Test
    void saysAllThatIsWrongWithTheQuestion() {
      assertThatThrownBy(() -> AlertQuality.over(DAY).withLevel(95))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("0.95");
      assertThatThrownBy(() -> AlertQuality.over(DAY).withFlapGap(Duration.ofMinutes(-1)))
          .hasMessageContaining("gap");
      assertThatThrownBy(() -> AlertQuality.over(DAY).withQuietPeriods(OptionalLong.of(-1)))
          .hasMessageContaining("quiet periods");
    }
  }
}

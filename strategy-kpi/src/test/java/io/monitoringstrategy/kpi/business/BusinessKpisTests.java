package io.monitoringstrategy.kpi.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BusinessKpisTests {
  private static final double LEVEL = 0.95;

  @Nested
  class Shares {
    @Test
    void haveWilsonsInterval() {
      Measurement<Ratio> share = Share.automation(30, 90).measure(LEVEL);

      assertThat(share.orElseThrow()).isEqualTo(Ratio.parse("0.25"));
      assertThat(share.n()).isEqualTo(120);
      // Wilson for 30 of 120, statsmodels proportion_confint: 0.1809..0.3345
      ConfidenceInterval.TwoSided<Ratio> ends =
          (ConfidenceInterval.TwoSided<Ratio>) share.interval();
      assertThat(ends.low().toDouble()).isCloseTo(0.1810, within(2e-4));
      assertThat(ends.high().toDouble()).isCloseTo(0.3345, within(2e-4));
    }

    @Test
    void ofNothingAreUndefined() {
      assertThat(Share.automation(0, 0).measure(LEVEL)).isInstanceOf(Measurement.Undefined.class);
      assertThat(Share.adoption(0, 0).measure(LEVEL).toString()).contains("no team is eligible");
    }

    @Test
    void addUpByCounts() {
      assertThat(Share.of(1, 2).and(Share.of(0, 8)).measure(LEVEL).orElseThrow())
          .isEqualTo(Ratio.parse("0.1"));
    }

    @Test
    void growByPointsWithNewcombesInterval() {
      // Newcombe (1998), table II, method 10: 56/70 - 48/80 is 0.2 (0.0524 to 0.3339)
      Measurement<Double> growth = Share.of(56, 70).growthSince(Share.of(48, 80), LEVEL);

      assertThat(growth.orElseThrow()).isCloseTo(0.2, within(1e-12));
      ConfidenceInterval.TwoSided<Double> ends =
          (ConfidenceInterval.TwoSided<Double>) growth.interval();
      assertThat(ends.low()).isCloseTo(0.0524, within(5e-5));
      assertThat(ends.high()).isCloseTo(0.3339, within(5e-5));
      assertThat(Share.of(1, 2).growthSince(Share.of(0, 0), LEVEL))
          .isInstanceOf(Measurement.Undefined.class);
    }

    @Test
    void refuseImpossibleCounts() {
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Share.of(3, 2));
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Share.of(-1, 2));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Share.automation(1, -1));
    }

    @Test
    void ofTrainingNeverExceedThePlan() {
      assertThat(Share.training(50, 40).measure(LEVEL).orElseThrow()).isEqualTo(Ratio.ONE);
      assertThat(Share.dataDriven(3, 4).measure(LEVEL).orElseThrow())
          .isEqualTo(Ratio.parse("0.75"));
      assertThat(Share.continuity(3, 4).whole()).isEqualTo(4);
    }
  }

  @Nested
  class Surveys {
    @Test
    void refuseAnswersOffTheScaleAllAtOnce() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> NetPromoterScore.ofScores(List.of(-1, 11, 5)))
          .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Satisfaction.of(List.of(0, 6), 5, 5))
          .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
    }

    @Test
    void clipTheIntervalToTheScale() {
      ConfidenceInterval.TwoSided<Double> ends = (ConfidenceInterval.TwoSided<Double>)
          new NetPromoterScore(3, 0, 1).measure(LEVEL).interval();

      assertThat(ends.high()).isEqualTo(100);
    }

    @Test
    void mergeByCounts() {
      assertThat(
              new NetPromoterScore(1, 2, 3).and(new NetPromoterScore(1, 0, 0)).n())
          .isEqualTo(7);
      assertThat(new Apdex(1, 0, 0).and(new Apdex(0, 1, 1)).score().orElseThrow())
          .isEqualTo(new Apdex(1, 1, 1).score().orElseThrow());
    }

    @Test
    void withoutAnswersAreUndefined() {
      assertThat(new NetPromoterScore(0, 0, 0).measure(LEVEL))
          .isInstanceOf(Measurement.Undefined.class);
      assertThat(new NetPromoterScore(0, 0, 0).standardError())
          .isInstanceOf(Measurement.Undefined.class);
      assertThat(Satisfaction.of(List.of(), 5, 2).meanScore())
          .isInstanceOf(Measurement.Undefined.class);
    }

    @Test
    void refuseATimeThatIsNone() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Apdex.ofSamples(Duration.ZERO, List.of(Duration.ofMillis(-1))))
          .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Apdex(-1, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(ApdexRating.class)
    void nameTheirRatingInBothLanguages(ApdexRating rating) {
      assertThat(rating.title(Locale.KOREAN)).isNotEqualTo(rating.title(Locale.ENGLISH));
      assertThat(rating.label()).isEqualTo(rating.name().toLowerCase(Locale.ROOT));
    }
  }

  @Nested
  class Covering {
    @Test
    void nothingIsUndefined() {
      assertThat(Coverage.of(List.of("a"), List.of()).share(LEVEL))
          .isInstanceOf(Measurement.Undefined.class);
      assertThat(Coverage.weighted(List.of("a"), Map.of("a", 0.0)).share(LEVEL).toString())
          .contains("nothing in the inventory matters");
    }

    @Test
    void neverExceedsTheWhole() {
      assertThat(Coverage.of(List.of("a", "b", "c"), List.of("a")).share(LEVEL).orElseThrow())
          .isEqualTo(Ratio.ONE);
    }

    @Test
    void ofCountedItemsHasTheIntervalOfAShare() {
      assertThat(
              Coverage.of(List.of("a", "b", "x"), List.of("a", "b", "c", "d")).share(LEVEL))
          .isEqualTo(Share.of(2, 4).measure(LEVEL));
    }

    @Test
    void ofWeightsSaysWhyItHasNone() {
      assertThat(Coverage.weighted(List.of("a"), Map.of("a", 3.0, "b", 1.0))
              .share(LEVEL)
              .interval())
          .hasToString(
              "no interval: a share of weights is no count, for which Wilson's interval is");
    }

    @Test
    void byANegativeWeightIsRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Coverage.weighted(List.of(), Map.of("a", -1.0)))
          .withMessageContaining("the weight of a");
    }
  }

  @Nested
  class Promises {
    @Test
    void openPastTheTargetAreBroken() {
      ResponseCompliance response = ResponseCompliance.of(
          List.of(Duration.ofMinutes(3), Duration.ofMinutes(20)),
          List.of(Duration.ofMinutes(5), Duration.ofMinutes(16)),
          Duration.ofMinutes(15));

      assertThat(response).isEqualTo(new ResponseCompliance(1, 2, 1));
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ResponseCompliance.of(List.of(), List.of(), Duration.ZERO));
    }

    @Test
    void ofNoPeriodAreUndefined() {
      assertThat(SlaCompliance.of(List.of(), Ratio.ONE).aggregate())
          .isInstanceOf(Measurement.Undefined.class);
    }
  }

  @Nested
  class Delivering {
    private final Delivery delivery = Delivery.builder(30)
        .deployments(15)
        .failedDeployments(3)
        .addLeadTimes(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(9))
        .addRecoveries(Duration.ofMinutes(30))
        .build();

    @Test
    void countsEmptyDaysToo() {
      assertThat(delivery.deploymentFrequency(LEVEL).orElseThrow()).isEqualTo(0.5);
    }

    @Test
    void takesTheMedian() {
      assertThat(delivery.timeToMarket(LEVEL).orElseThrow()).isEqualTo(Duration.ofHours(2));
      assertThat(delivery.recovery(LEVEL).orElseThrow()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void countsAFailedDeploymentOnce() {
      assertThat(delivery.changeFailureRate().measure(LEVEL).orElseThrow())
          .isEqualTo(Ratio.parse("0.2"));
    }

    @Test
    void refusesWhatIsImpossible() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Delivery.builder(0)
              .failedDeployments(1)
              .addLeadTimes(Duration.ofHours(-1))
              .build())
          .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
      assertThat(Delivery.builder(1).build().timeToMarket(LEVEL))
          .isInstanceOf(Measurement.Undefined.class);
    }
  }

  @Nested
  class Improving {
    @Test
    void isNeverMeasuredForOnePerson() {
      assertThat(Improvement.productivity(30, 5, 2, LEVEL).orElseThrow()).isEqualTo(3);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Improvement.productivity(30, 1, 2, LEVEL))
          .withMessageContaining("never for one person");
    }

    @Test
    void isAMeanOfWhatCanBeTold() {
      Measurement<Ratio> index =
          Improvement.learning(Share.of(1, 2), Share.of(4, 4), Share.of(0, 0));

      assertThat(index.orElseThrow()).isEqualTo(Ratio.parse("0.75"));
      assertThat(index.caveats()).containsExactly("1 of 3 parts are left out");
      assertThat(Improvement.learning(Share.of(0, 0), Share.of(0, 0), Share.of(0, 0)))
          .isInstanceOf(Measurement.Undefined.class);
    }

    @Test
    void isCountedByQuarter() {
      assertThat(Improvement.improvements(6, 2, LEVEL).orElseThrow()).isEqualTo(3);
    }
  }
}

package io.monitoringstrategy.kpi.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ControlChartTests {
  @Nested
  class Limits {
    @Test
    void haveNoSignalOnThem() {
      ControlLimits limits = new ControlLimits(1, 2, 3);
      assertThat(limits.isSignal(1)).isFalse();
      assertThat(limits.isSignal(3)).isFalse();
      assertThat(limits.isSignal(3.0001)).isTrue();
      assertThat(limits.isSignal(0.9999)).isTrue();
    }

    @Test
    void areInOrder() {
      assertThatThrownBy(() -> new ControlLimits(3, 2, 1))
          .hasMessageContaining("was 3.0, 2.0, 1.0");
      assertThatThrownBy(() -> new ControlLimits(0, 1, Double.POSITIVE_INFINITY))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  @Nested
  class Xmr {
    @Test
    void findsTheOneThatIsFarOff() {
      assertThat(XmrChart.of(10, 12, 11, 13, 12, 11, 30, 12, 11, 10).signals()).containsExactly(6);
    }

    @Test
    void takesTwoValues() {
      assertThat(XmrChart.of(5).limits()).asString().contains("fewer than two values");
      assertThat(XmrChart.of(5).upperMovingRange().value()).isEmpty();
      assertThat(XmrChart.of().signals()).isEmpty();
    }

    @Test
    void findsNothingInEqualValues() {
      assertThat(XmrChart.of(4, 4, 4).signals()).isEmpty();
      assertThat(XmrChart.of(4, 4, 4).limits().value()).contains(new ControlLimits(4, 4, 4));
    }

    @Test
    void takesFiniteValuesOnly() {
      assertThatThrownBy(() -> XmrChart.of(1, Double.NaN)).hasMessageContaining("finite");
    }
  }

  @Nested
  class TheRunRule {
    @Test
    void reportsEveryValueThatCompletesARun() {
      assertThat(new RunRule(3).signals(0, 1, 1, 1, 1)).containsExactly(2, 3);
    }

    @Test
    void isEndedByTheOtherSideAndByTheLineItself() {
      assertThat(new RunRule(3).signals(0, 1, 1, -1, -1, 1)).isEmpty();
      assertThat(new RunRule(3).signals(0, 1, 1, 0, 1, 1)).isEmpty();
      assertThat(new RunRule(2).signals(0, 0, 0, 0)).isEmpty();
    }

    @Test
    void seesRunsBelowTheLineToo() {
      assertThat(RunRule.EIGHT.signals(9, 1, 2, 3, 4, 5, 6, 7, 8)).containsExactly(7);
    }

    @Test
    void hasAtLeastTwoValues() {
      assertThatThrownBy(() -> new RunRule(1)).hasMessageContaining("was 1");
    }
  }

  @Nested
  class Ewma {
    @Test
    void ofWeightOneIsTheValuesThemselves() {
      assertThat(EwmaChart.of(0, 1).withWeight(1).series(3, 1, 2)).containsExactly(3.0, 1.0, 2.0);
    }

    @Test
    void hasNarrowerLimitsAtFirst() {
      EwmaChart chart = EwmaChart.of(50, 2);
      assertThat(chart.limitsAfter(1).upper()).isLessThan(chart.limitsAfter(2).upper());
      assertThat(chart.limitsAfter(500).upper()).isCloseTo(chart.limits().upper(), within(1e-9));
      // 3 * 2 * 0.3, the deviation of one weighted value
      assertThat(chart.limitsAfter(1).upper()).isCloseTo(51.8, within(1e-9));
    }

    @Test
    void seesAnEarlyShiftByTheLimitsOfItsStepOnly() {
      EwmaChart chart = EwmaChart.of(50, 2);
      assertThat(chart.signals(57)).isEmpty();
      assertThat(chart.earlySignals(57)).containsExactly(0);
    }

    @Test
    void saysAllThatIsWrongWithIt() {
      assertThatThrownBy(() -> EwmaChart.of(Double.NaN, -1))
          .hasMessageContaining("target")
          .hasMessageContaining("deviation");
      assertThatThrownBy(() -> EwmaChart.of(0, 1).withWeight(0)).hasMessageContaining("weight");
      assertThatThrownBy(() -> EwmaChart.of(0, 1).withWidth(0)).hasMessageContaining("width");
      assertThatThrownBy(() -> EwmaChart.of(0, 1).limitsAfter(0)).hasMessageContaining("was 0");
    }
  }

  @Nested
  class Cusum {
    @Test
    void addsUpWhatLiesBeyondTheAllowance() {
      CusumChart chart = CusumChart.of(10, 1, 3, 12, 12, 13, 7);
      assertThat(chart.high()).containsExactly(1.0, 2.0, 4.0, 0.0);
      assertThat(chart.low()).containsExactly(0.0, 0.0, 0.0, 2.0);
      assertThat(chart.signals()).containsExactly(2);
    }

    @Test
    void hasNoSignalOnTheDecisionLimit() {
      assertThat(CusumChart.of(10, 1, 2, 12, 12).signals()).isEmpty();
    }

    @Test
    void sumsBelowTheTargetToo() {
      assertThat(CusumChart.of(10, 1, 2, 5).signals()).containsExactly(0);
    }

    @Test
    void saysAllThatIsWrongWithIt() {
      assertThatThrownBy(() -> CusumChart.of(Double.NaN, -1, 0))
          .hasMessageContaining("target")
          .hasMessageContaining("allowance")
          .hasMessageContaining("decision limit");
    }
  }

  @Nested
  class Counts {
    @Test
    void areNeverBelowNought() {
      assertThat(CountChart.of(3, 5, 2, 4, 6, 3, 12, 4).limits().orElseThrow().lower())
          .isZero();
      assertThat(CountChart.of(3, 5, 2, 4, 6, 3, 12, 4).signals()).containsExactly(6);
    }

    @Test
    void takeTwoPeriods() {
      assertThat(CountChart.of(3).limits().value()).isEmpty();
      assertThat(CountChart.of().signals()).isEmpty();
      assertThatThrownBy(() -> CountChart.of(1, -1)).hasMessageContaining("negative");
    }
  }
}

package io.monitoringstrategy.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.Direction;
import org.junit.jupiter.api.Test;

class TrendTests {
  private static final double LEVEL = 0.95;

  @Test
  void climbsByTheMedianOfAllSlopes() {
    Trend trend = Trend.of(LEVEL, 1, 2, 3, 4, 5, 60);
    assertThat(trend).isInstanceOfSatisfying(Trend.Up.class, up -> {
      assertThat(up.slope()).isEqualTo(1);
      assertThat(up.p())
          .as("one of the 720 orders of six values, and its reverse")
          .isCloseTo(2.0 / 720, within(1e-12));
      assertThat(up.method()).isEqualTo("mann-kendall-exact");
    });
  }

  @Test
  void ofValuesWithTiesIsTestedByTheNormalApproximation() {
    Trend trend = Trend.of(LEVEL, 1, 1, 2, 3, 4, 5, 6);
    assertThat(trend).isInstanceOfSatisfying(Trend.Up.class, up -> {
      assertThat(up.method()).isEqualTo("mann-kendall-asymptotic-corrected");
      assertThat(up.p())
          .as("S = 20, variance (7 x 6 x 19 - 2 x 1 x 9) / 18 = 43.33, z = 19 / 6.583 = 2.886")
          .isCloseTo(0.0039, within(5e-5));
    });
  }

  @Test
  void fallsJustTheSame() {
    assertThat(Trend.of(LEVEL, 9, 8, 6, 5, 1)).isInstanceOf(Trend.Down.class);
  }

  @Test
  void isImprovingOrWorseningByWhatIsBetter() {
    Trend up = Trend.of(LEVEL, 1, 2, 3, 4, 5);
    assertThat(up.isImproving(Direction.UP)).isTrue();
    assertThat(up.isWorsening(Direction.UP)).isFalse();
    assertThat(up.isImproving(Direction.DOWN)).isFalse();
    assertThat(up.isWorsening(Direction.DOWN)).isTrue();
    Trend none = Trend.of(LEVEL, 1, 1, 1, 1, 1);
    assertThat(none.isImproving(Direction.UP) || none.isWorsening(Direction.UP)).isFalse();
  }

  @Test
  void takesFourNumbersAndFiveThatAllClimb() {
    assertThat(Trend.of(LEVEL, 1, 2, 3)).isEqualTo(new Trend.None("3 values are too few"));
    assertThat(Trend.of(LEVEL, 1, 2, 3, 4))
        .isEqualTo(new Trend.None("no more order than chance makes"));
    assertThat(Trend.of(LEVEL, 1, 2, 3, 4, 5)).isInstanceOf(Trend.Up.class);
  }

  @Test
  void isNotMadeByOneWildMonth() {
    assertThat(Trend.of(LEVEL, 5, 4, 6, 5, 4, 6, 500)).isInstanceOf(Trend.None.class);
  }

  @Test
  void isNoneOfNumbersThatAreAllEqual() {
    assertThat(Trend.of(LEVEL, 7, 7, 7, 7, 7, 7)).isInstanceOf(Trend.None.class);
  }

  @Test
  void refusesWhatCannotBeCompared() {
    assertThatThrownBy(() -> Trend.of(1, Double.NaN))
        .hasMessageContaining("the level must lie between 0 and 1 (was 1.0)")
        .hasMessageContaining("every number must be finite");
  }

  @Test
  void tooManyNumbersHaveNone() {
    assertThat(Trend.of(LEVEL, new double[3_001]))
        .isInstanceOfSatisfying(
            Trend.None.class,
            none -> assertThat(none.reason()).startsWith("3001 values are too many"));
  }
}

package io.monitoringstrategy.kpi.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.statistics.comparison.Verdict;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DurationComparisonTests {
  private static DurationSample minutes(int... minutes) {
    return DurationSample.of(IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList());
  }

  private static final DurationComparison SEVEN =
      DurationComparison.of(minutes(12, 15, 22, 30, 45, 90, 480), minutes(4, 7, 9, 11, 18, 25, 60));

  @Test
  void shiftsAreDurations() {
    assertThat(SEVEN.shift().value()).contains(Duration.ofMinutes(-18));
    assertThat(SEVEN.ratio().orElseThrow()).isCloseTo(0.317336927624939, within(1e-12));
  }

  @Test
  void theVerdictIsThatOfTheLevel() {
    assertThat(SEVEN.verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
    assertThat(SEVEN.withLevel(0.9).verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(SEVEN.withLevel(0.9).level()).isEqualTo(0.9);
    assertThat(SEVEN.test().p().orElseThrow()).isCloseTo(0.07284382284382285, within(1e-12));
  }

  @Test
  void theRequiredNumberDoesNotDependOnTheUnit() {
    assertThat(SEVEN.requiredForObserved().orElseThrow())
        .isLessThan(SEVEN.requiredFor(0.1).orElseThrow());
    assertThat(SEVEN.before().n()).isEqualTo(7);
    assertThat(SEVEN.after().median().value()).contains(Duration.ofMinutes(11));
  }

  @Test
  void aDurationOfNoughtHasNoRatio() {
    DurationComparison zero = DurationComparison.of(minutes(0, 3), minutes(2, 4));
    assertThat(zero.ratio().value()).isEmpty();
    assertThat(zero.shift().value()).isPresent();
  }
}

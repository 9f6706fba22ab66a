package io.monitoringstrategy.benchmarks.burn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is timed gives the same answer. */
class SameAnswersTests {
  private static final GeneratedErrors ERRORS = GeneratedErrors.of(50_000);
  private static final List<BurnFigures> BY_HAND = DequeByHand.of(ERRORS);

  @Test
  void weAgreeWithTheQueues() {
    assertSame(OurFigures.of(ERRORS));
  }

  @Test
  void everyWindowIsAboveItsFactorAtTimes() {
    assertThat(BY_HAND)
        .allSatisfy(figures -> assertThat(figures.above()).isBetween(1L, ERRORS.size() - 1L));
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseAgreesHoweverItIsAskedForSums(DuckDbFigures.Sums sums) throws SQLException {
    try (DuckDbFigures database = DuckDbFigures.of(ERRORS, 2)) {
      assertSame(database.figures(sums));
    }
  }

  private static void assertSame(List<BurnFigures> actual) {
    assertThat(actual).hasSameSizeAs(BY_HAND);
    for (int i = 0; i < actual.size(); i++) {
      assertThat(actual.get(i).minutes()).isEqualTo(BY_HAND.get(i).minutes());
      assertThat(actual.get(i).worst()).isCloseTo(BY_HAND.get(i).worst(), within(1e-9));
      assertThat(actual.get(i).above()).isEqualTo(BY_HAND.get(i).above());
    }
  }
}

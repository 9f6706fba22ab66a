package io.monitoringstrategy.benchmarks.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.alert.AlertEvent;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is timed gives the same answer. */
class SameAnswersTests {
  private static final GeneratedAlerts ALERTS = GeneratedAlerts.of(200_000);
  private static final AlertEvent[] OBJECTS = ALERTS.toObjects();
  private static final List<RuleFigures> BY_HAND = OnePassByHand.of(OBJECTS);

  @Test
  void streamsAgreeWithTheHandWrittenPass() {
    assertThat(StreamFigures.of(OBJECTS)).isEqualTo(BY_HAND);
  }

  @Test
  void weAgree() {
    assertThat(OurFigures.of(ALERTS.toLog())).isEqualTo(BY_HAND);
  }

  @Test
  void thereIsSomethingOfEverything() {
    assertThat(BY_HAND).hasSize(GeneratedAlerts.rules());
    assertThat(BY_HAND)
        .anySatisfy(rule -> assertThat(rule.flaps()).isPositive().isLessThan(rule.alerts()));
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseAgreesHoweverItIsAskedForFlaps(DuckDbFigures.Flaps flaps) throws SQLException {
    try (DuckDbFigures database = DuckDbFigures.of(ALERTS, 2)) {
      assertThat(database.figures(flaps)).isEqualTo(BY_HAND);
    }
  }
}

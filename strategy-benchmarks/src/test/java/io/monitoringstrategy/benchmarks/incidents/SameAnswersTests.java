package io.monitoringstrategy.benchmarks.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.kpi.incident.Incident;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is timed gives the same answer. */
class SameAnswersTests {
  private static final GeneratedIncidents INCIDENTS = GeneratedIncidents.of(20_000);
  private static final Incident[] OBJECTS = INCIDENTS.toObjects();
  private static final List<ServiceFigures> BY_HAND = OnePassByHand.of(OBJECTS);

  @Test
  void streamsAgreeWithTheHandWrittenPass() {
    assertSame(StreamFigures.of(OBJECTS));
  }

  @Test
  void weAgreeFromObjectsAndFromColumns() {
    assertSame(OurFigures.of(OBJECTS));
    assertSame(OurFigures.of(INCIDENTS.toLog()));
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseAgreesHoweverItIsAskedForTheUnion(DuckDbFigures.Union union) throws SQLException {
    try (DuckDbFigures database = DuckDbFigures.of(INCIDENTS, 2)) {
      assertSame(database.figures(union).stream()
          .sorted(Comparator.comparing(ServiceFigures::service))
          .toList());
    }
  }

  private static void assertSame(List<ServiceFigures> actual) {
    assertThat(actual).hasSameSizeAs(BY_HAND);
    for (int i = 0; i < actual.size(); i++) {
      ServiceFigures expected = BY_HAND.get(i);
      ServiceFigures found = actual.get(i);
      assertThat(found)
          .usingRecursiveComparison()
          .withComparatorForType(
              (a, b) -> Math.abs(a - b) <= 1e-9 * Math.abs(b) ? 0 : Double.compare(a, b),
              Double.class)
          .isEqualTo(expected);
    }
    assertThat(actual.stream().mapToDouble(ServiceFigures::downMillis).sum())
        .isCloseTo(BY_HAND.stream().mapToDouble(ServiceFigures::downMillis).sum(), within(0.0));
  }
}

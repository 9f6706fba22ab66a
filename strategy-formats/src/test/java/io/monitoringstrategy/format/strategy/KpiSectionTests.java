package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.kpi.ClaimedImprovement;
import io.monitoringstrategy.value.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key {@code improved} of a KPI. */
class KpiSectionTests {
  private static String claim(String before, String after) {
    return "kpis: [{id: a, improved: {before: '" + before + "', after: '" + after + "'}}]";
  }

  @Test
  void aPeriodIsOfDaysOrOfInstants() {
    String days = claim("2026-01-01/2026-04-01", "2026-04-01T12:00:00Z / 2026-07-01");
    ClaimedImprovement read =
        StrategyText.sections(days).strategy().kpis().get(0).improved().orElseThrow();
    assertThat(read.before())
        .isEqualTo(TimeWindow.parse("2026-01-01T00:00:00Z/2026-04-01T00:00:00Z"));
    assertThat(read.after())
        .isEqualTo(TimeWindow.parse("2026-04-01T12:00:00Z/2026-07-01T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, must be FROM/TO",
    "soon/later, must be two instants",
    "2026-13-01/2026-14-01, must be two instants",
    "2026-01-01/2026-05-01, starts before the one before"
  })
  void aPeriodThatIsNoneIsRefusedAtItsPlace(String before, String problem) {
    assertThat(StrategyText.problemsOf(claim(before, "2026-04-01/2026-07-01")))
        .singleElement()
        .asString()
        .startsWith("4:")
        .contains(problem);
  }
}

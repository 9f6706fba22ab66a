package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.sections;
import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where rules with several limits begin to find something. */
class RuleThresholdsTests {

  private static List<String> found(String rule, String text) {
    MonitoringStrategy strategy = sections(text).strategy();
    return StrategyChecks.standard()
        .run(strategy, strategy.policyOn(LocalDate.of(2026, 11, 1)))
        .findings()
        .stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .map(Finding::toString)
        .toList();
  }

  @Nested
  class Consistency {
    private static final String RULE = "decision.ahp-consistent";
    private static final String ABOVE_10 = "[[1, 3, 2], [1/3, 1, 2], [1/2, 1/2, 1]]";
    private static final String ABOVE_20 = "[[1, 2, 1/4], [1/2, 1, 2], [4, 1/2, 1]]";

    private static String comparison(String ahp) {
      return """
          tools:
            decisions:
              - id: tracing
                criteria: [{id: a}, {id: b}, {id: c}]
                ahp: AHP
          """.replace("AHP", ahp);
    }

    @Test
    void isAWarningAboveTenPercent() {
      assertThat(found(RULE, comparison(ABOVE_10)))
          .singleElement()
          .asString()
          .startsWith("warning " + RULE + " decision/tracing/ahp");
    }

    @Test
    void isAnErrorAboveTwentyPercent() {
      assertThat(found(RULE, comparison(ABOVE_20)))
          .singleElement()
          .asString()
          .startsWith("error " + RULE + " decision/tracing/ahp");
    }

    @Test
    void isAWarningAboveTwentyPercentWhereTheStrategyChoosesSo() {
      assertThat(found(RULE, comparison(ABOVE_20) + "checks: {severity: {" + RULE + ": warning}}"))
          .singleElement()
          .asString()
          .startsWith("warning " + RULE);
    }
  }

  @Nested
  class OnCall {
    private static final String RULE = "oncall.load-bearable";

    private static String team(int people, String incidents) {
      return """
          organization:
            teams: [{id: sre, people: PEOPLE, on-call: {sites: 1, hours: 24x7, incidents-per-shift: INCIDENTS}}]
          """.replace("PEOPLE", String.valueOf(people)).replace("INCIDENTS", incidents);
    }

    @Test
    void isBearableUpToAQuarterOfTheTime() {
      assertThat(found(RULE, team(4, "0.1"))).isEmpty();
      assertThat(found(RULE, team(3, "0.1")))
          .singleElement()
          .asString()
          .startsWith("warning " + RULE + " on-call/sre/time")
          .endsWith("but is 33 % of the time on call");
    }

    @Test
    void isBearableUpToHalfOfTheTimeInOperations() {
      assertThat(found(RULE, team(9, "2"))).isEmpty();
      assertThat(found(RULE, team(8, "2")))
          .singleElement()
          .asString()
          .startsWith("warning " + RULE + " on-call/sre/operations")
          .endsWith("but is 53 % of the time on incidents and in meetings");
    }
  }

  @Nested
  class Window {
    private static final String RULE = "slo.window-observable";

    private static String keptFor(String retention) {
      return """
          architecture:
            governance: [{id: host-metrics, signal: metrics, retention: RETENTION}]
          slos: [{id: checkout-availability, objective: 99.9 %, window: 30d}]
          """.replace("RETENTION", retention);
    }

    @Test
    void isObservableWhileTheMetricsAreKeptAsLong() {
      assertThat(found(RULE, keptFor("30d"))).isEmpty();
    }

    @Test
    void isNotWhenItIsLongerThanTheRetention() {
      assertThat(found(RULE, keptFor("29d")))
          .singleElement()
          .asString()
          .startsWith("warning " + RULE + " slo/checkout-availability")
          .endsWith("but metrics are kept 29 days and the window has 30");
    }
  }
}

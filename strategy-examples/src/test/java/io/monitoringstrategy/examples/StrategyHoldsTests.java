package io.monitoringstrategy.examples;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.check.ChecksFailedError;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.TeamId;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A strategy as a test, next to the tests of the architecture: copy this into your own build. */
class StrategyHoldsTests {
  private static final MonitoringStrategy STRATEGY =
      StrategyFiles.read(Path.of("src/main/resources/sample/strategy.yaml")).strategy();

  @Test
  void theStrategyHoldsTogether() {
    StrategyChecks.standard().check(STRATEGY);
  }

  @Test
  void itHoldsOnTheDayOfTheBuildToo() {
    LocalDate today = LocalDate.of(2026, 11, 2); // LocalDate.now() in a build of your own
    StrategyChecks.standard().check(STRATEGY, STRATEGY.policyOn(today));
  }

  @Test
  void aBrokenOneFailsWithWhatToDo() {
    MonitoringStrategy broken = STRATEGY.withOwner(TeamId.of("nobody"));
    assertThatThrownBy(() -> StrategyChecks.standard().check(broken))
        .isInstanceOf(ChecksFailedError.class)
        .hasMessageContaining("reference.resolves")
        .hasMessageContaining("fix: ");
  }
}

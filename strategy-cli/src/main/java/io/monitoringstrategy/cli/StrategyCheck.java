package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.function.Function;

/** The catalogue and a strategy's own checks, run on what its file says. */
final class StrategyCheck {
  private StrategyCheck() {}

  /**
   * {@return what was found, not yet placed in the file}
   *
   * @param policy under which the suite is run
   * @throws UnreadableFileException at the place of a check of the strategy's own that cannot be
   *     told: that is a mistake of the file
   */
  static CheckReport run(
      StrategyDocument file, Function<CheckSuite<MonitoringStrategy>, CheckPolicy> policy) {
    try {
      CheckSuite<MonitoringStrategy> suite = StrategyChecks.of(file.strategy());
      return suite.run(file.strategy(), policy.apply(suite));
    } catch (InvalidValueException e) {
      SourceLocation place = file.strategy().customChecks().stream()
          .filter(check -> check.path().equals(e.subject()))
          .findFirst()
          .flatMap(check -> file.locate(check.path()))
          .orElseThrow(() -> e);
      throw new UnreadableFileException(FileProblem.at(place, String.valueOf(e.getMessage())));
    }
  }
}

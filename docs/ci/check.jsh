import io.monitoringstrategy.check.Severity
import io.monitoringstrategy.format.UnreadableFileException
import io.monitoringstrategy.format.strategy.StrategyFiles
import io.monitoringstrategy.strategy.checks.StrategyChecks
import java.nio.file.Path
import java.time.LocalDate

int check(String file) {
  try {
    var strategy = StrategyFiles.read(Path.of(file)).strategy();
    var report = StrategyChecks.of(strategy).run(strategy, strategy.policyOn(LocalDate.now()));
    report.findings().forEach(System.out::println);
    return report.hasFindingsAtLeast(Severity.ERROR) ? 1 : 0;
  } catch (UnreadableFileException e) {
    System.err.println(e.getMessage());
    return 2;
  }
}

/exit check("monitoring")

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.nio.file.Path;
import java.time.LocalDate;

class CheckStrategy {
  public static void main(String[] args) {
    System.exit(check(Path.of(args[0])));
  }

  static int check(Path file) {
    try {
      MonitoringStrategy strategy = StrategyFiles.read(file).strategy();
      CheckReport report =
          StrategyChecks.of(strategy).run(strategy, strategy.policyOn(LocalDate.now()));
      report.findings().forEach(System.out::println);
      return report.hasFindingsAtLeast(Severity.ERROR) ? 1 : 0;
    } catch (UnreadableFileException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }
}

import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonitoringStrategyTest {
  @Test
  void theMonitoringStrategyHoldsTogether() {
    MonitoringStrategy strategy = StrategyFiles.read(Path.of("monitoring")).strategy();
    StrategyChecks.of(strategy).check(strategy, strategy.policyOn(LocalDate.now()));
  }
}

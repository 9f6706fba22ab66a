package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.Baseline;
import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.check.SeverityPolicy;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.baseline.BaselineFiles;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a strategy. */
@Command(
    name = "check",
    description = "Checks a strategy and says what is wrong with it, why, and what to do.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final StrategyArgument argument;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|junit|markdown",
      description =
          "Text for people, JSON for programs, SARIF for code scanning, JUnit's XML for build"
              + " servers, Markdown for a comment on a pull request (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin
  private final RunOptions run;

  @Mixin
  private final FailOnOption failOn = new FailOnOption();

  @Option(
      names = "--profile",
      paramLabel = "starter|standard|regulated",
      description = "How much is demanded (default: what the file says, else standard).")
  private Optional<CheckProfile> profile = Optional.empty();

  @Option(
      names = "--severity",
      paramLabel = "ID=LEVEL",
      description =
          "Make a rule or a family count differently, such as raci.*=warning or kpi.is-operable=off.")
  private List<String> severities = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Report only findings that this file does not know.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--write-baseline",
      description = "Write all findings of now to the --baseline file.")
  private boolean writeBaseline;

  @Mixin
  private final EvidenceOptions evidence = new EvidenceOptions();

  CheckCommand(Console console) {
    this.console = console;
    this.run = new RunOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    Problems.of("--write-baseline")
        .rejectIf(writeBaseline && baseline.isEmpty(), "needs --baseline FILE to say where to")
        .throwIfAny();
    Problems.of("--baseline '-'")
        .rejectIf(
            baseline.map(Path::toString).filter(StandardInput::isMeantBy).isPresent(),
            "must be a file, which --write-baseline can write")
        .throwIfAny();
    Severity threshold = failOn.threshold();
    try {
      return check(threshold);
    } catch (UnreadableFileException e) {
      console.out().print(format.write(argument.name(), e.problems()));
      throw e;
    }
  }

  private int check(Severity threshold) {
    StrategyDocument file = argument.read();
    CheckReport report = report(file);
    if (writeBaseline) {
      BaselineFiles.write(baseline.orElseThrow(), Baseline.capture(report));
      console
          .err()
          .println("strategy: wrote " + report.findings().size() + " findings to "
              + baseline.orElseThrow());
    }
    CheckReportText text = new CheckReportText(run.language(), console.isColoured());
    console.out().print(format.write(file.strategy(), report, threshold, text));
    return !writeBaseline && report.hasFindingsAtLeast(threshold) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** SARIF places findings in files that a viewer opens, and what came on a stream is in none. */
  private CheckReport report(StrategyDocument file) {
    CheckReport report = StrategyCheck.run(file, suite -> policy(file.strategy(), suite));
    return format == ReportFormat.SARIF && argument.isStream()
        ? report
        : report.locatedBy(file::locate);
  }

  private CheckPolicy policy(MonitoringStrategy strategy, CheckSuite<MonitoringStrategy> suite) {
    SeverityPolicy severity = strategy.severities().and(SeverityPolicy.parse(severities));
    Problems unknown = Problems.of("severity");
    severity.unknownPatterns(suite.rules().stream().map(Rule::id).toList()).forEach(unknown::add);
    unknown.throwIfAny();
    Baseline known =
        writeBaseline ? Baseline.EMPTY : baseline.map(BaselineFiles::read).orElse(Baseline.EMPTY);
    return profile
        .map(strategy::withProfile)
        .orElse(strategy)
        .policyOn(run.today())
        .withSeverities(severity)
        .withBaseline(known)
        .withEvidence(evidence.read(console, run.now()));
  }
}

package io.monitoringstrategy.check;

import java.util.List;
import java.util.stream.Collectors;

/** A subject does not hold: an assertion that failed, with every finding that made it fail. */
public final class ChecksFailedError extends AssertionError {
  private static final long serialVersionUID = 1;

  private final transient CheckReport report;

  ChecksFailedError(CheckReport report, Severity least) {
    super(message(report, least));
    this.report = report;
  }

  /** {@return all that was found, also what did not make it fail} */
  public CheckReport report() {
    return report;
  }

  private static String message(CheckReport report, Severity least) {
    List<Finding> failing = report.findings().stream()
        .filter(finding -> finding.severity().compareTo(least) >= 0)
        .toList();
    String lines = failing.stream().map(ChecksFailedError::shown).collect(Collectors.joining("\n"));
    return failing.size() + (failing.size() == 1 ? " finding" : " findings") + " of severity "
        + least.label() + " or worse:\n" + lines;
  }

  private static String shown(Finding finding) {
    return finding.location().map(place -> place + ": ").orElse("") + finding
        + "\n    why: because " + finding.because() + "\n    fix: " + finding.fix();
  }
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Severity;
import picocli.CommandLine.Option;

/** From which findings on a command ends with 1. */
final class FailOnOption {
  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "End with 1 on findings of this severity or worse: error, warning or info (default: ${DEFAULT-VALUE}).",
      defaultValue = "error")
  private String failOn = "error";

  /**
   * {@return the least severity that counts}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  Severity threshold() {
    return Severity.parse(failOn);
  }

  boolean isHitBy(CheckReport report) {
    return report.hasFindingsAtLeast(threshold());
  }
}

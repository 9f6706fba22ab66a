package io.monitoringstrategy.cli;

/** What the command ends with, the same for every subcommand; never a count. */
public final class ExitCode {
  /** Fine. */
  public static final int OK = 0;

  /** Findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** Unusable input or usage. */
  public static final int UNUSABLE = 2;

  /** Our own fault. */
  public static final int FAULT = 3;

  private ExitCode() {}
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.value.InvalidValueException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Says what stopped a command: the input, or this program. */
final class FailureMessages implements CommandLine.IExecutionExceptionHandler {
  private final Console console;

  FailureMessages(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    if (problem instanceof UnreadableFileException unreadable) {
      unreadable.problems().forEach(each -> console.err().println(each));
      return ExitCode.UNUSABLE;
    }
    if (problem instanceof InvalidValueException invalid) {
      console.err().println("strategy: " + invalid.getMessage());
      return ExitCode.UNUSABLE;
    }
    if (problem instanceof InvalidPathException path) {
      console
          .err()
          .println("strategy: '" + path.getInput() + "': is no file name here (" + path.getReason()
              + "): if it has other than ASCII letters, set LC_ALL=C.UTF-8");
      return ExitCode.UNUSABLE;
    }
    console
        .err()
        .println("strategy: this is a fault of the program, not of your input: " + problem);
    console.err().println("Please report it with the command you ran and these lines:");
    StackTraceElement[] trace = problem.getStackTrace();
    for (int i = 0; i < Math.min(5, trace.length); i++) {
      console.err().println("  at " + trace[i]);
    }
    return ExitCode.FAULT;
  }
}

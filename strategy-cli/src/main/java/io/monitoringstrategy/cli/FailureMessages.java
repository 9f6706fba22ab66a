package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.value.InvalidValueException;
import java.nio.file.InvalidPathException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Says what stopped a command: the input, or this program. */
final class FailureMessages implements CommandLine.IExecutionExceptionHandler {
  private final Console console;
  private final BooleanSupplier showsStackTrace;

  FailureMessages(Console console, BooleanSupplier showsStackTrace) {
    this.console = console;
    this.showsStackTrace = showsStackTrace;
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
    return fault(problem);
  }

  /** {@return {@link ExitCode#FAULT}, after asking for a report} */
  int fault(Throwable problem) {
    console
        .err()
        .println("strategy: this is a fault of the program, not of your input: " + problem);
    if (showsStackTrace.getAsBoolean()) {
      console.err().println("Please report it with the command you ran and these lines:");
      problem.printStackTrace(console.err());
    } else {
      console
          .err()
          .println(
              "Please report it with the command you ran and what that says with --stack-trace.");
    }
    return ExitCode.FAULT;
  }
}

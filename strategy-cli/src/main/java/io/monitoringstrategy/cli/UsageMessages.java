package io.monitoringstrategy.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Says what is wrong with the way the command was called, and how to call it. */
final class UsageMessages implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(CommandLine.ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("strategy: " + problem.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, err)) {
      err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitCode.UNUSABLE;
  }
}

package io.monitoringstrategy.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code strategy}.
 *
 * <p>Runs in a process of its own through {@link #main}, or inside another program:
 *
 * <pre>{@code
 * int exitCode = Strategy.run(System.in, System.out, System.err, Clock.systemUTC(), "check", "strategy.yaml");
 * }</pre>
 */
@Command(
    name = "strategy",
    description = "Checks and measures a monitoring strategy.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "strategy 0.1.0-SNAPSHOT",
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings at or above --fail-on (default error)",
      "2:unusable input or usage",
      "3:a fault of this program"
    })
public final class Strategy implements Callable<Integer> {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--stack-trace",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a fault of its own happened, for a report.")
  private boolean stackTrace;

  Strategy() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String... args) {
    StandardOutput output = StandardOutput.ofProcess();
    PrintStream out = output.printer();
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(new Console(System.in, out, err, Clock.systemUTC(), Terminal.ofProcess()), args);
    out.flush();
    System.exit(output.codeAfter(code, err));
  }

  /**
   * {@return the exit code of the command, see {@link ExitCode}}
   *
   * @param in what {@code -} reads
   * @param out takes the results, in UTF-8
   * @param err takes the messages, in UTF-8
   * @param clock gives the instant of now where {@code --now} does not
   * @param args subcommand, options and files
   */
  public static int run(
      InputStream in, PrintStream out, PrintStream err, Clock clock, String... args) {
    return run(new Console(in, out, err, clock, Terminal.NONE), args);
  }

  static int run(Console console, String... args) {
    Strategy strategy = new Strategy();
    FailureMessages failures = new FailureMessages(console, () -> strategy.stackTrace);
    CommandLine command = new CommandLine(strategy, new CommandFactory(console));
    Subcommand.asked(args).forEach(subcommand -> command.addSubcommand(subcommand.type()));
    command.setOut(writer(console.out()));
    command.setErr(writer(console.err()));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setParameterExceptionHandler(new UsageMessages());
    command.setExecutionExceptionHandler(failures);
    try {
      return command.execute(args);
    } catch (OutOfMemoryError e) {
      console
          .err()
          .println(
              "strategy: ran out of memory: give it more, such as java -Xmx4g -jar strategy.jar");
      return ExitCode.FAULT;
    } catch (RuntimeException | Error e) {
      return failures.fault(e);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** {@return {@link ExitCode#UNUSABLE}, after saying which subcommands there are} */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.UNUSABLE;
  }
}

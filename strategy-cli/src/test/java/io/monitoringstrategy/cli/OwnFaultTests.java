package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A command that breaks through no fault of its user: here, because of what takes its results. */
class OwnFaultTests {
  static List<Supplier<? extends Throwable>> faults() {
    return List.of(
        () -> new IllegalStateException("the drawer is stuck"),
        () -> new StackOverflowError("the drawer is stuck"),
        () -> new AssertionError("the drawer is stuck"));
  }

  private static Run run(Supplier<? extends Throwable> fault, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Strategy.run(
        InputStream.nullInputStream(),
        new PrintStream(broken(fault), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Clock.systemUTC(),
        args);
    return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream broken(Supplier<? extends Throwable> fault) {
    return new OutputStream() {
      @Override
      public void write(int b) {
        if (fault.get() instanceof RuntimeException exception) {
          throw exception;
        }
        throw (Error) fault.get();
      }
    };
  }

  @ParameterizedTest
  @MethodSource("faults")
  void endsWithThreeAndAsksForAReport(Supplier<? extends Throwable> fault) {
    Run run = run(fault, "schema");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT).isEqualTo(3);
    assertThat(run.err())
        .contains("fault of the program, not of your input", "the drawer is stuck")
        .contains("Please report it with the command you ran");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void showsNoStackTrace(Supplier<? extends Throwable> fault) {
    assertThat(run(fault, "schema").err()).doesNotContainPattern("(?m)^\\s*at ");
  }

  @Test
  void showsTheStackTraceToThoseWhoAskForIt() {
    Stream.of(new String[] {"schema", "--stack-trace"}, new String[] {"--stack-trace", "schema"})
        .forEach(args -> assertThat(run(faults().get(0), args).err())
            .contains("at io.monitoringstrategy.cli.SchemaCommand"));
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTests {
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(messages, true, StandardCharsets.UTF_8);

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private int codeAfterPrinting(OutputStream target) {
    StandardOutput output = new StandardOutput(target);
    PrintStream printer = output.printer();
    printer.print("result");
    printer.flush();
    return output.codeAfter(ExitCode.OK, err);
  }

  @Test
  void lostResultsAreNotSuccess() {
    assertThat(codeAfterPrinting(failing("No space left on device"))).isEqualTo(ExitCode.UNUSABLE);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .contains("standard output: cannot be written (No space left on device)");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() {
    assertThat(codeAfterPrinting(failing("Broken pipe"))).isEqualTo(ExitCode.OK);
    assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void whatIsWrittenArrives() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    assertThat(codeAfterPrinting(target)).isEqualTo(ExitCode.OK);
    assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("result");
  }

  @Test
  void aCalendarIsAFile() throws IOException {
    Run run = Run.of("operations", "x.yaml", "--calendar", "-");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .isEqualTo("strategy: --calendar '-': must be a file, such as meetings.ics\n");
  }
}

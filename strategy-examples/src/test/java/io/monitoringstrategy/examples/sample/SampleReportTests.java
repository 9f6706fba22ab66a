package io.monitoringstrategy.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleReportTests {
  private static final Path SAMPLE = Path.of("src", "main", "resources", "sample");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final int exitCode =
      SampleReport.print(SAMPLE, new PrintStream(printed, true, StandardCharsets.UTF_8));
  private final String text = printed.toString(StandardCharsets.UTF_8);

  @Test
  void endsWell() {
    assertThat(exitCode).isZero();
  }

  @Test
  void saysThatTheSampleIsGenerated() {
    assertThat(text)
        .startsWith(
            "harbor-shop is no real shop: its incidents are generated from the seed 20251001.");
  }

  @Test
  void showsTheKpisWithTheirIntervals() {
    assertThat(text)
        .contains("185 records read: 183 counted (2 still open), 0 excluded, 2 invalid")
        .containsPattern(
            "MTTR +time to resolve +1 h 24 min +1 h \\d+ min to 1 h \\d+ min +181 +bca-bootstrap")
        .containsPattern("median +50 min 14 s");
  }

  @Test
  void showsTheRaciMatrix() {
    assertThat(text).contains("activity").containsPattern("incident-response +C +R/A +R");
  }

  @Test
  void showsFindingsWithReasonAndFixAndNoError() {
    assertThat(text)
        .contains("warning  objective.has-owner")
        .contains("why: ")
        .contains("fix: ")
        .contains("harbor-shop: 0 errors, 3 warnings, 1 info, 1 waived");
  }
}

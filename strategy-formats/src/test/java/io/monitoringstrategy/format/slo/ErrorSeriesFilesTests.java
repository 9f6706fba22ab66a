package io.monitoringstrategy.format.slo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.kpi.slo.ErrorSeries;
import io.monitoringstrategy.kpi.slo.Objective;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorSeriesFilesTests {
  private static final Objective TWO_NINES = Objective.parse("99 %");

  @Test
  void countsEvents() {
    ErrorSeries errors =
        read("time,bad,total;2026-03-01T00:00:00Z,1,100;2026-03-01T00:05:00Z,0,50");

    assertThat(errors.countsEvents()).isTrue();
    assertThat(errors.slice()).isEqualTo(Duration.ofMinutes(5));
    assertThat(errors.window().start()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    assertThat(errors.window().end()).isEqualTo(Instant.parse("2026-03-01T00:10:00Z"));
    assertThat(errors.budget(TWO_NINES, Duration.ofDays(1)).whole()).isEqualByComparingTo("150");
  }

  @Test
  void aMissingSliceHadNoEvents() {
    ErrorSeries errors = read("time,bad,total;2026-03-01T00:00:00Z,1,100;"
        + "2026-03-01T00:03:00Z,0,50;2026-03-01T00:04:00Z,0,50");

    assertThat(errors.slices()).isEqualTo(5);
    assertThat(errors.budget(TWO_NINES, Duration.ofDays(1)).whole()).isEqualByComparingTo("200");
  }

  @Test
  void readsShares() {
    ErrorSeries errors = read(
        "errors,time;2 %,2026-03-01T00:00:00Z;0.5,2026-03-01T00:01:00Z;0,2026-03-01T00:02:00Z");

    assertThat(errors.countsEvents()).isFalse();
    assertThat(errors.budget(TWO_NINES, Duration.ofDays(1)).spent()).isEqualByComparingTo("31.2");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      time,bad,total                                                       | holds no slice
      time,bad,total;2026-03-01T00:00:00Z,1,2                              | two rows or more
      when,bad,total;2026-03-01T00:00:00Z,1,2                              | time,bad,total or time,errors
      time,errors;2026-03-01T00:00:00Z,0;2026-03-01T00:00:00Z,0            | :3: time
      time,errors;2026-03-01T00:01:00Z,0;2026-03-01T00:00:00Z,0            | in the order of time
      time,errors;2026-03-01T00:00:00Z,0;2026-03-01T00:01:00Z,1.5          | :3:
      time,bad,total;2026-03-01T00:00:00Z,0,1;2026-03-01T00:01:00Z,2,1     | is more than the total of 1
      time,bad,total;2026-03-01T00:00:00Z,0,1;2026-03-01T00:01:00Z,-2,1    | must be a count
      time,bad,total;2026-03-01T00:00:00Z,0,1;2026-03-01T00:01:00Z,0,      | fill in one of both
      time,bad,total,errors;2026-03-01T00:00:00Z,0,1,;2026-03-01T00:01:00Z,,,0 | keep to one way
      time,errors;2026-03-01T00:00:00Z,0;2026-03-01T00:01:00Z,0;2026-03-01T00:03:00Z,0 | comes after a gap
      time,bad,total;2026-03-01T00:00:00Z,0,1;2026-03-01T00:02:00Z,0,1;2026-03-01T00:05:00Z,0,1 | no whole number of slices
      time,bad,total;1970-01-01T00:00:00Z,0,1;1970-01-01T00:00:00.001Z,0,1;2026-03-01T00:00:00Z,0,1 | longer slices
      """)
  void refusesWhatIsNoSeries(String lines, String message) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(lines))
        .withMessageContaining("errors.csv")
        .withMessageContaining(message);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> ErrorSeriesFiles.standard().read(Path.of("none.csv")))
        .withMessageContaining("there is no such file");
  }

  private static ErrorSeries read(String lines) {
    return ErrorSeriesFiles.standard()
        .read(
            "errors.csv",
            new ByteArrayInputStream(lines.replace(";", "\n").getBytes(StandardCharsets.UTF_8)));
  }
}

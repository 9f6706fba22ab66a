package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTests {
  private static final String INCIDENT = "checkout,2026-10-01T00:00:00Z,2026-10-01T01:00:00Z\n";
  private static final String ALERT = "checkout,2026-10-01T00:00:00Z\n";

  @TempDir
  private Path folder;

  private Path incidents = Path.of("incidents.csv");
  private Path alerts = Path.of("alerts.csv");

  @BeforeEach
  void writeLongLogs() throws IOException {
    incidents = Files.writeString(
        folder.resolve("incidents.csv"),
        "service,startedAt,resolvedAt\n" + INCIDENT.repeat(20_000));
    alerts =
        Files.writeString(folder.resolve("alerts.csv"), "rule,firedAt\n" + ALERT.repeat(20_000));
  }

  private static Run run(boolean isTerminal, Duration tick, String... args) {
    long[] calls = new long[1];
    Instant start = Instant.parse("2026-11-02T00:00:00Z");
    InstantSource ticking = () -> start.plus(tick.multipliedBy(calls[0]++));
    Clock clock = ticking.withZone(ZoneOffset.UTC);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Strategy.run(
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            clock,
            isTerminal ? Terminal.PLAIN : Terminal.NONE),
        args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String[] command(String name, String... more) {
    Path file = name.equals("alerts") ? alerts : incidents;
    return Stream.concat(Stream.of("kpi", name, file.toString()), Stream.of(more))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alerts", "budget"})
  void isShownWhileALongSeriesOfErrorsIsRead(String name) throws IOException {
    StringBuilder rows = new StringBuilder("time,bad,total\n");
    for (int minute = 0; minute < 20_000; minute++) {
      rows.append(Instant.parse("2026-10-01T00:00:00Z").plusSeconds(60L * minute))
          .append(",0,9\n");
    }
    Path errors = Files.writeString(folder.resolve("errors.csv"), rows);
    String[] args = {"slo", name, "--objective", "99.9%", "--errors", errors.toString()};

    Run shown = run(true, Duration.ofMillis(200), args);
    assertThat(shown.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(shown.err()).containsPattern("\r\\[#*-*\\] [0-9]+ % errors.csv");
    assertThat(shown.out()).isEqualTo(run(false, Duration.ofMillis(200), args).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"incidents", "alerts"})
  void isShownBesideTheResultWhileALongLogIsRead(String name) {
    Run shown = run(true, Duration.ofMillis(200), command(name));
    assertThat(shown.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(shown.err())
        .containsPattern("\r\\[#*-*\\] [0-9]+ % " + name + ".csv")
        .contains("[####################] 100 %");
    assertThat(shown.out())
        .isEqualTo(run(false, Duration.ofMillis(200), command(name)).out())
        .doesNotContain("\r");
  }

  @Test
  void leavesAnEmptyLineBehind() {
    String err = run(true, Duration.ofMillis(200), command("incidents")).err();
    assertThat(err).endsWith("\r").doesNotContain("\n");
    String last = err.substring(0, err.length() - 1);
    assertThat(last.substring(last.lastIndexOf('\r'))).isBlank();
  }

  @Test
  void isNotShownWithoutATerminalOrIfNobodyWantsIt() {
    assertThat(run(false, Duration.ofMillis(200), command("incidents")).err()).isEmpty();
    assertThat(
            run(true, Duration.ofMillis(200), command("incidents", "--quiet")).err())
        .isEmpty();
    assertThat(run(true, Duration.ofMillis(200), command("alerts", "--quiet")).err())
        .isEmpty();
  }

  @Test
  void isNotShownForWhatIsReadAtOnce() {
    assertThat(run(true, Duration.ZERO, command("incidents")).err()).isEmpty();
  }

  @Test
  void isWantedOnATerminalOutsideOfBuilds() {
    assertThat(isShown(Terminal.of(true, Map.of("TERM", "xterm")))).isTrue();
    assertThat(isShown(Terminal.of(true, Map.of("CI", "")))).isTrue();
    assertThat(isShown(Terminal.of(true, Map.of("NO_COLOR", "1")))).isTrue();
    assertThat(isShown(Terminal.of(false, Map.of()))).isFalse();
    assertThat(isShown(Terminal.of(true, Map.of("CI", "true")))).isFalse();
    assertThat(isShown(Terminal.of(true, Map.of("TERM", "dumb")))).isFalse();
  }

  private static boolean isShown(Terminal terminal) {
    return new Console(
            InputStream.nullInputStream(), System.out, System.err, Clock.systemUTC(), terminal)
        .isTerminal();
  }
}

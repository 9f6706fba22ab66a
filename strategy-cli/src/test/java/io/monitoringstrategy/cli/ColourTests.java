package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of severities in the text of {@code check}. */
class ColourTests {
  private static final String STRATEGY = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      checks: {severity: {"*": ignore, objective.has-kpi: error, objective.has-owner: warning}}
      objectives: [{id: pay, statement: Customers can pay}]
      """;
  private static final String ESCAPE = "\u001B[";

  private static String check(Terminal terminal, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console = new Console(
        new ByteArrayInputStream(STRATEGY.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        Clock.systemUTC(),
        terminal);
    Strategy.run(
        console, Stream.concat(Stream.of("check", "-"), Stream.of(options)).toArray(String[]::new));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void areRedYellowAndBlueOnATerminal() {
    assertThat(check(Terminal.COLOURED))
        .contains(ESCAPE + "31merror" + ESCAPE + "39m  objective.has-kpi\n")
        .contains(ESCAPE + "33mwarning" + ESCAPE + "39m  objective.has-owner\n");
    assertThat(check(Terminal.COLOURED, "--severity", "objective.has-owner=info"))
        .contains(ESCAPE + "34minfo" + ESCAPE + "39m  objective.has-owner\n");
    assertThat(check(Terminal.COLOURED, "--lang", "ko")).contains(ESCAPE + "31m오류" + ESCAPE);
  }

  @Test
  void areAllThatATerminalAdds() {
    assertThat(check(Terminal.COLOURED).replaceAll("\u001B\\[[0-9]+m", ""))
        .isEqualTo(check(Terminal.NONE));
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "PLAIN"})
  void areNowhereElse(Terminal terminal) {
    assertThat(check(terminal)).contains("error  objective.has-kpi").doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "markdown"})
  void areInNoOutputForPrograms(String format) {
    assertThat(check(Terminal.COLOURED, "--format", format))
        .contains("objective.has-kpi")
        .doesNotContain("\u001B");
  }

  @Test
  void areLeftOutWhereSomebodyOrABuildWantsNone() {
    assertThat(Terminal.of(true, Map.of())).isEqualTo(Terminal.COLOURED);
    assertThat(Terminal.of(true, Map.of("NO_COLOR", "", "CI", ""))).isEqualTo(Terminal.COLOURED);
    assertThat(Terminal.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Terminal.PLAIN);
    assertThat(Terminal.of(true, Map.of("CI", "true"))).isEqualTo(Terminal.NONE);
    assertThat(Terminal.of(true, Map.of("TERM", "dumb"))).isEqualTo(Terminal.NONE);
    assertThat(Terminal.of(false, Map.of())).isEqualTo(Terminal.NONE);
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KpiCompareCommandTests {
  private static final int[] JANUARY = {12, 15, 22, 30, 45, 90, 480};
  private static final int[] FEBRUARY = {4, 7, 9, 11, 18, 25, 60};

  private static String log(int[] january, int[] february) {
    StringBuilder rows = new StringBuilder("startedAt,resolvedAt\n");
    rows(rows, Instant.parse("2026-01-02T00:00:00Z"), january);
    rows(rows, Instant.parse("2026-02-02T00:00:00Z"), february);
    return rows.toString();
  }

  private static void rows(StringBuilder rows, Instant first, int... minutes) {
    Instant start = first;
    for (int each : minutes) {
      rows.append(start)
          .append(',')
          .append(start.plus(Duration.ofMinutes(each)))
          .append('\n');
      start = start.plus(Duration.ofDays(1));
    }
  }

  private static Run run(String log, String... more) {
    List<String> args = new ArrayList<>(List.of(
        "kpi",
        "compare",
        "-",
        "--before",
        "2026-01-01/2026-02-01",
        "--after",
        "2026-02-01/2026-03-01"));
    args.addAll(List.of(more));
    return Run.withInput(log, args.toArray(String[]::new));
  }

  private static JsonNode json(String log) {
    Run run = run(log, "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    return run.json();
  }

  @Test
  void saysThatSevenAgainstSevenAreNotDistinguishable() {
    JsonNode json = json(log(JANUARY, FEBRUARY));
    assertThat(json.path("kpi").asString()).isEqualTo("mttr-resolve");
    assertThat(json.path("verdict").asString()).isEqualTo("not-distinguishable");
    assertThat(json.path("test").path("method").asString()).isEqualTo("mann-whitney-exact");
    assertThat(json.path("test").path("p").asDouble())
        .isCloseTo(0.07284382284382285, within(1e-12));
    assertThat(json.path("before").path("n").asInt()).isEqualTo(7);
    assertThat(json.path("before").path("window").path("from").asString())
        .isEqualTo("2026-01-01T00:00:00Z");
    assertThat(json.path("after").path("median").path("value").asDouble()).isEqualTo(11 * 60);
    // 18 minutes shorter
    assertThat(json.path("shift").path("value").asDouble()).isEqualTo(-1080);
    assertThat(json.path("shift").path("unit").asString()).isEqualTo("seconds");
    assertThat(json.path("ratio").path("value").asDouble())
        .isCloseTo(0.317336927624939, within(1e-12));
    assertThat(
            json.path("requiredIncidents").path("forTenPercent").path("value").asInt())
        .isGreaterThan(
            json.path("requiredIncidents").path("forObserved").path("value").asInt());
  }

  @Test
  void saysThatItImprovedOrWorsenedWhereChanceDoesNotExplainIt() {
    int[] slow = {101, 102, 103, 104, 105, 106};
    int[] fast = {1, 2, 3, 4, 5, 6};
    assertThat(json(log(slow, fast)).path("verdict").asString()).isEqualTo("improved");
    assertThat(json(log(fast, slow)).path("verdict").asString()).isEqualTo("worsened");
  }

  @Test
  void saysWhyNothingCanBeToldOfAnEmptyPeriod() {
    JsonNode json = json(log(JANUARY, new int[0]));
    assertThat(json.path("verdict").asString()).isEqualTo("not-distinguishable");
    assertThat(json.path("test").path("undefined").asString()).contains("no value after");
    assertThat(json.path("shift").path("undefined").asString()).contains("no value after");
    assertThat(run(log(JANUARY, new int[0])).out()).contains("undefined, there is no value after");
  }

  @Test
  void textNamesTestEffectAndNumber() {
    assertThat(run(log(JANUARY, FEBRUARY)).out())
        .startsWith("mttr-resolve: Not distinguishable (p = 0.0728 (mann-whitney-exact))\n")
        .contains("-18 min")
        .contains("0.32")
        .contains("welch-on-logs")
        .contains("incidents a period to see a cut by 10 %: ")
        .contains("2026-01-01T00:00:00Z/2026-02-01T00:00:00Z");
    assertThat(run(log(JANUARY, FEBRUARY), "--lang", "ko").out()).contains("구별할 수 없음");
  }

  @Nested
  class Options {
    @Test
    void areExplainedWithTheirDefaults() {
      for (String each : List.of("incidents", "alerts", "compare")) {
        assertThat(Run.of("kpi", each, "--help").out().replaceAll("\\s+", " "))
            .contains("50 % to 99.9 % (default: 95%)");
      }
    }

    @Test
    void aLowerLevelTakesLessEvidence() {
      assertThat(run(log(JANUARY, FEBRUARY), "--level", "90%").out())
          .startsWith("mttr-resolve: Improved");
    }

    @Test
    void periodsAreThoseOfTheZone() {
      Run run = run(log(JANUARY, FEBRUARY), "--zone", "Asia/Seoul", "--format", "json");
      assertThat(run.json().path("before").path("window").path("from").asString())
          .isEqualTo("2025-12-31T15:00:00Z");
    }

    @Test
    void periodsThatOverlapAreRefused() {
      Run run = Run.withInput(
          log(JANUARY, FEBRUARY),
          "kpi",
          "compare",
          "-",
          "--before",
          "2026-01-01/2026-02-02",
          "--after",
          "2026-02-01/2026-03-01");
      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("swap them, or leave out what they share");
    }

    @Test
    void aPeriodHasTwoEnds() {
      String log = log(JANUARY, FEBRUARY);
      Run one = Run.withInput(
          log, "kpi", "compare", "-", "--before", "2026-01-01", "--after", "2026-02-01/2026-03-01");
      assertThat(one.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(one.err()).contains("must be FROM/TO");
      Run turned = Run.withInput(
          log,
          "kpi",
          "compare",
          "-",
          "--before",
          "2026-01-01/2025-01-01",
          "--after",
          "2026-02-01/2026-03-01");
      assertThat(turned.err()).contains("ends before it has begun");
      Run no = Run.withInput(
          log, "kpi", "compare", "-", "--before", "May/June", "--after", "2026-02-01/2026-03-01");
      assertThat(no.err()).contains("--before 'May'");
    }

    @Test
    void bothPeriodsAreAskedFor() {
      assertThat(Run.withInput("", "kpi", "compare", "-").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    }
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class KpiCompareCommandTests {
  /** Minutes 100, 110, ..., 160 in January and 10, 20, ..., 70 in February. */
  private static final String LOG = log();

  private static String log() {
    StringBuilder csv = new StringBuilder("id,service,severity,startedAt,resolvedAt\n");
    for (int i = 0; i < 7; i++) {
      csv.append(row("before-" + i, "2026-01-0" + (i + 1), 100 + 10 * i));
      csv.append(row("after-" + i, "2026-02-0" + (i + 1), 10 + 10 * i));
    }
    return csv.toString();
  }

  private static String row(String id, String day, int minutes) {
    return id + ",shop,major," + day + "T00:00:00Z,"
        + Instant.parse(day + "T00:00:00Z").plusSeconds(60L * minutes) + "\n";
  }

  private static Run compare(String... more) {
    String[] args = new String[7 + more.length];
    System.arraycopy(
        new String[] {
          "kpi",
          "compare",
          "-",
          "--before",
          "2026-01-01/2026-02-01",
          "--after",
          "2026-02-01/2026-03-01"
        },
        0,
        args,
        0,
        7);
    System.arraycopy(more, 0, args, 7, more.length);
    return Run.withInput(LOG, args);
  }

  @Test
  void sevenOfSevenShorterIsAnImprovement() {
    JsonNode json = compare("--format", "json").json();

    assertThat(json.path("verdict").asString()).isEqualTo("improved");
    // every one of 49 pairs is shorter: exact two-sided p = 2 / C(14, 7)
    assertThat(json.path("test").path("p").asDouble()).isCloseTo(2.0 / 3432, within(1e-12));
    // 90 minutes between every before and its after
    assertThat(json.path("shift").path("value").asDouble()).isCloseTo(-5400, within(1e-6));
    assertThat(json.path("before").path("mean").path("value").asDouble()).isEqualTo(7800);
    assertThat(json.path("after").path("n").asInt()).isEqualTo(7);
  }

  @Test
  void theOtherWayRoundItWorsened() {
    Run run = Run.withInput(
        LOG,
        "kpi",
        "compare",
        "-",
        "--before",
        "2026-02-01/2026-03-01",
        "--after",
        "2026-01-01/2026-02-01",
        "--lang",
        "en");

    assertThat(run.out()).contains("did it improve?").containsIgnoringCase("worsened");
  }

  @Test
  void aPeriodAgainstItselfIsNotDistinguishable() {
    JsonNode json = Run.withInput(
            LOG,
            "kpi",
            "compare",
            "-",
            "--before",
            "2026-01-01/2026-02-01",
            "--after",
            "2026-01-01/2026-02-01",
            "--format",
            "json")
        .json();

    assertThat(json.path("verdict").asString()).isEqualTo("not-distinguishable");
    assertThat(json.path("requiredForTenPercent").asLong()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2026-01-01            | must be FROM/TO
      2026-02-01/2026-01-01 | ends before it starts
      2026/2027             | is no time
      """)
  void aPeriodThatIsNoneIsRefused(String period, String message) {
    Run run = Run.withInput(
        LOG, "kpi", "compare", "-", "--before", period, "--after", "2026-02-01/2026-03-01");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains(message);
  }

  @Test
  void nothingToCompareIsUndefined() {
    JsonNode json = compare("--kpi", "mtta", "--format", "json").json();

    assertThat(json.path("verdict").asString()).isEqualTo("not-distinguishable");
    assertThat(json.path("shift").path("undefined").asString()).isNotEmpty();
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SloCommandsTests {

  @Nested
  class Alerts {
    @Test
    void areThoseOfTheWorkbook() {
      JsonNode json =
          Run.of("slo", "alerts", "--objective", "99.9%", "--format", "json").json();

      assertThat(json.path("objective").asDouble()).isEqualTo(0.999);
      assertThat(json.path("windowSeconds").asInt()).isEqualTo(2_592_000);
      JsonNode page = json.path("alerts").get(0);
      assertThat(page.path("severity").asString()).isEqualTo("page");
      assertThat(page.path("burnRate").asDouble()).isCloseTo(14.4, within(1e-12));
      assertThat(page.path("longWindowSeconds").asInt()).isEqualTo(3600);
      assertThat(page.path("shortWindowSeconds").asInt()).isEqualTo(300);
      assertThat(page.path("budgetConsumed").asDouble()).isCloseTo(0.02, within(1e-12));
      assertThat(page.path("detectionSecondsAtFullOutage").asDouble())
          .isCloseTo(51.84, within(1e-6));
      assertThat(page.path("resetSecondsAfterFullOutage").asDouble())
          .isCloseTo(295.68, within(1e-6));
      assertThat(page.path("canFire").asBoolean()).isTrue();
    }

    @Test
    void belongToTheirWindow() {
      assertThat(
              Run.of("slo", "alerts", "--objective", "0.999", "--window", "28d").out())
          .contains("13.44", "5.6", "0.933");
    }

    @Test
    void onALowObjectiveAreDead() {
      JsonNode page = Run.of("slo", "alerts", "--objective", "90%", "--format", "json")
          .json()
          .path("alerts")
          .get(0);
      assertThat(page.path("canFire").asBoolean()).isFalse();
      assertThat(page.path("detectionSecondsAtFullOutage").isNull()).isTrue();
      assertThat(Run.of("slo", "alerts", "--objective", "90%").out()).contains("never fires");
    }

    @Test
    void on100PercentBurnNothing() {
      assertThat(Run.of("slo", "alerts", "--objective", "100%").out())
          .contains("leaves no budget to burn");
    }
  }

  @Nested
  class Budget {
    @Test
    void ofEventsIsOverdrawn() {
      JsonNode json = Run.of(
              "slo",
              "budget",
              "--objective",
              "99.9%",
              "--bad",
              "2500",
              "--total",
              "1000000",
              "--format",
              "json")
          .json();

      assertThat(json.path("budget").asDouble()).isEqualTo(1000);
      assertThat(json.path("consumed").asDouble()).isEqualTo(2.5);
      assertThat(json.path("remaining").asDouble()).isEqualTo(-1.5);
    }

    @Test
    void ofTimeIs43MinutesAMonth() {
      assertThat(
              Run.of("slo", "budget", "--objective", "99.9%", "--down", "10m").out())
          .contains("43 min 12 s", "33 min 12 s", "23.1 %");
    }

    @Test
    void lastsAsLongAsItBurns() {
      JsonNode json = Run.of(
              "slo", "budget", "--objective", "99.9%", "--burn-rate", "10", "--format", "json")
          .json();

      assertThat(json.path("lastsSeconds").asDouble()).isEqualTo(259_200);
    }

    @Test
    void ofNothingIsUndefined() {
      assertThat(Run.of(
                  "slo",
                  "budget",
                  "--objective",
                  "99.9%",
                  "--bad",
                  "0",
                  "--total",
                  "0",
                  "--format",
                  "json")
              .json()
              .path("undefined")
              .asString())
          .contains("there are no events");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      slo                                              | slo alerts --objective 99.9%
      slo alerts                                       | --objective
      slo alerts --objective 99.9                      | write '99.9 %'
      slo alerts --objective 99.9% --window long       | 30d
      slo alerts --objective 99.9% --window 0s         | 30d
      slo budget --objective 99.9% --bad 1             | needs both --bad and --total
      slo budget --objective 99.9% --bad 2 --total 1   | was 2 of 1
      slo budget --objective 99% --burn-rate -1        | must be a number of 0 or more
      """)
  void whatCannotBeMeantIsRefused(String command, String message) {
    Run run = Run.of(command.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains(message).doesNotContain("Exception");
  }
}

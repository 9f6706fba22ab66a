package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void ofAShortWindowCallForWhatIsAllowed() {
      assertThat(
              Run.of("slo", "alerts", "--objective", "99.9%", "--window", "7d").out())
          .contains("note: a burn rate below 1 stays within the budget");
      assertThat(
              Run.of("slo", "alerts", "--objective", "99.9%", "--window", "30d").out())
          .doesNotContain("note: a burn rate below 1");
    }

    @Test
    void lookBackOverNoMoreThanTheWindow() {
      Run run = Run.of("slo", "alerts", "--objective", "99.9%", "--window", "1h");
      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err())
          .isEqualTo("strategy: --window: is shorter than the 3 d that the usual alerts look back"
              + " over: give a longer one\n");
      assertThat(
              Run.of("slo", "alerts", "--objective", "99.9%", "--window", "3d").exitCode())
          .isEqualTo(ExitCode.OK);
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
          .contains("never fires", "leaves no budget to burn");
      JsonNode alerts = Run.of("slo", "alerts", "--objective", "100%", "--format", "json")
          .json()
          .path("alerts");
      assertThat(alerts.size()).isEqualTo(4);
      assertThat(alerts).allSatisfy(alert -> {
        assertThat(alert.path("canFire").asBoolean(true)).isFalse();
        assertThat(alert.path("detectionSecondsAtFullOutage").isNull()).isTrue();
      });
    }
  }

  @Nested
  class OnRealErrors {
    @TempDir
    private Path folder;

    @Test
    void whatComesAfterNowIsNotKnown() {
      // an hour of 5 % errors from 10:00
      String[] args = {
        "slo",
        "alerts",
        "--objective",
        "99.9%",
        "--errors",
        errors(600, 660, 5),
        "--format",
        "json",
        "--now",
        "2026-03-01T10:00:00Z"
      };
      Run before = Run.of(args);
      assertThat(before.json().at("/replays/0/worstBurnRate").asDouble()).isZero();
      assertThat(before.err())
          .isEqualTo(
              "strategy: --errors: what comes after 2026-03-01T10:00:00Z is not known yet and"
                  + " left out\n");
      args[args.length - 1] = "2026-03-01T00:00:00Z";
      Run nothing = Run.of(args);
      assertThat(nothing.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(nothing.err()).contains("begins at 2026-03-01T00:00:00Z, after");
      args[args.length - 1] = "2026-03-02T00:00:00Z";
      assertThat(Run.of(args).err()).isEmpty();
    }

    @Test
    void aBudgetOfAWindowWithoutSlicesIsRefused() {
      Run run = Run.of(
          "slo",
          "budget",
          "--objective",
          "99.9%",
          "--errors",
          errors(600, 660, 5),
          "--window",
          "month",
          "--now",
          "2026-06-15T00:00:00Z");
      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err())
          .contains("--errors: holds nothing of the window", "2026-03-01T00:00:00Z");
    }

    @Test
    void alertsAreReplayed() {
      // an hour of 5 % errors in a day of minutes with 100 events each
      String file = errors(600, 660, 5);
      String incidents = write(
          "incidents.csv",
          "id,startedAt,resolvedAt",
          "I-1,2026-03-01T10:00:00Z,2026-03-01T11:00:00Z",
          "I-2,2026-03-01T20:00:00Z,2026-03-01T20:10:00Z");

      JsonNode page = Run.of(
              "slo",
              "alerts",
              "--objective",
              "99.9%",
              "--errors",
              file,
              "--incidents",
              incidents,
              "--format",
              "json")
          .json()
          .path("replays")
          .get(0);

      // 5 % are 50 times what 99.9 % allow; 1.44 % of an hour is reached after 17.28 minutes
      assertThat(page.path("worstBurnRate").asDouble()).isCloseTo(50, within(1e-9));
      assertThat(page.path("worstAt").asString()).isEqualTo("2026-03-01T11:00:00Z");
      assertThat(page.path("calls").asInt()).isEqualTo(1);
      assertThat(page.path("precision").path("value").asDouble()).isEqualTo(1);
      assertThat(page.path("recall").path("value").asDouble()).isEqualTo(0.5);
      assertThat(page.path("detectionSeconds").get(0).asInt()).isEqualTo(18 * 60);
    }

    @Test
    void nobodyIsRightWithoutIncidents() {
      String text = Run.of("slo", "alerts", "--objective", "99.9%", "--errors", errors(600, 660, 5))
          .out();

      assertThat(text)
          .contains("on these errors", "would have called", "in slices of 1 min")
          .containsPattern("Page +1 h +50 +[0-9a-z ]+ 1 +- +- +- +-");
    }

    @Test
    void aBudgetIsSpentByThem() {
      // 300 of 144,000 events were bad, 144 may be
      JsonNode json = Run.of(
              "slo",
              "budget",
              "--objective",
              "99.9%",
              "--errors",
              errors(600, 660, 5),
              "--format",
              "json")
          .json();

      assertThat(json.path("unit").asString()).isEqualTo("events");
      assertThat(json.path("spent").asInt()).isEqualTo(300);
      assertThat(json.path("budget").asDouble()).isEqualTo(144);
    }

    @Test
    void whatIsLeftLastsAsLongAsTheLastHourBurns() {
      // the last hour had 1 of 100 events bad in 6 minutes: a burn rate of 1 at 99.9 %; 6 of 144
      // spent
      JsonNode json = Run.of(
              "slo",
              "budget",
              "--objective",
              "99.9%",
              "--errors",
              errors(1434, 1440, 1),
              "--format",
              "json")
          .json();

      // of the 4,320 that 30 such days may have, 4,314 are left, at 144 a day
      assertThat(json.path("lastsSeconds").asDouble())
          .isCloseTo(86_400 * 4314 / 144.0, within(1.0));
      assertThat(json.path("consumed").asDouble()).isCloseTo(6 / 144.0, within(1e-12));
      assertThat(json.path("consumedOfWindow").asDouble()).isCloseTo(6 / 4320.0, within(1e-12));
    }

    @Test
    void aBudgetOfEventsIsThatOfTheWindowWhereTimeIsToo() {
      // the same day of errors, as events and as shares
      List<String> shares = new ArrayList<>(List.of("time,errors"));
      Instant start = Instant.parse("2026-03-01T00:00:00Z");
      for (int minute = 0; minute < 1440; minute++) {
        shares.add(start.plus(Duration.ofMinutes(minute)) + "," + (minute < 30 ? "0.05" : "0"));
      }
      String[] args = {"slo", "budget", "--objective", "99.9%", "--errors", "", "--format", "json"};
      args[5] = errors(0, 30, 5);
      JsonNode events = Run.of(args).json();
      args[5] = write("shares.csv", shares.toArray(String[]::new));
      JsonNode time = Run.of(args).json();
      assertThat(events.path("consumedOfWindow").asDouble())
          .isCloseTo(time.path("consumed").asDouble(), within(1e-9));
      assertThat(events.path("usualSteps")).isEqualTo(time.path("usualSteps"));
    }

    @Test
    void eventsOfAMonthSoFarAreNotTheMonth() {
      Run run = Run.of(
          "slo",
          "budget",
          "--objective",
          "99.9%",
          "--bad",
          "1",
          "--total",
          "1000",
          "--window",
          "month",
          "--now",
          "2026-03-05T00:00:00Z");
      assertThat(run.out())
          .contains("100.0 % of the events so far", "12.9 % if events go on like that")
          .doesNotContain("freeze");
    }

    @Test
    void anObjectiveOfAllHasNoBudget() {
      String[] args = {"slo", "budget", "--objective", "100%", "--bad", "10", "--total", "1000"};
      assertThat(Run.of(args).out())
          .containsPattern("budget +undefined")
          .containsPattern("left +undefined");
      String[] json = Arrays.copyOf(args, args.length + 2);
      json[args.length] = "--format";
      json[args.length + 1] = "json";
      assertThat(Run.of(json).json().path("budget").isNull()).isTrue();
      assertThat(Run.of(json).json().path("left").isNull()).isTrue();
    }

    @Test
    void aSpentBudgetSaysWhyItLastsNoLonger() {
      Run run = Run.of(
          "slo",
          "budget",
          "--objective",
          "99.9%",
          "--bad",
          "2",
          "--total",
          "1000",
          "--burn-rate",
          "1");
      assertThat(run.out()).contains("undefined, nothing of the budget is left");
    }

    @Test
    void localTimesAreOfTheZone() {
      String file =
          write("local.csv", "time,errors", "2026-03-01T00:00:00,0", "2026-03-01T00:01:00,1");
      String[] args = {"slo", "budget", "--objective", "99.9%", "--errors", file, "--format", "json"
      };
      assertThat(Run.of(args).err()).contains("has no zone: give one by --zone");
      String[] zoned = Arrays.copyOf(args, args.length + 2);
      zoned[args.length] = "--zone";
      zoned[args.length + 1] = "Asia/Seoul";
      assertThat(Run.of(zoned).json().path("from").asString()).isEqualTo("2026-02-28T15:00:00Z");
    }

    @Test
    void sharesSpendTime() {
      String file = write(
          "errors.csv",
          "time,errors",
          "2026-03-01T00:00:00Z,0",
          "2026-03-01T00:01:00Z,50 %",
          "2026-03-01T00:02:00Z,1");

      JsonNode json = Run.of(
              "slo", "budget", "--objective", "99.9%", "--errors", file, "--format", "json")
          .json();

      assertThat(json.path("unit").asString()).isEqualTo("seconds");
      assertThat(json.path("spent").asInt()).isEqualTo(90);
      assertThat(json.path("total").asInt()).isEqualTo(30 * 86_400);
    }

    @Test
    void aCalendarMonthCountsOnlyItsOwn() {
      // an hour of 5 errors a minute, of which half an hour lies in March in UTC
      Run run = Run.of(
          "slo",
          "budget",
          "--objective",
          "99.9%",
          "--errors",
          errors("2026-02-28T12:00:00Z", 690, 750, 5),
          "--window",
          "month",
          "--now",
          "2026-03-01T12:00:00Z",
          "--format",
          "json");

      // 30 minutes of 5 bad events, and 12 hours of 100 events a minute
      assertThat(run.json().path("spent").asInt()).isEqualTo(150);
      assertThat(run.json().path("total").asInt()).isEqualTo(72_000);
      assertThat(run.json().path("windowSeconds").asInt()).isEqualTo(31 * 86_400);
    }

    @Test
    void whatComesAfterNowIsNotCounted() {
      // 60 minutes of 5 errors, of which 10 lie in the hour that ends at 12:00
      String file = errors(710, 770, 5);
      Run run = Run.of(
          "slo",
          "budget",
          "--objective",
          "99.9%",
          "--errors",
          file,
          "--window",
          "1h",
          "--now",
          "2026-03-01T12:00:00Z",
          "--format",
          "json");

      assertThat(run.json().path("spent").asInt()).isEqualTo(50);
      assertThat(run.json().path("total").asInt()).isEqualTo(6000);
      assertThat(run.json().path("from").asString()).isEqualTo("2026-03-01T11:00:00Z");
      assertThat(run.json().path("to").asString()).isEqualTo("2026-03-01T12:00:00Z");
    }

    @Test
    void aCalendarMonthIsCountedUpToNow() {
      Run run = Run.of(
          "slo",
          "budget",
          "--objective",
          "99.9%",
          "--errors",
          errors(0, 1440, 5),
          "--window",
          "month",
          "--now",
          "2026-03-01T01:00:00Z");

      assertThat(run.out())
          .contains("2026-03-01T00:00:00Z to 2026-03-01T01:00:00Z")
          .containsPattern("spent +300\\b");
    }

    @Test
    void anOldFileIsCountedUpToItsEnd() {
      Run run = Run.of(
          "slo",
          "budget",
          "--objective",
          "99.9%",
          "--errors",
          errors(0, 1440, 5),
          "--window",
          "1h",
          "--now",
          "2026-06-01T00:00:00Z");

      assertThat(run.out())
          .contains("2026-03-01T23:00:00Z to 2026-03-02T00:00:00Z")
          .containsPattern("spent +300\\b");
    }

    @Test
    void theyAreReadFromStandardInput() {
      Run run = Run.withInput("""
          time,errors
          2026-03-01T00:00:00Z,0
          2026-03-01T00:01:00Z,1
          """, "slo", "budget", "--objective", "99.9%", "--errors", "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out()).contains("1 min");
    }

    private String errors(int from, int to, int bad) {
      return errors("2026-03-01T00:00:00Z", from, to, bad);
    }

    private String errors(String start, int from, int to, int bad) {
      return write(
          "errors.csv",
          Stream.concat(
                  Stream.of("time,bad,total"),
                  IntStream.range(0, 1440)
                      .mapToObj(minute -> Instant.parse(start).plus(Duration.ofMinutes(minute))
                          + "," + (from <= minute && minute < to ? bad : 0) + ",100"))
              .toArray(String[]::new));
    }

    private String write(String name, String... lines) {
      try {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
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
    void isWholeWhereNothingWasDown() {
      JsonNode json = Run.of(
              "slo", "budget", "--objective", "99.9%", "--down", "0m", "--format", "json")
          .json();

      // 0.1 % of 30 days
      assertThat(json.path("left").asDouble()).isEqualTo(2592);
      assertThat(json.path("consumed").asDouble()).isZero();
    }

    @Test
    void ofACalendarMonthHasTheDaysOfThatMonth() {
      // 0.1 % of 31 days are 2678.4 s, of the 28 of February 2419.2 s
      JsonNode december = calendar("month", "2026-12-15T00:00:00Z", "UTC");
      assertThat(december.path("windowSeconds").asInt()).isEqualTo(31 * 86_400);
      assertThat(december.path("budget").asDouble()).isEqualTo(2678.4);
      JsonNode february = calendar("month", "2026-02-28T23:59:59Z", "UTC");
      assertThat(february.path("budget").asDouble()).isEqualTo(2419.2);
    }

    @Test
    void ofTheCalendarBelongsToTheZone() {
      // it is March already in Seoul
      JsonNode march = calendar("month", "2026-02-28T23:59:59Z", "Asia/Seoul");
      assertThat(march.path("windowSeconds").asInt()).isEqualTo(31 * 86_400);
      // the clocks of Berlin lose an hour in the week to 29 March 2026
      JsonNode week = calendar("week", "2026-03-25T12:00:00Z", "Europe/Berlin");
      assertThat(week.path("windowSeconds").asInt()).isEqualTo(7 * 86_400 - 3600);
      // January to March 2026
      JsonNode quarter = calendar("quarter", "2026-02-10T00:00:00Z", "UTC");
      assertThat(quarter.path("windowSeconds").asInt()).isEqualTo(90 * 86_400);
    }

    private static JsonNode calendar(String unit, String now, String zone) {
      return Run.of(
              "slo",
              "budget",
              "--objective",
              "99.9%",
              "--window",
              unit,
              "--now",
              now,
              "--zone",
              zone,
              "--format",
              "json")
          .json();
    }

    @Test
    void lastsAsLongAsItBurns() {
      JsonNode json = Run.of(
              "slo", "budget", "--objective", "99.9%", "--burn-rate", "10", "--format", "json")
          .json();

      assertThat(json.path("lastsSeconds").asDouble()).isEqualTo(259_200);
    }

    @Test
    void saysWhatIsUsualByThen() {
      JsonNode steps = Run.of(
              "slo",
              "budget",
              "--objective",
              "99%",
              "--bad",
              "8",
              "--total",
              "1000",
              "--format",
              "json")
          .json()
          .path("usualSteps");

      assertThat(steps).hasSize(2);
      assertThat(steps.get(0).path("spent").asDouble()).isEqualTo(0.5);
      assertThat(steps.get(1).path("action").asString())
          .isEqualTo("release only what makes it more reliable");
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
      slo budget --objective 99.9% --window months     | month
      slo budget --objective 99.9% --down long         | 30d
      slo budget --objective 99.9% --bad 1             | needs both --bad and --total
      slo budget --objective 99.9% --bad 2 --total 1   | was 2 of 1
      slo budget --objective 99% --burn-rate -1        | must be a number of 0 or more
      slo budget --objective 99% --down 1m --errors x  | there is no such file
      slo alerts --objective 99% --incidents x         | needs --errors
      """)
  void whatCannotBeMeantIsRefused(String command, String message) {
    Run run = Run.of(command.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains(message).doesNotContain("Exception");
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KpiAlertsCommandTests {
  private static final String LOG = """
      rule,firedAt,resolvedAt,acknowledgedAt,outcome,incident
      errors,2026-03-01T00:10:00Z,2026-03-01T02:00:00Z,2026-03-01T00:14:00Z,,INC-1
      errors,2026-03-01T02:05:00Z,2026-03-01T02:10:00Z,,true-positive,INC-1
      disk,2026-03-02T00:00:00Z,2026-03-02T00:01:00Z,2026-03-02T00:02:00Z,false-positive,
      disk,2026-03-03T00:00:00Z,,,unknown,
      disk,2026-03-04T00:00:00Z,2026-03-03T00:00:00Z,,,
      errors,2026-04-01T00:00:00Z,2026-04-01T01:00:00Z,,,
      """;
  private static final String INCIDENTS = """
      id,startedAt,resolvedAt
      INC-1,2026-03-01T00:00:00Z,2026-03-01T02:00:00Z
      INC-2,2026-03-05T00:00:00Z,2026-03-05T02:00:00Z
      """;

  @TempDir
  private Path folder = Path.of("");

  private static Run run(String... more) {
    List<String> args = new ArrayList<>(
        List.of("kpi", "alerts", "-", "--from", "2026-03-01", "--to", "2026-03-11"));
    args.addAll(List.of(more));
    return Run.withInput(LOG, args.toArray(String[]::new));
  }

  private static JsonNode json(String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.addAll(List.of("--format", "json"));
    Run run = run(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    return run.json();
  }

  private Path incidents() throws IOException {
    return Files.writeString(folder.resolve("incidents.csv"), INCIDENTS);
  }

  @Test
  void readsNdjsonFromStandardInput() {
    String log = """
        {"rule": "disk", "firedAt": "2026-03-02T00:00:00Z", "outcome": "false-positive"}
        {"rule": "disk", "firedAt": "2026-03-03T00:00:00Z", "outcome": "true-positive"}
        """;
    Run run =
        Run.withInput(log, "kpi", "alerts", "-", "--input-format", "ndjson", "--format", "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.json().findValue("precision").path("value").asDouble()).isEqualTo(0.5);
  }

  @Test
  void countsByHoursInTheZone() {
    String night = "rule,firedAt\na,2026-03-02T18:00:00Z\na,2026-03-02T03:00:00Z\n";
    Run seoul = Run.withInput(
        night,
        "kpi",
        "alerts",
        "-",
        "--by",
        "hours",
        "--zone",
        "Asia/Seoul",
        "--from",
        "2026-03-01",
        "--to",
        "2026-03-08",
        "--format",
        "json");
    assertThat(seoul.err()).isEmpty();
    JsonNode hours = seoul.json().path("by").path("hours");
    assertThat(hours.get(0).path("key").asString()).isEqualTo("business");
    assertThat(hours.get(0).path("interruptions").asInt()).isOne();
    assertThat(hours.get(1).path("key").asString()).isEqualTo("sleep");
    assertThat(hours.get(1).path("share").path("value").asDouble()).isEqualTo(0.5);
    assertThat(hours.get(1).path("perWeek").path("value").asDouble()).isEqualTo(1.0);
    Run text = Run.withInput(
        night,
        "kpi",
        "alerts",
        "-",
        "--by",
        "hours,rule",
        "--sleep",
        "20:00-04:00",
        "--zone",
        "UTC");
    assertThat(text.out()).contains("hours in UTC").containsPattern("Sleep hours +1 +50 %");
  }

  @Test
  void aShiftHasTheLengthGiven() {
    String two = "rule,firedAt\na,2026-03-01T01:00:00Z\na,2026-03-01T02:00:00Z\n";
    String[] day = {
      "kpi",
      "alerts",
      "-",
      "--from",
      "2026-03-01",
      "--to",
      "2026-03-02",
      "--shift",
      "8h",
      "--format",
      "json"
    };
    JsonNode json = Run.withInput(two, day).json();
    JsonNode kpis = json.path("kpis");
    assertThat(json.path("shiftSeconds").asInt()).isEqualTo(28_800);
    assertThat(kpis).allSatisfy(kpi -> assertThat(kpi.isObject()).isTrue());
    assertThat(kpis.path("alertsPerShift").path("value").asDouble()).isEqualTo(2 / 3.0);
  }

  @Test
  void refusesHoursThatAreNone() {
    Run run = Run.withInput("rule,firedAt\n", "kpi", "alerts", "-", "--business", "9-17");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("must be two times of the day, such as 09:00-18:00");
  }

  @Test
  void countsEveryRecordOnce() {
    JsonNode records = json().path("records");
    assertThat(records.path("read").asInt()).isEqualTo(6);
    assertThat(records.path("counted").asInt()).isEqualTo(4);
    assertThat(records.path("open").asInt()).isEqualTo(1);
    assertThat(records.path("invalid").asInt()).isEqualTo(1);
    assertThat(records.path("outside").asInt()).isEqualTo(1);
    assertThat(json().path("rejected").get(0).path("place").asString()).isEqualTo("line 6");
  }

  @Test
  void measuresInSecondsAndRatios() {
    JsonNode kpis = json().path("kpis");
    // two of the three that were judged
    assertThat(kpis.path("precision").path("value").asDouble()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(kpis.path("falseAlarmShare").path("n").asInt()).isEqualTo(3);
    assertThat(kpis.path("precision").path("interval").path("method").asString())
        .isEqualTo("wilson");
    assertThat(kpis.path("precision").path("caveats").get(0).asString())
        .contains("nobody noted their outcome");
    // 4 and 2 minutes
    assertThat(kpis.path("mtta").path("value").asDouble()).isEqualTo(180);
    assertThat(kpis.path("mtta").path("unit").asString()).isEqualTo("seconds");
    // errors fired again five minutes after it was resolved
    assertThat(kpis.path("flapping").path("value").asDouble()).isEqualTo(0.25);
    assertThat(kpis.path("actionableShare").path("value").asDouble()).isEqualTo(0.75);
    // four alerts in twenty shifts
    assertThat(kpis.path("alertsPerShift").path("value").asDouble()).isEqualTo(0.2);
  }

  @Test
  void saysWhatItLacksForTheOtherNumbers() {
    JsonNode kpis = json().path("kpis");
    assertThat(kpis.path("recall").path("undefined").asString()).contains("no incidents");
    assertThat(kpis.path("falsePositiveRate").path("undefined").asString())
        .contains("quiet periods");
  }

  @Test
  void countsRecallByIncidents() throws IOException {
    JsonNode kpis = json("--incidents", incidents().toString()).path("kpis");
    assertThat(kpis.path("recall").path("value").asDouble()).isEqualTo(0.5);
    assertThat(kpis.path("recall").path("n").asInt()).isEqualTo(2);
    assertThat(kpis.path("alertsPerIncident").path("value").asDouble()).isEqualTo(2);
    assertThat(kpis.path("f1").path("value").asDouble()).isCloseTo(4 / 7.0, within(1e-12));
  }

  @Nested
  class Options {
    @Test
    void quietPeriodsGiveTheTrueFalsePositiveRate() {
      assertThat(json("--quiet-periods", "999")
              .path("kpis")
              .path("falsePositiveRate")
              .path("value")
              .asDouble())
          .isEqualTo(0.001);
      assertThat(run("--quiet-periods", "-5").exitCode()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void theFlapGapCanBeShorter() {
      assertThat(json("--flap-gap", "2m")
              .path("kpis")
              .path("flapping")
              .path("value")
              .asDouble())
          .isZero();
      assertThat(run("--flap-gap", "soon").err()).contains("write it like 30s, 10m or 1h30m");
    }

    @Test
    void theLevelIsThatOfTheIntervals() {
      assertThat(json("--level", "0.8")
              .path("kpis")
              .path("precision")
              .path("interval")
              .path("level")
              .asDouble())
          .isEqualTo(0.8);
    }

    @Test
    void strictRefusesABadRow() {
      Run refused = run("--strict");
      assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(refused.err()).contains("standard input:6").contains("resolved before it fires");
    }

    @Test
    void aFileGivenTwiceIsRefused() throws IOException {
      Path file = Files.writeString(folder.resolve("alerts.csv"), LOG);
      Run twice = Run.of("kpi", "alerts", file.toString(), file.toString());
      assertThat(twice.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(twice.err()).contains("given twice");
    }

    @Test
    void theDefaultWindowIsThatOfTheLog() {
      JsonNode window =
          Run.withInput(LOG, "kpi", "alerts", "-", "--format", "json").json().path("window");
      assertThat(window.path("from").asString()).isEqualTo("2026-03-01T00:10:00Z");
      assertThat(window.path("to").asString()).isEqualTo("2026-04-01T01:00:00Z");
    }
  }

  @Nested
  class ByRule {
    @Test
    void everyRuleHasItsNumbers() {
      JsonNode rules = json("--by", "rule").path("by").path("rule");
      assertThat(rules.get(0).path("key").asString()).isEqualTo("errors");
      assertThat(rules.get(0).path("records").path("counted").asInt()).isEqualTo(2);
      assertThat(rules.get(1).path("kpis").path("falseAlarmShare").path("value").asDouble())
          .isEqualTo(1);
      JsonNode noisiest = json("--by", "rule").path("noisiest");
      assertThat(noisiest.get(0).path("rule").asString()).isEqualTo("disk");
      assertThat(noisiest.get(0).path("falseAlarms").asInt()).isEqualTo(1);
    }

    @Test
    void isATableForPeople() {
      assertThat(run("--by", "rule").out())
          .contains("rule    alerts  precision")
          .contains("errors  2       100 %")
          .contains("ranked by the lower end of the interval");
    }
  }

  @Test
  void textNamesMethodAndCaveats() {
    Run run = run();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("6 records read: 4 counted (1 still firing), 1 invalid, 1 outside the window")
        .contains("false-alarm share")
        .contains("wilson")
        .contains("note: precision: 1 left out: nobody noted their outcome")
        .contains("line 6: ");
    assertThat(run("--lang", "ko", "--by", "rule").out()).contains("오탐 비율", "규칙");
  }

  @Test
  void theWindowHoldsTheIncidentsThatTheAlertsAreAbout() throws IOException {
    Path log = Files.writeString(folder.resolve("alerts.csv"), """
        rule,firedAt,resolvedAt,incident
        errors,2026-03-01T00:10:00Z,2026-03-01T02:00:00Z,INC-1
        """);
    JsonNode json = Run.of(
            "kpi",
            "alerts",
            log.toString(),
            "--incidents",
            incidents().toString(),
            "--format",
            "json")
        .json();

    assertThat(json.at("/window/from").asString()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(json.at("/window/to").asString()).isEqualTo("2026-03-05T02:00:00Z");
    JsonNode recall = json.at("/kpis/recall");
    assertThat(recall.path("value").asDouble()).isEqualTo(0.5);
    assertThat(recall.path("n").asInt()).isEqualTo(2);
  }

  @Test
  void aMappingIsOfIncidents() throws IOException {
    Run run = run("--mapping", "servicenow");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).isEqualTo("strategy: --mapping: needs --incidents FILE to say of what\n");
  }

  @Test
  void theFormatOfStandardInputIsNotThatOfAFile() throws IOException {
    Run run = Run.withInput(
        "{\"rule\": \"disk\", \"firedAt\": \"2026-03-02T00:00:00Z\"}\n",
        "kpi",
        "alerts",
        "-",
        "--input-format",
        "ndjson",
        "--incidents",
        incidents().toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KpiIncidentsCommandTests {
  private static final String LOG = """
      id,service,severity,startedAt,detectedAt,acknowledgedAt,mitigatedAt,resolvedAt
      1,checkout,major,2026-03-01T00:00:00Z,2026-03-01T00:10:00Z,2026-03-01T00:15:00Z,2026-03-01T01:00:00Z,2026-03-01T02:00:00Z
      2,search,minor,2026-03-01T01:00:00Z,2026-03-01T01:20:00Z,,,2026-03-01T03:00:00Z
      3,search,minor,2026-03-05T00:00:00Z,,,,
      4,search,minor,2026-03-06T00:00:00Z,,,,2026-03-05T00:00:00Z
      5,checkout,major,2026-02-02T00:00:00Z,,,,2026-02-02T01:00:00Z
      """;
  private static final String[] MARCH = {
    "--from", "2026-03-01", "--to", "2026-03-11", "--now", "2026-03-06T00:00:00Z"
  };

  @TempDir
  private Path folder = Path.of("");

  private static String[] args(String... more) {
    String[] args = new String[3 + MARCH.length + more.length];
    args[0] = "kpi";
    args[1] = "incidents";
    args[2] = "-";
    System.arraycopy(MARCH, 0, args, 3, MARCH.length);
    System.arraycopy(more, 0, args, 3 + MARCH.length, more.length);
    return args;
  }

  private static JsonNode json(String... more) {
    String[] args = args(more);
    String[] withFormat = new String[args.length + 2];
    System.arraycopy(args, 0, withFormat, 0, args.length);
    withFormat[args.length] = "--format";
    withFormat[args.length + 1] = "json";
    Run run = Run.withInput(LOG, withFormat);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    return run.json();
  }

  @Test
  void saysThatIdsAreRepeated() {
    String[] once = args();
    assertThat(Run.withInput(LOG, once).err()).isEmpty();
    assertThat(Run.withInput(LOG.replace("\n2,", "\n1,"), once).err())
        .contains("ids that an earlier incident has: 1 incident, and every one counts");
  }

  @Test
  void whatHasNoIncidentSaysSoOfEveryFigure() {
    String open = "startedAt,resolvedAt\n2026-03-05T00:00:00Z,\n";
    JsonNode mttr =
        Run.withInput(open, args("--format", "json")).json().path("kpis").path("mttr");
    for (String figure : List.of("median", "p90", "geometricMean")) {
      assertThat(mttr.path(figure).path("undefined").asString())
          .as(figure)
          .isEqualTo(mttr.path("undefined").asString())
          .isNotEmpty();
    }
  }

  @Test
  void readsAnUpDownLogByAPreset() {
    String states = """
        committed_at,site,state
        2026-03-01T00:00:00Z,shop,up
        2026-03-01T01:00:00Z,shop,down
        2026-03-01T02:00:00Z,shop,up
        """;
    Run run = Run.withInput(
        states, "kpi", "incidents", "-", "--mapping", "upptime", "--to", "2026-03-02");
    assertThat(run.out())
        .contains("1 record read: 1 counted")
        .contains("rows that are one of several of an incident, or of none: 3");
  }

  @Test
  void countsIncidentsByHours() {
    JsonNode hours =
        json("--by", "hours,service", "--zone", "Asia/Seoul").path("by").path("hours");
    assertThat(hours.get(0).path("key").asString()).isEqualTo("business");
    assertThat(hours.get(0).path("interruptions").asInt()).isEqualTo(1);
    assertThat(hours.get(2).path("key").asString()).isEqualTo("off");
    assertThat(hours.get(2).path("interruptions").asInt()).isEqualTo(2);
  }

  @Test
  void saysWhichMappingsComeAlong() {
    Run run = Run.withInput(LOG, args("--mapping", "uptime"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err())
        .isEqualTo("strategy: --mapping 'uptime': is neither a file nor one of servicenow,"
            + " statuspage, upptime, uptime-kuma (did you mean 'upptime'?)\n");
    assertThat(Run.of("kpi", "incidents", "--help").out().replaceAll("\\s+", " "))
        .contains("servicenow, statuspage, upptime, uptime-kuma");
  }

  @Test
  void countsLocalTimesAtAClockChange() {
    String log = "startedAt,resolvedAt\n2026-10-25T02:30:00,2026-10-25T04:00:00\n";
    Run text = Run.withInput(log, "kpi", "incidents", "-", "--zone", "Europe/Berlin");
    assertThat(text.out())
        .contains("note: local times that the clocks showed twice or never: in 1 record, ");
    Run json =
        Run.withInput(log, "kpi", "incidents", "-", "--zone", "Europe/Berlin", "--format", "json");
    assertThat(json.json().path("records").path("atClockChange").asInt()).isOne();
    assertThat(json.json().path("kpis").path("mttr").path("value").asInt()).isEqualTo(5400);
    assertThat(json().path("records").path("atClockChange").asInt()).isZero();
  }

  @Test
  void saysThatTheWindowReachesIntoTheFuture() {
    assertThat(json().path("kpis").path("uptime").path("caveats").toString())
        .contains("what has not happened counts as up");
    Run past = Run.withInput(LOG, "kpi", "incidents", "-");
    assertThat(past.out()).doesNotContain("has not happened");
  }

  @Test
  void writesMoreDigitsBeforeItCallsADowntimeNone() {
    Run run = Run.withInput(
        "startedAt,resolvedAt\n2026-03-01T00:00:00Z,2026-03-01T00:00:01Z\n",
        "kpi",
        "incidents",
        "-",
        "--from",
        "2020-01-01",
        "--to",
        "2026-06-01");
    assertThat(run.out()).contains("99.9999995 %").doesNotContain(" 100 %");
  }

  @Test
  void countsAnIncidentWithoutLengthAtTheEndOfTheLog() {
    Run run = Run.withInput(
        "startedAt,resolvedAt\n2026-03-01T00:00:00Z,2026-03-01T00:00:00Z\n",
        "kpi",
        "incidents",
        "-",
        "--format",
        "json");
    assertThat(run.json().path("records").path("counted").asInt()).isEqualTo(1);
  }

  @Test
  void countsEveryRecordOnce() {
    JsonNode records = json().path("records");
    assertThat(records.path("read").asInt()).isEqualTo(5);
    assertThat(records.path("counted").asInt()).isEqualTo(3);
    assertThat(records.path("open").asInt()).isEqualTo(1);
    assertThat(records.path("invalid").asInt()).isEqualTo(1);
    assertThat(records.path("excluded").asInt()).isZero();
    assertThat(records.path("outside").asInt()).isEqualTo(1);
    assertThat(json().path("rejected").get(0).path("place").asString()).isEqualTo("line 5");
  }

  @Test
  void measuresInSecondsAndRatios() {
    JsonNode kpis = json().path("kpis");
    assertThat(kpis.path("mttd").path("value").asDouble()).isEqualTo(900);
    assertThat(kpis.path("mtta").path("value").asDouble()).isEqualTo(300);
    assertThat(kpis.path("mttm").path("value").asDouble()).isEqualTo(3600);
    assertThat(kpis.path("mttr").path("value").asDouble()).isEqualTo(7200);
    assertThat(kpis.path("mttr").path("unit").asString()).isEqualTo("seconds");
    assertThat(kpis.path("mttr").path("n").asInt()).isEqualTo(2);
    assertThat(kpis.path("mttr").path("kind").asString()).isEqualTo("mttr-resolve");
    assertThat(kpis.path("mttr").path("median").path("value").asDouble()).isEqualTo(7200);
    assertThat(kpis.path("mttr").path("p90").has("value")).isTrue();
    assertThat(kpis.path("mttr").path("geometricMean").path("value").asDouble())
        .isCloseTo(7200, within(1e-6));
    // down 00:00-03:00 on the 1st and the whole 5th: 27 h of 240 h
    assertThat(kpis.path("uptime").path("downSeconds").asInt()).isEqualTo(27 * 3600);
    assertThat(kpis.path("uptime").path("observedSeconds").asInt()).isEqualTo(240 * 3600);
    assertThat(kpis.path("uptime").path("value").asDouble()).isEqualTo(0.8875);
    assertThat(kpis.path("mtbf").path("value").asDouble()).isEqualTo(213 * 3600 / 2.0);
    assertThat(kpis.path("mtbf").path("failures").asInt()).isEqualTo(2);
  }

  @Test
  void countsOpenIncidentsWhereThereAreSome() {
    JsonNode mttr = json().path("kpis").path("mttr");
    // two closed after 2 h each, one open for the 24 h until now: 28 h over 2
    assertThat(mttr.path("withOpen").path("value").asDouble()).isEqualTo(14 * 3600);
    assertThat(mttr.path("withOpen").path("n").asInt()).isEqualTo(2);
    assertThat(mttr.path("withOpen").path("caveats").toString()).contains("exponential estimate");
    // two of three are over after 2 h
    assertThat(mttr.path("kaplanMeierMedian").path("value").asDouble()).isEqualTo(7200);
    assertThat(mttr.path("kaplanMeierMedian").path("caveats").toString())
        .contains("Kaplan-Meier estimate");
    assertThat(Run.withInput(LOG, args()).out())
        .contains("mean with open ones", "14 h", "Kaplan-Meier median", "note: MTTR: exponential");
  }

  @Test
  void saysNothingOfOpenIncidentsWhereThereAreNone() {
    String closed = "startedAt,resolvedAt\n2026-03-01T00:00:00Z,2026-03-01T01:00:00Z\n";
    JsonNode mttr =
        Run.withInput(closed, args("--format", "json")).json().path("kpis").path("mttr");
    assertThat(mttr.has("withOpen")).isFalse();
    assertThat(json("--mttr", "recover").path("kpis").path("mttr").has("withOpen"))
        .isFalse();
    assertThat(Run.withInput(closed, args()).out()).doesNotContain("with open");
  }

  @Test
  void showsP95BesideTheOtherPercentiles() {
    // of 1 h to 21 h the 20th, at position 0.95 x 20
    StringBuilder log = new StringBuilder("startedAt,resolvedAt\n");
    for (int hours = 1; hours <= 21; hours++) {
      log.append("2026-03-01T00:00:00Z,2026-03-01T%02d:00:00Z\n".formatted(hours));
    }
    JsonNode mttr = Run.withInput(log.toString(), args("--format", "json"))
        .json()
        .path("kpis")
        .path("mttr");
    assertThat(mttr.path("p95").path("value").asDouble()).isEqualTo(20 * 3600);
    assertThat(Run.withInput(log.toString(), args()).out()).containsPattern("p95 +20 h");
  }

  @Test
  void saysWhyANumberIsUndefined() {
    String lonely = "startedAt,resolvedAt\n2026-03-01T00:00:00Z,2026-03-01T01:00:00Z\n";
    JsonNode kpis = Run.withInput(lonely, args("--format", "json")).json().path("kpis");
    assertThat(kpis.path("mtta").propertyNames())
        .containsExactly("undefined", "median", "p90", "p95", "geometricMean");
    assertThat(kpis.path("mttr").path("interval").path("undefined").asString())
        .contains("one value");
  }

  @Nested
  class Breakdowns {
    @Test
    void byServiceSeverityAndMonth() {
      JsonNode by = json("--by", "service,severity", "--by", "month").path("by");
      assertThat(by.propertyNames()).containsExactly("service", "severity", "month");
      assertThat(by.path("service").get(0).path("key").asString()).isEqualTo("checkout");
      assertThat(by.path("service").get(0).path("records").path("counted").asInt())
          .isEqualTo(1);
      assertThat(by.path("service")
              .get(0)
              .path("kpis")
              .path("uptime")
              .path("downSeconds")
              .asInt())
          .isEqualTo(7200);
      assertThat(by.path("month").get(0).path("key").asString()).isEqualTo("2026-03");
    }

    @Test
    void areTablesForPeople() {
      assertThat(Run.withInput(LOG, args("--by", "service")).out())
          .contains("service   incidents  MTTR  median")
          .contains("checkout  1          2 h   2 h");
    }
  }

  @Nested
  class Options {
    @Test
    void mttrCanMeanRecover() {
      assertThat(
              json("--mttr", "recover").path("kpis").path("mttr").path("value").asDouble())
          .isEqualTo(3600);
      assertThat(json("--mttr", "repair").path("kpis").path("mttr").path("kind").asString())
          .isEqualTo("mttr-repair");
    }

    @Test
    void outagesCanEndWithTheirMitigation() {
      assertThat(json("--outage-end", "mitigated", "--by", "service")
              .path("by")
              .path("service")
              .get(0)
              .path("kpis")
              .path("uptime")
              .path("downSeconds")
              .asInt())
          .isEqualTo(3600);
    }

    @Test
    void theUptimeGetsAnIntervalOfItsDays() {
      JsonNode interval = json("--uptime-interval", "days", "--level", "0.9")
          .path("kpis")
          .path("uptime")
          .path("interval");
      assertThat(interval.path("method").asString()).isEqualTo("bca-bootstrap-by-day");
      assertThat(interval.path("level").asDouble()).isEqualTo(0.9);
      assertThat(interval.path("low").asDouble()).isLessThan(0.8875);
      assertThat(interval.path("high").asDouble()).isBetween(0.8875, 1.0);
      assertThat(Run.withInput(LOG, args("--uptime-interval", "days")).out())
          .contains("bca-bootstrap-by-day")
          .doesNotContain("time is not a sample");
    }

    @Test
    void theLevelIsThatOfTheIntervals() {
      assertThat(json("--level", "0.8")
              .path("kpis")
              .path("mtbf")
              .path("interval")
              .path("level")
              .asDouble())
          .isEqualTo(0.8);
    }

    @Test
    void maintenanceIsReadFromAFile() throws IOException {
      Path maintenance = Files.writeString(
          folder.resolve("maintenance.csv"),
          "from,to\n2026-03-01T00:00:00Z,2026-03-01T02:00:00Z\n");
      JsonNode uptime =
          json("--maintenance", maintenance.toString()).path("kpis").path("uptime");
      assertThat(uptime.path("downSeconds").asInt()).isEqualTo(25 * 3600);
      assertThat(uptime.path("observedSeconds").asInt()).isEqualTo(238 * 3600);
      JsonNode ignored =
          json("--maintenance", maintenance.toString(), "--maintenance-policy", "ignore");
      assertThat(ignored.path("kpis").path("uptime").path("downSeconds").asInt())
          .isEqualTo(27 * 3600);
    }

    @Test
    void severalFilesAreOneLog() throws IOException {
      Path one = Files.writeString(folder.resolve("one.csv"), LOG);
      Path two = Files.writeString(folder.resolve("two.csv"), LOG);
      assertThat(Run.of("kpi", "incidents", one.toString(), two.toString(), "--format", "json")
              .json()
              .path("records")
              .path("read")
              .asInt())
          .isEqualTo(10);
    }

    @Test
    void ndjsonIsReadFromStandardInputWhereSaid() {
      String line =
          "{\"id\":\"1\",\"service\":\"a\",\"startedAt\":\"2026-03-02T00:00:00Z\",\"resolvedAt\":\"2026-03-02T01:00:00Z\"}\n";
      Run run = Run.withInput(line, args("--input-format", "ndjson", "--format", "json"));
      assertThat(run.json().path("records").path("counted").asInt()).isEqualTo(1);
    }

    @Test
    void localTimesTakeTheZone() {
      String local = "startedAt,resolvedAt\n2026-03-02T00:00:00,2026-03-02T01:00:00\n";
      Run refused = Run.withInput(local, "kpi", "incidents", "-");
      assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(refused.err()).contains("--zone");
      Run read =
          Run.withInput(local, "kpi", "incidents", "-", "--zone", "Asia/Seoul", "--format", "json");
      assertThat(read.json().path("window").path("from").asString())
          .isEqualTo("2026-03-01T15:00:00Z");
    }
  }

  @Test
  void theDefaultWindowIsThatOfTheLog() {
    JsonNode window =
        Run.withInput(LOG, "kpi", "incidents", "-", "--format", "json").json().path("window");
    assertThat(window.path("from").asString()).isEqualTo("2026-02-02T00:00:00Z");
    assertThat(window.path("to").asString()).isEqualTo("2026-11-02T00:00:00Z");
  }

  @Test
  void textNamesMethodAndCaveats() {
    Run run = Run.withInput(LOG, args());
    assertThat(run.out())
        .contains(
            "5 records read: 3 counted (1 still open), 0 excluded, 1 invalid, 1 outside the window")
        .contains("note: MTTR: 1 left out: still open, so the true figure is higher")
        .contains("uptime  share of time up")
        .contains("88.75 %")
        .contains("time is not a sample")
        .contains("line 5: ");
    assertThat(Run.withInput(LOG, args("--lang", "ko")).out()).contains("평균 복구 시간");
  }

  @Test
  void saysWhatLastsFromBeforeTheWindow() {
    String log = "startedAt,resolvedAt\n2026-02-01T00:00:00Z,\n";
    Run run = Run.withInput(log, args());
    assertThat(run.out())
        .contains("1 outside the window\nnote: from before the window and not over when it began:"
            + " 1 incident, so down time of it but no incident of it\n");
    JsonNode records = Run.withInput(log, args("--format", "json")).json().path("records");
    assertThat(records.path("carriedOver").asInt()).isOne();
  }

  @Test
  void maintenanceComesFromStandardInputToo() throws IOException {
    Path log = Files.writeString(
        folder.resolve("log.csv"),
        "startedAt,resolvedAt\n2026-03-01T00:00:00Z,2026-03-02T00:00:00Z\n");
    Run run = Run.withInput(
        "from,to\n2026-03-01T00:00:00Z,2026-03-02T00:00:00Z\n",
        "kpi",
        "incidents",
        log.toString(),
        "--maintenance",
        "-",
        "--to",
        "2026-03-05",
        "--format",
        "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.json().at("/kpis/uptime/value").asDouble()).isEqualTo(1);
  }

  @Test
  void aWordThatTheLogDoesNotHaveIsSaid() throws IOException {
    Path log = Files.writeString(
        folder.resolve("states.csv"), "committed_at,site,state\n2026-03-01T00:00:00Z,shop,DOWN\n");
    Run run = Run.of(
        "kpi",
        "incidents",
        log.toString(),
        "--mapping",
        "upptime",
        "--from",
        "2026-03-01",
        "--to",
        "2026-03-02");
    assertThat(run.err())
        .startsWith("strategy: " + log + ": no row is in a state of 'down: [down]'")
        .contains("'DOWN'");
  }

  @Test
  void aPresetReadsWhatTheEndingOfTheNameSays() throws IOException {
    Path log = Files.writeString(
        folder.resolve("states.ndjson"),
        "{\"committed_at\":\"2026-03-01T00:00:00Z\",\"site\":\"shop\",\"state\":\"down\"}\n");
    Run run =
        Run.of("kpi", "incidents", log.toString(), "--mapping", "upptime", "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.json().at("/records/open").asInt()).isOne();
  }

  @Test
  void aWindowThatIsTurnedAroundIsToldByWhatWasGiven() {
    String log = "startedAt,resolvedAt\n2026-03-01T00:00:00Z,2026-03-01T01:00:00Z\n";
    assertThat(
            Run.withInput(log, "kpi", "incidents", "-", "--from", "2026-04-01").err())
        .endsWith("the log ends before --from, so give an earlier one, or --to\n");
    assertThat(Run.withInput(log, "kpi", "incidents", "-", "--to", "2026-02-01").err())
        .endsWith("the log begins after --to, so give a later one, or --from\n");
    assertThat(Run.withInput(
                log, "kpi", "incidents", "-", "--from", "2026-04-01", "--to", "2026-02-01")
            .err())
        .endsWith("swap --from and --to\n");
  }

  @Test
  void aMomentMayBeWrittenAsLogsWriteIt() {
    Run run = Run.withInput(
        "startedAt,resolvedAt\n2026-03-01T00:00:00Z,2026-03-01T01:00:00Z\n",
        "kpi",
        "incidents",
        "-",
        "--from",
        "2026-03-01 00:00",
        "--to",
        "2026-03-02 00:00");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("from 2026-03-01T00:00:00Z to 2026-03-02T00:00:00Z");
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is fed to the command, it says where the trouble is and what to do, and ends with 2. */
class BadInputTests {
  private static final String HEAD =
      "apiVersion: monitoringstrategy.io/v1\nkind: MonitoringStrategy\nmetadata: {name: checkout}\n";
  private static final String INCIDENTS =
      "startedAt,resolvedAt\n2026-03-01T00:00:00Z,2026-03-01T01:00:00Z\n";

  @TempDir
  private Path folder = Path.of("");

  private static void assertRefused(Run run, String... words) {
    assertThat(run.err()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasSizeLessThan(5000);
  }

  private static Run check(String yaml) {
    return Run.withInput(yaml, "check", "-");
  }

  private static Run incidents(String log, String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "kpi";
    args[1] = "incidents";
    args[2] = "-";
    System.arraycopy(more, 0, args, 3, more.length);
    return Run.withInput(log, args);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Nested
  class OfPeopleAndTheirWork {
    private static final String REVIEW =
        "organization:\n  operations:\n    - {id: review, cadence: monthly,"
            + " day: first tuesday, at: '10:00', zone: Asia/Seoul, length: 1h, owner: sre}\n";

    private static Run operations(String written, String instead, String... more) {
      String[] args = new String[2 + more.length];
      args[0] = "operations";
      args[1] = "-";
      System.arraycopy(more, 0, args, 2, more.length);
      return Run.withInput(HEAD + REVIEW.replace(written, instead), args);
    }

    @Test
    void aDayThatNoMonthHas() {
      assertRefused(
          operations("first tuesday", "32"), "standard input:6:", "day '32'", "a day from 1 to 31");
      assertRefused(
          operations("first tuesday", "frist tuesday"),
          "standard input:6:",
          "did you mean 'first'");
    }

    @Test
    void aZoneAndATimeThatAreNone() {
      assertRefused(operations("Asia/Seoul", "Seoul"), "standard input:6:", "time zone");
      assertRefused(operations("'10:00'", "'25:00'"), "standard input:6:", "such as 09:30");
      assertRefused(operations("", "", "--zone", "Seoul"), "Seoul");
    }

    @Test
    void aRuleThatNeverFallsDue() {
      assertRefused(
          operations(
              "cadence: monthly, day: first tuesday",
              "rule: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, start: 2026-01-01"),
          "standard input:6:",
          "never falls due");
    }

    @Test
    void daysAheadThatAreNone() {
      assertRefused(operations("", "", "--days", "-5"), "--days: must be 0 to 3660 (was -5)");
      assertRefused(
          operations("", "", "--on-holiday", "cancle"), "cancle", "did you mean 'cancel'");
    }

    @Test
    void lettersOutsideTheVariant() {
      Run table = Run.withInput(
          "Activity,a,b\nx,A/R,S\n", "raci", "-", "--input-format", "csv", "--variant", "raci");
      Run letters = Run.withInput(
          HEAD + "organization: {teams: [{id: sre}], raci: {deploy: {accountable: sre,"
              + " responsibel: sre}}}\n",
          "raci",
          "-");

      assertRefused(table, "standard input:2:3: ", "RACI cell 'S'", "R, A, C and I");
      assertRefused(letters, "standard input:4:", "did you mean 'responsible'");
    }

    @Test
    void aTeamThatNobodyKnows() {
      Run run = Run.withInput(
          HEAD + REVIEW.replace("owner: sre", "owner: srr") + "  teams: [{id: sre}]\n",
          "check",
          "-");

      assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.out())
          .contains("reference.resolves")
          .contains("operation/review", "srr", "did you mean 'sre'");
    }

    @Test
    void aBudgetBelowNothingAndAPersonWhoIsThereTwice() {
      String people =
          HEAD + "organization: {people: [{id: kim}], wanted-roles: {platform-engineer: 1}}\n";

      assertRefused(
          Run.withInput(people, "skills", "-", "--budget", "-1"), "at least 0 days (was -1)");
      assertRefused(
          Run.withInput(people.replace("{id: kim}", "{id: kim}, {id: kim}"), "skills", "-"),
          "standard input:4:",
          "kim");
    }
  }

  @Nested
  class OnTheCommandLine {
    @Test
    void anUnknownFile() {
      assertRefused(Run.of("check", "nowhere.yaml"), "nowhere.yaml", "no such file");
      assertRefused(Run.of("kpi", "incidents", "nowhere.csv"), "nowhere.csv", "no such file");
      assertRefused(Run.of("raci", "nowhere.yaml"), "nowhere.yaml");
    }

    @Test
    void aFileWithoutAName() {
      assertRefused(Run.of("check", ""), "FILE", "must not be empty");
    }

    @Test
    void theSameLogTwice() throws IOException {
      Path log = file("log.csv", INCIDENTS.getBytes(StandardCharsets.UTF_8));
      assertRefused(
          Run.of("kpi", "incidents", log.toString(), folder.resolve("./log.csv").toString()),
          "is given twice");
      assertRefused(Run.of("kpi", "incidents", "-", "-"), "'-' is given twice");
    }

    @Test
    void aLevelThatIsNone() {
      assertRefused(incidents(INCIDENTS, "--level", "95"), "--level", "write '95 %'");
      assertRefused(incidents(INCIDENTS, "--level", "high"), "--level", "0.999 or 99.9 %");
      assertRefused(incidents(INCIDENTS, "--level", "99.99%"), "between 50 % and 99.9 %");
    }

    @Test
    void aMatrixThatIsNotThere() {
      assertRefused(
          Run.withInput(HEAD, "raci", "-"), "standard input: has no RACI matrix", "organization");
    }

    @Test
    void aBaselineThatIsSomethingElse() throws IOException {
      Path strategy = file("own.yaml", HEAD.getBytes(StandardCharsets.UTF_8));
      Run run = Run.of(
          "check", strategy.toString(), "--baseline", strategy.toString(), "--write-baseline");
      assertRefused(run, "something else than a baseline");
      assertThat(strategy).hasContent(HEAD);
    }

    @Test
    void aBaselineInAFolderThatIsNotThere() {
      assertRefused(
          Run.withInput(
              HEAD,
              "check",
              "-",
              "--write-baseline",
              "--baseline",
              folder.resolve("no/b.json").toString()),
          "there is no folder");
    }

    @Test
    void maintenanceThatCannotBeRead() throws IOException {
      Path maintenance = file(
          "m.csv",
          "from,to\n2026-03-01T00:00:00Z,2026-03-01T01:00:00Z\nx,y\n"
              .getBytes(StandardCharsets.UTF_8));
      Run run = incidents(INCIDENTS, "--maintenance", maintenance.toString());
      assertRefused(run, "m.csv:3", "none is left out");
      assertThat(run.err()).doesNotContain("--strict");
    }

    @Test
    void aFolderWithoutAStrategy() {
      assertRefused(Run.of("check", folder.toString()), "strategy.yaml");
      assertRefused(Run.of("kpi", "incidents", folder.toString()), folder.toString());
    }

    @Test
    void aWrongZone() {
      assertRefused(incidents(INCIDENTS, "--zone", "Mars/Olympus"), "'Mars/Olympus'", "Asia/Seoul");
    }

    @Test
    void aWindowThatEndsBeforeItStarts() {
      assertRefused(
          incidents(INCIDENTS, "--from", "2026-04-01", "--to", "2026-03-01"),
          "2026-03-01T00:00:00Z",
          "swap --from and --to");
    }

    @Test
    void aTimeThatIsNone() {
      assertRefused(
          incidents(INCIDENTS, "--from", "yesterday"), "--from 'yesterday'", "2026-01-01");
      assertRefused(incidents(INCIDENTS, "--now", "noon"), "'noon'", "2026-11-01T00:00:00Z");
    }

    @Test
    void anOptionOrCommandThatDoesNotExist() {
      assertRefused(Run.of("chekc"), "chekc");
      assertRefused(Run.of("check", "x", "--fial-on", "error"), "--fial-on");
      assertRefused(Run.of("kpi"), "kpi incidents FILE");
      assertRefused(Run.of("check"), "FILE");
    }

    @Test
    void noCommandAtAll() {
      assertThat(Run.of().exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(Run.of().err()).contains("Usage: strategy");
    }
  }

  @Nested
  class AsIncidents {
    @Test
    void aHeaderWithoutAColumn() {
      assertRefused(incidents("begin,resolvedAt\n2026-03-01T00:00:00Z,\n"), "startedAt", "begin");
    }

    @Test
    void nothing() {
      assertRefused(incidents(""), "standard input");
      assertRefused(incidents("startedAt,resolvedAt\n"), "holds no incident");
    }

    @Test
    void noReadableRow() {
      assertRefused(
          incidents("startedAt,resolvedAt\nsoon,later\n"), ":2: ", "soon", "no readable row");
    }

    @Test
    void aLineOverOneMebibyte() {
      assertRefused(
          incidents("startedAt,resolvedAt\n" + "x".repeat((1 << 20) + 1) + ",\n"), ":2", "1 MiB");
    }

    @Test
    void binaryGarbage() throws IOException {
      byte[] garbage = new byte[100_000];
      new Random(7).nextBytes(garbage);
      assertRefused(
          Run.of("kpi", "incidents", file("garbage.csv", garbage).toString()), "garbage.csv");
      assertRefused(
          Run.of("kpi", "incidents", file("garbage.ndjson", garbage).toString()), "garbage.ndjson");
      assertRefused(Run.of("check", file("garbage.yaml", garbage).toString()), "garbage.yaml");
    }

    @Test
    void anInvalidRowWhereStrictnessIsAskedFor() {
      assertRefused(incidents(INCIDENTS + "oops,\n", "--strict"), ":3: ", "oops", "--strict");
    }

    @Test
    void aMappingThatCannotBeRead() throws IOException {
      Path mapping =
          file("mapping.yaml", "colums: {startedAt: begin}\n".getBytes(StandardCharsets.UTF_8));
      assertRefused(
          incidents(INCIDENTS, "--mapping", mapping.toString()),
          "mapping.yaml:1:1",
          "colums",
          "did you mean 'columns'?");
    }

    @Test
    void maintenanceWithoutAnEnd() throws IOException {
      Path open =
          file("m.csv", "from,to\n2026-03-01T00:00:00Z,\n".getBytes(StandardCharsets.UTF_8));
      assertRefused(incidents(INCIDENTS, "--maintenance", open.toString()), "m.csv", "has no end");
    }
  }

  @Nested
  class AsAStrategy {
    @Test
    void aliasBombs() {
      String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
      assertRefused(check(HEAD + bomb), "standard input:4:4");
    }

    @Test
    void tags() {
      assertRefused(check(HEAD + "objectives: !!java.net.URL [x]\n"), "standard input:4:13");
    }

    @Test
    void nestingTenThousandDeep() {
      assertRefused(check(HEAD + "objectives: " + "[".repeat(10_000)), "standard input:4:");
      assertRefused(check("{\"a\":".repeat(10_000)), "standard input:1:");
    }

    @Test
    void duplicateIds() {
      assertRefused(
          check(HEAD + "objectives:\n  - {id: a, statement: x}\n  - {id: a, statement: y}\n"),
          ":6:10",
          "'a'",
          "line 5");
    }

    @Test
    void idsThatDifferOnlyInCase() {
      assertRefused(
          check(HEAD + "objectives:\n  - {id: pay, statement: x}\n  - {id: Pay, statement: y}\n"),
          ":6:10",
          "Pay",
          "pay");
    }

    @Test
    void unknownKeys() {
      assertRefused(
          check(HEAD + "objectivs: []\n"), ":4:1", "objectivs", "did you mean 'objectives'?");
    }

    @Test
    void severalMistakesAtOnce() {
      Run run = check(
          HEAD + "objectives:\n  - {id: A B, statement: x}\nkpis:\n  - {id: k, target: lots}\n");
      assertRefused(run, ":5:10", ":7:", "lots");
    }
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutTests {
  private static final String SOUND = "2026-03-01T10:00:00Z,2026-03-01T11:00:00Z\n";
  private static final String TURNED = "2026-03-02T10:00:00Z,2026-03-02T09:00:00Z\n";

  @TempDir
  private Path folder = Path.of("");

  private String strategy = "";

  @BeforeEach
  void init() {
    Run.of("init", folder.toString());
    strategy = folder.resolve("strategy.yaml").toString();
  }

  private String incidents(String rows) throws IOException {
    return Files.writeString(folder.resolve("incidents.csv"), "startedAt,resolvedAt\n" + rows)
        .toString();
  }

  @Test
  void checkSaysWhatItLeftOut() throws IOException {
    String log = incidents(SOUND + TURNED);

    assertThat(Run.of("check", strategy, "--incidents", log).err())
        .startsWith("strategy: " + log
            + ": 1 invalid record is left out, the first in line 3: is resolved");
  }

  @Test
  void aScorecardSaysWhatItLeftOut() throws IOException {
    String log = incidents(SOUND + TURNED + TURNED);

    assertThat(Run.of("kpi", "scorecard", strategy, "--incidents", log).err())
        .contains("2 invalid records are left out, the first in line 3: is resolved");
  }

  @Test
  void aComparisonSaysWhatItLeftOut() throws IOException {
    Run run = Run.of(
        "kpi",
        "compare",
        incidents(SOUND + TURNED),
        "--before",
        "2026-03-01/2026-03-02",
        "--after",
        "2026-03-02/2026-03-03");

    assertThat(run.err()).contains("1 invalid record is left out, the first in line 3");
  }

  @Test
  void nothingIsSaidWhereNothingIsLeftOut() throws IOException {
    assertThat(Run.of("check", strategy, "--incidents", incidents(SOUND)).err()).isEmpty();
  }

  @Test
  void alertsAreSpokenOfToo() throws IOException {
    String alerts = Files.writeString(
            folder.resolve("alerts.csv"), "rule,firedAt\na,2026-03-01T10:00:00Z\na,soon\n")
        .toString();

    assertThat(Run.of("check", strategy, "--alerts", alerts).err())
        .contains(alerts + ": 1 invalid record is left out, the first in line 3: firedAt 'soon'");
  }

  @Test
  void whatIsResolvedInTheYear9999IsOpen() throws IOException {
    String log = incidents("2026-03-01T10:00:00Z,9999-12-31T00:00:00Z\n" + SOUND);

    Run run = Run.of(
        "kpi",
        "incidents",
        log,
        "--by",
        "month",
        "--format",
        "json",
        "--now",
        "2026-04-15T00:00:00Z");

    assertThat(run.err())
        .isEqualTo("strategy: " + log + ": 1 incident has a time after 2026-04-15T00:00:00Z, which"
            + " is not known yet: what ends then is open\n");
    assertThat(run.json().at("/records/open").asInt()).isEqualTo(1);
    assertThat(run.json().at("/window/to").asString()).isEqualTo("2026-04-15T00:00:00Z");
    assertThat(run.json().at("/by/month")).hasSize(2);
  }

  @Test
  void whatHasNotBegunIsLeftOut() throws IOException {
    String log = incidents(SOUND + "2027-03-01T10:00:00Z,\n2027-03-02T10:00:00Z,\n");

    Run run = Run.of("kpi", "incidents", log, "--format", "json");

    assertThat(run.err()).contains("2 incidents begin after 2026-11-02T00:00:00Z and are left out");
    assertThat(run.json().at("/records/outside").asInt()).isEqualTo(2);
    assertThat(run.json().at("/records/counted").asInt()).isEqualTo(1);
  }

  @Test
  void anAlertThatWillStopIn9999Fires() throws IOException {
    String log = Files.writeString(
            folder.resolve("alerts.csv"),
            "rule,firedAt,resolvedAt\na,2026-03-01T10:00:00Z,9999-12-31T00:00:00Z\n")
        .toString();

    Run run = Run.of("kpi", "alerts", log, "--format", "json");

    assertThat(run.err()).contains("1 alert has a time after 2026-11-02T00:00:00Z");
    assertThat(run.json().at("/window/to").asString()).startsWith("2026-03-01");
  }

  @Test
  void whatComesOnStandardInputIsCalledSo() {
    Run run = Run.withInput(
        "startedAt,resolvedAt\n" + SOUND + TURNED + "2027-01-01T00:00:00Z,\n",
        "kpi",
        "scorecard",
        strategy,
        "--incidents",
        "-");

    assertThat(run.err())
        .startsWith("strategy: standard input: 1 incident begins after 2026-11-02T00:00:00Z and is")
        .contains("strategy: standard input: 1 invalid record is left out, the first in line 3");
  }

  @Test
  void ofSeveralLogsItIsSaidInWhichOne() throws IOException {
    String sound = Files.writeString(folder.resolve("sound.csv"), "startedAt,resolvedAt\n" + SOUND)
        .toString();
    String turned = incidents(SOUND + TURNED);

    assertThat(Run.of("kpi", "incidents", sound, turned).out()).contains(turned + ": line 3: is");
    assertThat(Run.of("kpi", "incidents", turned).out())
        .contains("line 3: is")
        .doesNotContain(turned);
    assertThat(Run.of(
                "kpi",
                "compare",
                sound,
                turned,
                "--before",
                "2026-03-01/2026-03-02",
                "--after",
                "2026-03-02/2026-03-03")
            .err())
        .startsWith("strategy: " + turned + ": 1 invalid record is left out, the first in line 3");
  }

  @Test
  void idsThatAreRepeatedAreSaidByEveryCommand() throws IOException {
    String log = Files.writeString(
            folder.resolve("twice.csv"), "id,startedAt,resolvedAt\n1," + SOUND + "1," + SOUND)
        .toString();
    String said = "ids that an earlier incident has: 1 incident, and every one counts";

    assertThat(Run.of("kpi", "incidents", log).err()).contains(said);
    assertThat(Run.of("kpi", "scorecard", strategy, "--incidents", log).err()).contains(said);
    assertThat(Run.of("check", strategy, "--incidents", log).err()).contains(said);
  }
}

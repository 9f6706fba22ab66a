package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RaciTableCommandTests {
  private static final String BROKEN = """
      | Activity | Dev | Ops | Security |
      |----------|-----|-----|----------|
      | Deploy   | A   | A/R | I        |
      | Audit    |     | I   | R        |
      """;
  private static final String SOUND = """
      Activity,Dev,Ops,Security
      Deploy,R,A/R,I
      Audit,,I,A/R
      """;

  @TempDir
  Path folder;

  @Test
  void findsWhatIsWrongWithAMarkdownTableAndWhere() throws IOException {
    Path file = Files.writeString(folder.resolve("roles.md"), BROKEN);

    Run run = Run.of("raci", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("raci.exactly-one-accountable", "roles.md:3:3", "roles.md:4:3")
        .contains("conflict over Deploy: Several answer for it (Dev, Ops)");
  }

  @Test
  void readsACsvTableFromStandardInput() {
    Run run = Run.withInput(SOUND, "raci", "-", "--input-format", "csv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out().lines().toList())
        .startsWith(
            "activity  Dev  Ops  Security", "Deploy    R    R/A  I", "Audit          I    R/A");
  }

  @Test
  void proposesARepair() {
    Run run = Run.withInput(BROKEN, "raci", "-", "--input-format", "markdown", "--repair");

    assertThat(run.out())
        .contains("repair, 2 changes:\n  Deploy / Dev: A -> R\n  Audit / Security: R -> R/A\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void printsTheRepairedTableAlone() {
    Run run = Run.withInput(
        BROKEN, "raci", "-", "--input-format", "markdown", "--repair", "--write", "csv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("Activity,Dev,Ops,Security\nDeploy,R,R/A,I\nAudit,,I,R/A\n");
  }

  @Test
  void saysWhatChangedSinceAnEarlierTable() throws IOException {
    Path before = Files.writeString(folder.resolve("before.md"), BROKEN);
    Path after = Files.writeString(folder.resolve("after.csv"), SOUND);

    Run run = Run.of("raci", after.toString(), "--compare", before.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("accountability moved: Deploy, Audit")
        .contains("changed:\n  Deploy / Dev: A -> R\n  Audit / Security: R -> R/A\n");
  }

  @Test
  void writesRepairAndConflictsAsJson() {
    JsonNode json = Run.withInput(
            BROKEN, "raci", "-", "--input-format", "markdown", "--repair", "--format", "json")
        .json();

    assertThat(json.path("conflicts").get(0).path("kind").asString())
        .isEqualTo("rival-accountability");
    assertThat(json.path("repair").get(0).path("activity").asString()).isEqualTo("Deploy");
    assertThat(json.path("repair").get(0).path("after").asString()).isEqualTo("R");
    assertThat(json.path("findings").size()).isEqualTo(2);
  }

  @Test
  void jsonThatWasWrittenIsReadAgain() throws IOException {
    Run json = Run.withInput(SOUND, "raci", "-", "--input-format", "csv", "--format", "json");
    Path file = Files.writeString(folder.resolve("roles.json"), json.out());

    Run run = Run.of("raci", file.toString(), "--write", "csv");

    assertThat(run.out()).isEqualTo("Activity,Dev,Ops,Security\nDeploy,R,R/A,I\nAudit,,I,R/A\n");
  }

  @Test
  void severalTablesAreReadAgainAsSeveral() throws IOException {
    Path document = Files.writeString(folder.resolve("roles.md"), """
        # One

        | Activity | Dev |
        |---|---|
        | Deploy | A/R |

        # Two

        | Activity | Ops |
        |---|---|
        | Run | A/R |
        """);
    Path json = Files.writeString(
        folder.resolve("roles.json"),
        Run.of("raci", document.toString(), "--format", "json").out());

    assertThat(Run.of("raci", json.toString()).out())
        .contains("# One\nactivity  Dev\nDeploy    R/A\n", "# Two\nactivity  Ops\nRun       R/A\n");
    assertThat(
            Run.of("raci", json.toString(), "--table", "Two", "--write", "csv").out())
        .isEqualTo("Activity,Ops\nRun,R/A\n");
  }

  @Test
  void aStrategyInJsonIsNoTable() throws IOException {
    Path file = Files.writeString(folder.resolve("strategy.json"), """
        {"apiVersion": "monitoringstrategy.io/v1", "kind": "MonitoringStrategy",
         "metadata": {"name": "shop"}, "organization": {"teams": [{"id": "sre"}],
         "raci": {"deploy": {"accountable": "sre", "responsible": "sre"}}}}
        """);

    assertThat(Run.of("raci", file.toString()).out()).startsWith("activity  sre\ndeploy    R/A\n");
  }

  @Test
  void oneChangeIsOneAndThirdsAreRounded() {
    Run run = Run.withInput(
        "Activity,a,b\nx,A,\ny,A/R,\nz,,A/R\n", "raci", "-", "--input-format", "csv", "--repair");

    assertThat(run.out())
        .contains("repair, 1 change:\n  x / a: A -> R/A\n")
        .contains("a     1  2  0  0  66.7 %\n");
  }

  @Test
  void aRaggedRowIsFilledUpAndOneThatIsTooLongIsRefused() throws IOException {
    Path ragged = Files.writeString(
        folder.resolve("ragged.md"), "| Activity | a | b |\n|---|---|---|\n| x | A/R |\n");
    Path tooLong = Files.writeString(folder.resolve("long.csv"), "Activity,a,b\nx,A/R,I,C,I\n");

    assertThat(Run.of("raci", ragged.toString(), "--write", "csv").out())
        .isEqualTo("Activity,a,b\nx,R/A,\n");
    Run refused = Run.of("raci", tooLong.toString());
    assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(refused.err()).contains("long.csv:2:4: ");
  }

  @Test
  void showsEveryTableOfADocumentOrTheOneAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("roles.md"), """
        # One

        | Activity | Dev |
        |---|---|
        | Deploy | A/R |

        # Two

        | Activity | Ops |
        |---|---|
        | Run | A/R |
        """);

    assertThat(Run.of("raci", file.toString()).out()).contains("# One\n", "# Two\n");
    assertThat(Run.of("raci", file.toString(), "--table", "Two").out())
        .contains("Run")
        .doesNotContain("Deploy");
    assertThat(Run.of("raci", file.toString(), "--format", "json")
            .json()
            .path("tables")
            .size())
        .isEqualTo(2);
    Run unknown = Run.of("raci", file.toString(), "--table", "Twa");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(unknown.err()).contains("did you mean 'Two'?");
    Run several = Run.of("raci", file.toString(), "--write", "csv");
    assertThat(several.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(several.err()).contains("choose one by --table");
  }

  @Test
  void callsLettersOfADecisionByTheirNames() {
    Run run = Run.withInput("Decision,a,b\nx,D,A\n", "raci", "-", "--input-format", "csv");

    assertThat(run.out()).contains("D driver, A approver, C contributor, I informed");
  }

  @Test
  void refusesALetterWithItsPlace() {
    Run run = Run.withInput("Activity,a\nx,Q\n", "raci", "-", "--input-format", "csv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("standard input:2:2: RACI cell 'Q': must be made of");
  }

  @Test
  void whatItEndsWithCanBeChosen() {
    String warned = "Activity,a,b\nx,A/R,I\n";
    assertThat(Run.withInput(warned, "raci", "-", "--input-format", "csv").exitCode())
        .isEqualTo(ExitCode.OK);
    assertThat(Run.withInput(warned, "raci", "-", "--input-format", "csv", "--fail-on", "info")
            .exitCode())
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(Run.withInput(warned, "raci", "-", "--input-format", "csv", "--fail-on", "bad")
            .err())
        .contains("info, warning, error");
  }
}

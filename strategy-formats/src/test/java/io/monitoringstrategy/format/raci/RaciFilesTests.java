package io.monitoringstrategy.format.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaciFilesTests {
  private static final RaciTable TABLE = RaciTable.builder()
      .team("SRE")
      .team("Platform")
      .row(
          "Incidents",
          Map.of(
              "SRE",
              Set.of(RaciLetter.RESPONSIBLE, RaciLetter.ACCOUNTABLE),
              "Platform",
              Set.of(RaciLetter.RESPONSIBLE)))
      .row("Audits", Map.of("Platform", Set.of(RaciLetter.INFORMED)))
      .build();

  @Nested
  class Markdown {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "| Activity | SRE | Platform |\n|---|---|---|\n| Incidents | A/R | R |\n| Audits | | I |\n",
          "Activity | SRE | Platform\n:-- | :-: | --:\nIncidents | R, A | r\nAudits | – | I\n",
          "> | Activity | **SRE** | `Platform` |\n> |-|-|-|\n> | Incidents | **AR** | *R* |\n> | Audits | n/a | I |",
          "| Activity | [SRE](https://x.example) | Platform |\n|-|-|-|\n| Incidents | Accountable Responsible | Responsible |\n| Audits | - | Informed |",
          "| # | Activity | SRE | Platform | Notes |\n|-|-|-|-|-|\n| 1 | Incidents | A/R | R | day and night |\n| 2 | Audits | | I |"
        })
    void isReadAsPeopleWriteIt(String text) {
      assertThat(markdown(text)).singleElement().extracting(RaciSheet::table).isEqualTo(TABLE);
    }

    @Test
    void aDocumentMayHoldSeveralTablesUnderTheirHeadings() {
      List<RaciSheet> sheets = markdown("""
          # Who does what
          ## Deployments
          | Activity | Dev |
          |---|---|
          | Deploy | A/R |

          ## Incidents
          | Task | On call |
          |---|---|
          | Deploy | A/R |

          ## People
          | Role | Assignee |
          |---|---|
          | Dev | Kim |
          """);

      assertThat(sheets)
          .extracting(sheet -> sheet.title().orElse(""))
          .containsExactly("Deployments", "Incidents");
    }

    @Test
    void aTableInsideACodeBlockIsAnExample() {
      assertThatThrownBy(
              () -> markdown("```\n| Activity | Dev |\n|---|---|\n| Deploy | A |\n```\n"))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("holds no RACI table");
    }

    @Test
    void boldRowsAreSectionsAndTellSameActivitiesApart() {
      RaciTable table = markdown("""
          | Activity | Dev | Ops |
          |---|---|---|
          | **Build** | | |
          | Review | A/R | C |
          | Operate: | | |
          | Review | C | A/R |
          """).get(0).table();

      assertThat(table.rows())
          .extracting(RaciRow::activity)
          .containsExactly("Review", "Operate - Review");
    }

    @Test
    void anActivityOfNobodyIsReadForTheRulesToFind() {
      RaciTable table = markdown("| Activity | Dev |\n|---|---|\n| Review | |\n| Build | A/R |\n")
          .get(0)
          .table();

      assertThat(table.rows().get(0).isEmpty()).isTrue();
    }

    @Test
    void everyThingUnreadableIsNamedWithItsPlace() {
      assertThatThrownBy(() -> markdown("""
          Text.

          | Activity | Dev | Ops |
          |---|---|---|
          | Review | A/R | X |
          | Build | A | R | C |
          | review | R | A |
          |  | A | R |
          """))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("roles.md:5:18: RACI cell 'X': must be made of R, A, C and I")
          .hasMessageContaining("roles.md:6:1: the row has 4 cells and the header 3")
          .hasMessageContaining("roles.md:7:3: activity 'review' is there twice")
          .hasMessageContaining("roles.md:8:2: letters without an activity: name what is done");
    }

    @Test
    void twoColumnsOfOneTeamAreRefused() {
      assertThatThrownBy(() -> markdown("| Activity | Dev | dev |\n|-|-|-|\n| Review | A | R |\n"))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("roles.md:1:20: team 'dev' is there twice: merge the columns");
    }

    @Test
    void cellsActivitiesAndTeamsAreFoundAgain() {
      RaciSheet sheet =
          markdown("\n| Activity | Dev |\n|-|-|\n| Review | A |\n").get(0);

      assertThat(sheet.locate("activity/Review/Dev"))
          .contains(new SourceLocation("roles.md", 4, 12));
      assertThat(sheet.locate("activity/Review")).contains(new SourceLocation("roles.md", 4, 3));
      assertThat(sheet.locate("team/Dev")).contains(new SourceLocation("roles.md", 2, 14));
      assertThat(sheet.locate("team/Ops")).contains(new SourceLocation("roles.md", 2, 1));
    }

    @Test
    void deepNestingBringsNothingDown() {
      assertThatThrownBy(() -> markdown(">".repeat(100_000) + "*a **b ".repeat(10_000)))
          .isInstanceOf(UnreadableFileException.class);
    }
  }

  @Nested
  class Csv {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Activity,SRE,Platform\nIncidents,A/R,R\nAudits,,I\n",
          "\uFEFFActivity;SRE;Platform\r\nIncidents;AR;R\r\n\r\nAudits;-;I\r\n",
          "Activity\tSRE\tPlatform\nIncidents\tR/A\tR\nAudits\t\tI",
          "RACI of 2026,,\n,,\nActivity,SRE,Platform,\nIncidents,\"R, A\",R,\nAudits,,I,\n",
          "No,Activity,SRE,Platform,Comments\n1,Incidents,\"A,R\",R,\"day, night\"\n2,Audits,,I\n"
        })
    void isReadAsPeopleExportIt(String text) {
      assertThat(csv(text)).isEqualTo(TABLE);
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsRefused() {
      assertThatThrownBy(() -> csv("Activity,SRE\nIncidents,R,A\n"))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("2:3: the row has 3 cells and the header 2");
    }

    @Test
    void aColumnWithLettersNeedsATeam() {
      assertThatThrownBy(() -> csv("Activity,SRE,\nIncidents,R,A\n"))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("1:3: a team without a name: name the column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Activity\n"})
    void aFileWithoutATableIsRefused(String text) {
      assertThatThrownBy(() -> csv(text))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("holds no RACI table: begin it with 'Activity,SRE,Platform'");
    }

    @Test
    void anOpenQuoteIsRefused() {
      assertThatThrownBy(() -> csv("Activity,SRE\n\"Incidents,R\n"))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("close each quote");
    }
  }

  @Nested
  class Json {

    @Test
    void isReadByTeamAndActivity() {
      assertThat(json("""
          {"teams":["SRE","Platform"],"load":{},
           "matrix":{"Incidents":{"SRE":"AR","Platform":"R"},"Audits":{"Platform":"I"}}}
          """)).isEqualTo(TABLE);
    }

    @Test
    void lettersOutsideTheVariantAreRefusedAtTheirPlace() {
      assertThatThrownBy(() -> json("{\"variant\":\"daci\",\"matrix\":{\"a\":{\"SRE\":\"R\"}}}"))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("1:40: letters: DACI cell 'R': must be made of D, A, C and I");
    }

    @Test
    void aMatrixIsNeeded() {
      assertThatThrownBy(() -> json("{\"teams\":[\"SRE\"]}"))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("'matrix' is missing");
    }
  }

  @Nested
  class Variants {

    @Test
    void areToldFromTheLetters() {
      assertThat(sheet("Activity,a,b\nx,R,S\ny,A,S\n").variant()).isEqualTo(RaciVariant.RASCI);
      assertThat(sheet("Activity,a,b\nx,D,A\n").variant()).isEqualTo(RaciVariant.DACI);
      assertThat(sheet("Activity,a,b\nx,A,I\n").variant()).isEqualTo(RaciVariant.RACI);
    }

    @Test
    void areHeldToWhereTheyAreGiven() {
      assertThatThrownBy(() -> RaciFiles.standard()
              .withVariant(RaciVariant.RACI)
              .read("roles.csv", stream("Activity,a,b\nx,R,S\n"), RaciFormat.CSV))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("roles.csv:2:3: RACI cell 'S'");
    }
  }

  private static List<RaciSheet> markdown(String text) {
    return RaciFiles.standard().read("roles.md", stream(text), RaciFormat.MARKDOWN);
  }

  private static RaciSheet sheet(String text) {
    return RaciFiles.standard().read("roles.csv", stream(text), RaciFormat.CSV).get(0);
  }

  private static RaciTable csv(String text) {
    return sheet(text).table();
  }

  private static RaciTable json(String text) {
    return RaciFiles.standard()
        .read("roles.json", stream(text), RaciFormat.JSON)
        .get(0)
        .table();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

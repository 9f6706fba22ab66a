package io.monitoringstrategy.org.raci;

import static io.monitoringstrategy.org.raci.RaciLetter.ACCOUNTABLE;
import static io.monitoringstrategy.org.raci.RaciLetter.CONSULTED;
import static io.monitoringstrategy.org.raci.RaciLetter.INFORMED;
import static io.monitoringstrategy.org.raci.RaciLetter.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RaciTableTests {
  private static Map<String, Set<RaciLetter>> cells(String... teamsAndLetters) {
    Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
    for (int i = 0; i < teamsAndLetters.length; i += 2) {
      cells.put(teamsAndLetters[i], RaciLetter.parseCell(teamsAndLetters[i + 1]));
    }
    return cells;
  }

  @Nested
  class Row {
    private final RaciRow row = new RaciRow(
        "incident-response",
        cells("sre", "AR", "platform", "A", "devops", "R", "security", "C", "business", "I"));

    @Test
    void namesTheTeamsOfEachLetterInTheOrderWritten() {
      assertThat(row.accountable()).containsExactly("sre", "platform");
      assertThat(row.responsible()).containsExactly("sre", "devops");
      assertThat(row.consulted()).containsExactly("security");
      assertThat(row.informed()).containsExactly("business");
    }

    @Test
    void givesTheLettersOfATeamInTheOrderOfTheWordRaci() {
      assertThat(row.lettersOf("sre")).containsExactly(RESPONSIBLE, ACCOUNTABLE);
    }

    @Test
    void givesNoLetterForATeamThatTakesNoPart() {
      assertThat(row.lettersOf("marketing")).isEmpty();
    }

    @Test
    void leavesOutCellsWithoutALetter() {
      RaciRow sparse = new RaciRow("x", cells("sre", "-", "platform", "I"));

      assertThat(sparse.cells()).containsOnlyKeys("platform");
    }

    @Test
    void isEmptyWhenNoTeamHasALetter() {
      assertThat(new RaciRow("x", cells("sre", "")).isEmpty()).isTrue();
      assertThat(row.isEmpty()).isFalse();
    }

    @Test
    void stripsNames() {
      RaciRow padded = new RaciRow(" on call ", cells(" Tech Lead ", "A"));

      assertThat(padded).isEqualTo(new RaciRow("on call", cells("Tech Lead", "A")));
    }

    @Test
    void keepsItsOwnCopyOfTheCells() {
      Map<String, Set<RaciLetter>> cells = cells("sre", "A");
      RaciRow copied = new RaciRow("x", cells);
      cells.put("platform", Set.of(CONSULTED, INFORMED));

      assertThat(copied.cells()).containsOnlyKeys("sre");
    }

    @Test
    void refusesNamelessActivitiesAndTeamsAtOnce() {
      assertThatThrownBy(() -> new RaciRow(" ", cells("", "A")))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("has no activity")
          .hasMessageContaining("has a team without a name");
    }

    @Test
    void refusesATeamThatIsThereTwice() {
      assertThatThrownBy(() -> new RaciRow("x", cells("sre", "A", "sre ", "R")))
          .hasMessage("RACI row 'x': has team 'sre' twice: give it one cell");
    }
  }

  @Nested
  class Columns {
    @Test
    void areTheDeclaredTeamsThenThoseOfTheRows() {
      RaciTable table = RaciTable.builder()
          .team("security")
          .team("sre")
          .row("x", cells("platform", "A", "sre", "R"))
          .row("y", cells("devops", "A"))
          .build();

      assertThat(table.teams()).containsExactly("security", "sre", "platform", "devops");
    }

    @Test
    void includeATeamWhoseCellsAreAllBlank() {
      RaciTable table = RaciTable.builder().row("x", cells("sre", "")).build();

      assertThat(table.teams()).containsExactly("sre");
    }

    @Test
    void includeTheTeamsOfARowBuiltElsewhere() {
      RaciTable table =
          RaciTable.builder().row(new RaciRow("x", cells("sre", "A"))).build();

      assertThat(table.teams()).containsExactly("sre");
    }
  }

  @Nested
  class Names {
    @Test
    void ofTwoActivitiesDiffer() {
      assertThatThrownBy(() -> RaciTable.builder()
              .row("on-call", Map.of())
              .row("On-Call", Map.of())
              .build())
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("RACI table: activity 'On-Call' is there twice: merge the two rows");
    }

    @Test
    void ofTwoColumnsDiffer() {
      assertThatThrownBy(() -> RaciTable.builder().team("SRE").team(" sre ").build())
          .hasMessage("RACI table: team 'sre' is there twice: give it one column");
    }

    @Test
    void areWrittenOneWay() {
      assertThatThrownBy(
              () -> RaciTable.builder().team("SRE").row("x", cells("sre", "A")).build())
          .hasMessage("RACI table: team 'sre' of activity 'x' is written 'SRE' elsewhere: write it"
              + " one way");
    }

    @Test
    void areNotBlank() {
      assertThatThrownBy(() -> RaciTable.builder().team(" ").build())
          .hasMessageContaining("has a team without a name");
    }

    @Test
    void thatAreWrongAreAllReportedAtOnce() {
      RaciTable.Builder table = RaciTable.builder()
          .team("sre")
          .team("sre")
          .row("x", Map.of())
          .row("x", cells("SRE", "A"));

      assertThatThrownBy(table::build)
          .isInstanceOfSatisfying(
              InvalidValueException.class,
              refusal -> assertThat(refusal.problems()).hasSize(3));
    }
  }

  @Nested
  class Value {
    private final RaciTable table =
        RaciTable.builder().team("sre").row("x", cells("sre", "A")).build();

    @Test
    void isEqualToTheSameTable() {
      RaciTable same =
          RaciTable.builder().team("sre").row("x", cells("sre", "A")).build();

      assertThat(table).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @Test
    void differsByColumnsAndByRows() {
      assertThat(table)
          .isNotEqualTo(RaciTable.builder()
              .team("sre")
              .team("platform")
              .row("x", cells("sre", "A"))
              .build())
          .isNotEqualTo(RaciTable.builder().row("x", cells("sre", "R")).build())
          .isNotEqualTo("x");
    }

    @Test
    void isEmptyWithoutActivities() {
      assertThat(RaciTable.EMPTY.isEmpty()).isTrue();
      assertThat(RaciTable.builder().team("sre").build().isEmpty()).isTrue();
      assertThat(table.isEmpty()).isFalse();
    }

    @Test
    void showsTeamsAndRows() {
      assertThat(table).asString().contains("sre", "x", "ACCOUNTABLE");
    }
  }
}

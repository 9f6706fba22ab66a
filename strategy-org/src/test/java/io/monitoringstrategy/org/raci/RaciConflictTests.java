package io.monitoringstrategy.org.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaciConflictTests {

  @Test
  void twoAccountableTeamsAreRivals() {
    assertThat(RaciConflict.of(table("A/R", "A", "I", "", "")))
        .containsExactly(
            new RaciConflict(RaciConflictKind.RIVAL_ACCOUNTABILITY, "work", List.of("a", "b")));
  }

  @Test
  void aCellThatActsAndWaitsContradictsItself() {
    assertThat(RaciConflict.of(table("A/R", "R/I", "", "", "")))
        .containsExactly(new RaciConflict(RaciConflictKind.CONTRADICTION, "work", List.of("b")));
  }

  @Test
  void aTeamThatDoesAllAloneHasNoSecondPairOfEyes() {
    assertThat(RaciConflict.of(table("A/R", "", "", "", "")))
        .containsExactly(
            new RaciConflict(RaciConflictKind.NO_SECOND_PAIR_OF_EYES, "work", List.of("a")));
  }

  @Test
  void fourOfFiveTeamsAreTooManyHandsAndThreeAreNot() {
    assertThat(RaciConflict.of(table("A/R", "R", "R", "R", "I")))
        .extracting(RaciConflict::kind)
        .containsExactly(RaciConflictKind.TOO_MANY_HANDS);
    assertThat(RaciConflict.of(table("A/R", "R", "R", "I", "I"))).isEmpty();
  }

  @Test
  void aTeamIsShownItsOwnConflictsOnly() {
    RaciTable table = table("A/R", "A", "C/I", "", "");

    assertThat(RaciConflict.of(table, "c"))
        .containsExactly(new RaciConflict(RaciConflictKind.CONTRADICTION, "work", List.of("c")));
    assertThat(RaciConflict.of(table, "d")).isEmpty();
  }

  private static RaciTable table(String... letters) {
    Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
    RaciTable.Builder table = RaciTable.builder();
    for (int i = 0; i < letters.length; i++) {
      String team = String.valueOf((char) ('a' + i));
      table.team(team);
      cells.put(team, RaciLetter.parseCell(letters[i]));
    }
    return table.row("work", cells).build();
  }
}

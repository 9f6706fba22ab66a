package io.monitoringstrategy.org.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaciRepairTests {

  @Test
  void aSoundTableIsLeftAlone() {
    RaciTable table = table("sre", "A/R", "devops", "C", "business", "I");

    assertThat(RaciRepair.of(table).changes()).isEmpty();
    assertThat(RaciRepair.of(table).repaired()).isEqualTo(table);
  }

  @Test
  void ofTwoAccountableTeamsTheOneThatDoesTheWorkKeepsItAndTheOtherStillActs() {
    assertThat(changes(table("sre", "A", "devops", "A/R"))).containsExactly("work/sre: A -> R");
  }

  @Test
  void aSecondAccountableTeamGoesOnDoingTheWorkWhereNobodyElseDoes() {
    assertThat(changes(table("sre", "A", "devops", "A"))).containsExactly("work/devops: A -> R");
  }

  @Test
  void whoDoesTheWorkBecomesAccountableWhereNobodyIs() {
    assertThat(changes(table("business", "I", "sre", "R"))).containsExactly("work/sre: R -> R/A");
  }

  @Test
  void whoIsAccountableDoesTheWorkWhereNobodyDoes() {
    assertThat(changes(table("business", "I", "sre", "A"))).containsExactly("work/sre: A -> R/A");
  }

  @Test
  void aContradictionLosesTheWeakerLetter() {
    assertThat(changes(table("sre", "A/R", "devops", "C/I", "business", "R/I")))
        .containsExactly("work/devops: C/I -> C", "work/business: R/I -> R");
  }

  @Test
  void anActivityOfNobodyGoesToTheTeamThatAnswersForLeast() {
    RaciTable table = RaciTable.builder()
        .team("sre")
        .team("devops")
        .row("first", cells("sre", "A/R"))
        .row("second", Map.of())
        .row("third", Map.of())
        .build();

    assertThat(changes(table)).containsExactly("second/devops: - -> R/A", "third/sre: - -> R/A");
  }

  @Test
  void aTableOfActivitiesWithoutTeamsCannotBeRepaired() {
    RaciTable table = RaciTable.builder().row("work", Map.of()).build();

    assertThatThrownBy(() -> RaciRepair.of(table))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("no team")
        .hasMessageContaining("add a column");
  }

  @Test
  void anEmptyTableNeedsNoRepair() {
    assertThat(RaciRepair.of(RaciTable.EMPTY).changes()).isEmpty();
  }

  private static List<String> changes(RaciTable table) {
    return RaciRepair.of(table).changes().stream().map(CellChange::toString).toList();
  }

  private static RaciTable table(String... cells) {
    return RaciTable.builder().row("work", cells(cells)).build();
  }

  private static Map<String, Set<RaciLetter>> cells(String... cells) {
    Map<String, Set<RaciLetter>> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], RaciLetter.parseCell(cells[i + 1]));
    }
    return row;
  }
}

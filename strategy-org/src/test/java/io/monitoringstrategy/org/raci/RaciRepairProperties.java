package io.monitoringstrategy.org.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RaciRepairProperties {
  private static final List<String> TEAMS = List.of("platform", "sre", "devops");

  private static final List<Set<RaciLetter>> SOUND_CELLS = List.of(
      Set.of(),
      Set.of(RaciLetter.RESPONSIBLE),
      Set.of(RaciLetter.ACCOUNTABLE),
      Set.of(RaciLetter.RESPONSIBLE, RaciLetter.ACCOUNTABLE),
      Set.of(RaciLetter.CONSULTED),
      Set.of(RaciLetter.INFORMED),
      Set.of(RaciLetter.SUPPORTING));

  @Property(tries = 500)
  void whateverWasBrokenIsAMatrixAfterwards(@ForAll("tables") RaciTable table) {
    RaciTable repaired = RaciRepair.of(table).repaired();

    assertThatCode(() -> RaciMatrix.of(repaired)).doesNotThrowAnyException();
    assertThat(repaired.teams()).isEqualTo(table.teams());
    assertThat(repaired.rows())
        .extracting(RaciRow::activity)
        .isEqualTo(table.rows().stream().map(RaciRow::activity).toList());
  }

  @Property(tries = 500)
  void whatIsRepairedNeedsNoFurtherRepair(@ForAll("tables") RaciTable table) {
    assertThat(RaciRepair.of(RaciRepair.of(table).repaired()).changes()).isEmpty();
  }

  @Property(tries = 500)
  void soundActivitiesAreNotTouched(@ForAll("tables") RaciTable table) {
    Set<String> changed = new HashSet<>();
    RaciRepair.of(table).changes().forEach(change -> changed.add(change.activity()));

    assertThat(table.rows())
        .allSatisfy(row -> assertThat(changed.contains(row.activity()))
            .isEqualTo(!MatrixBreaches.of(row).isEmpty()));
  }

  @Property(tries = 500)
  void theChangesLeadFromTheOneTableToTheOther(@ForAll("tables") RaciTable table) {
    RaciRepair repair = RaciRepair.of(table);

    assertThat(RaciComparison.of(table, repair.repaired()).changes()).isEqualTo(repair.changes());
  }

  @Property(tries = 300)
  void noSoundRowIsNearer(@ForAll("tables") RaciTable table) {
    RaciTable repaired = RaciRepair.of(table).repaired();

    for (int i = 0; i < table.rows().size(); i++) {
      RaciRow before = table.rows().get(i);
      int edits = edits(before, repaired.rows().get(i));
      assertThat(soundRows(before.activity()))
          .allSatisfy(row -> assertThat(edits(before, row)).isGreaterThanOrEqualTo(edits));
    }
  }

  @Provide
  Arbitrary<RaciTable> tables() {
    Arbitrary<Set<RaciLetter>> cells =
        Arbitraries.of(RaciLetter.class).set().ofMaxSize(3).map(HashSet::new);
    return Arbitraries.maps(Arbitraries.of(TEAMS), cells).list().ofMaxSize(5).map(rows -> {
      RaciTable.Builder table = RaciTable.builder();
      TEAMS.forEach(table::team);
      for (int i = 0; i < rows.size(); i++) {
        table.row("activity-" + i, rows.get(i));
      }
      return table.build();
    });
  }

  /** To add, to remove and to replace a letter is one edit each. */
  private static int edits(RaciRow before, RaciRow after) {
    return TEAMS.stream()
        .mapToInt(team -> {
          Set<RaciLetter> added = new HashSet<>(after.lettersOf(team));
          added.removeAll(before.lettersOf(team));
          Set<RaciLetter> removed = new HashSet<>(before.lettersOf(team));
          removed.removeAll(after.lettersOf(team));
          return Math.max(added.size(), removed.size());
        })
        .sum();
  }

  private static List<RaciRow> soundRows(String activity) {
    List<RaciRow> sound = new ArrayList<>();
    for (Set<RaciLetter> first : SOUND_CELLS) {
      for (Set<RaciLetter> second : SOUND_CELLS) {
        for (Set<RaciLetter> third : SOUND_CELLS) {
          RaciRow row = new RaciRow(
              activity, Map.of(TEAMS.get(0), first, TEAMS.get(1), second, TEAMS.get(2), third));
          if (row.accountable().size() == 1 && !row.responsible().isEmpty()) {
            sound.add(row);
          }
        }
      }
    }
    return sound;
  }
}

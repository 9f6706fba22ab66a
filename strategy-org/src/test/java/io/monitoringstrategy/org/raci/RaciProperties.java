package io.monitoringstrategy.org.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TeamId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.assertj.core.data.Offset;

class RaciProperties {
  private static final List<String> TEAMS = List.of("platform", "sre", "devops", "security", "biz");

  @Property(tries = 300)
  void everyBuiltRowHasOneAccountableAndSomebodyResponsible(@ForAll("matrices") RaciMatrix matrix) {
    assertThat(matrix.toTable().rows()).allSatisfy(row -> {
      assertThat(row.accountable()).hasSize(1);
      assertThat(row.responsible()).isNotEmpty();
    });
  }

  @Property(tries = 300)
  void theVerbsOfAMatrixSayWhatItsCellsSay(@ForAll("matrices") RaciMatrix matrix) {
    for (Activity activity : matrix.activities()) {
      ActivityId id = activity.id();
      for (TeamId team : matrix.teams()) {
        Set<RaciLetter> letters = matrix.lettersOf(id, team);
        assertThat(letters.contains(RaciLetter.ACCOUNTABLE))
            .isEqualTo(matrix.accountableFor(id).equals(team));
        assertThat(letters.contains(RaciLetter.RESPONSIBLE))
            .isEqualTo(matrix.responsibleFor(id).contains(team));
        assertThat(letters.isEmpty()).isEqualTo(!matrix.activitiesOf(team).contains(id));
      }
    }
  }

  @Property(tries = 300)
  void aMatrixSurvivesBeingATable(@ForAll("matrices") RaciMatrix matrix) {
    RaciTable table = matrix.toTable();

    assertThat(RaciMatrix.of(table)).isEqualTo(matrix);
    assertThat(RaciMatrix.of(table).toTable()).isEqualTo(table);
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void aTableIsRefusedExactlyWhenAnErrorRuleFindsSomething(@ForAll("tables") RaciTable table) {
    boolean broken = findings(table).stream().anyMatch(found -> found.severity() == Severity.ERROR);
    Statistics.label("broken").collect(broken).coverage(both -> {
      both.check(true).percentage(share -> share > 10);
      both.check(false).percentage(share -> share > 10);
    });

    if (broken) {
      assertThatCode(() -> RaciMatrix.of(table)).isInstanceOf(InvalidValueException.class);
    } else {
      assertThat(RaciMatrix.of(table).toTable()).isEqualTo(table);
    }
  }

  @Property(tries = 500)
  void theErrorRulesSayWhatASoundRowIs(@ForAll("tables") RaciTable table) {
    boolean sound = table.rows().stream()
        .allMatch(row -> row.accountable().size() == 1
            && !row.responsible().isEmpty()
            && row.cells().values().stream().allMatch(RaciProperties::goTogether));

    assertThat(findings(table).stream().noneMatch(found -> found.severity() == Severity.ERROR))
        .isEqualTo(sound);
  }

  @Property(tries = 300)
  void theLoadsCountEveryLetterOnce(@ForAll("tables") RaciTable table) {
    RaciAnalysis analysis = RaciAnalysis.of(table);

    for (RaciLetter letter : RaciLetter.values()) {
      int written =
          table.rows().stream().mapToInt(row -> row.teamsWith(letter).size()).sum();
      assertThat(analysis.loadByTeam().values().stream()
              .mapToInt(load -> load.of(letter))
              .sum())
          .isEqualTo(written);
      assertThat(analysis.loadByActivity().values().stream()
              .mapToInt(load -> load.of(letter))
              .sum())
          .isEqualTo(written);
    }
  }

  @Property(tries = 300)
  void sharesAddUpAndConcentrationLiesBetweenEvenAndOne(@ForAll("tables") RaciTable table) {
    RaciAnalysis analysis = RaciAnalysis.of(table);
    Assume.that(analysis.accountabilities() > 0);

    BigDecimal sum = analysis.accountableShares().orElseThrow().values().stream()
        .map(Ratio::toBigDecimal)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isCloseTo(BigDecimal.ONE, within("1e-30"));
    assertThat(analysis.accountableConcentration().orElseThrow())
        .isBetween(Ratio.of(1, table.teams().size()), Ratio.ONE);
  }

  @Property(tries = 300)
  void theOrderOfRowsChangesNothingButOrder(
      @ForAll("tables") RaciTable table, @ForAll Random random) {
    List<RaciRow> rows = new ArrayList<>(table.rows());
    Collections.shuffle(rows, random);
    RaciTable shuffled = table(rows);

    assertThat(findings(shuffled)).containsExactlyInAnyOrderElementsOf(findings(table));
    assertThat(RaciAnalysis.of(shuffled).loadByTeam())
        .isEqualTo(RaciAnalysis.of(table).loadByTeam());
    assertThat(RaciAnalysis.of(shuffled).loadByActivity())
        .isEqualTo(RaciAnalysis.of(table).loadByActivity());
  }

  @Property(tries = 300)
  void aCellIsReadBackHoweverItsLettersAreJoined(
      @ForAll("cells") Set<RaciLetter> cell, @ForAll("separators") String separator) {
    String written = cell.stream()
        .map(letter -> String.valueOf(letter.letter()))
        .reduce((left, right) -> left + separator + right)
        .orElse("-");

    assertThat(RaciLetter.parseCell(written)).isEqualTo(cell);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of("", "/", ", ", " ", " & ", "+");
  }

  @Provide
  Arbitrary<Set<RaciLetter>> cells() {
    return Arbitraries.of(RaciVariant.RACI.letters()).set().ofMaxSize(4).map(HashSet::new);
  }

  /** Mostly sound rows, so that whole tables are sound often enough. */
  @Provide
  Arbitrary<RaciTable> tables() {
    Arbitrary<Map<String, Set<RaciLetter>>> wild =
        Arbitraries.maps(Arbitraries.of(TEAMS), cells()).ofMaxSize(5);
    return Arbitraries.frequencyOf(Tuple.of(4, soundCells()), Tuple.of(1, wild))
        .list()
        .ofMaxSize(6)
        .map(rows -> table(named(rows)));
  }

  @Provide
  Arbitrary<RaciMatrix> matrices() {
    return soundCells().list().ofMaxSize(6).map(rows -> {
      List<Assignment> assignments = new ArrayList<>();
      for (RaciRow row : named(rows)) {
        Assignment assignment =
            Assignment.activity(ActivityId.of(row.activity()), "Title of " + row.activity());
        for (RaciLetter letter : RaciLetter.values()) {
          assignment = assignment.with(
              letter, row.teamsWith(letter).stream().map(TeamId::of).toList());
        }
        assignments.add(assignment);
      }
      return RaciMatrix.of(assignments);
    });
  }

  private static Arbitrary<Map<String, Set<RaciLetter>>> soundCells() {
    Arbitrary<Set<RaciLetter>> other = Arbitraries.of(
        Set.of(),
        Set.of(RaciLetter.RESPONSIBLE),
        Set.of(RaciLetter.CONSULTED),
        Set.of(RaciLetter.INFORMED));
    return Combinators.combine(
            Arbitraries.of(TEAMS),
            Arbitraries.of(TEAMS),
            Arbitraries.maps(Arbitraries.of(TEAMS), other))
        .as((accountable, responsible, others) -> {
          Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>(others);
          cells.put(responsible, Set.of(RaciLetter.RESPONSIBLE));
          cells.put(
              accountable,
              accountable.equals(responsible)
                  ? Set.of(RaciLetter.ACCOUNTABLE, RaciLetter.RESPONSIBLE)
                  : Set.of(RaciLetter.ACCOUNTABLE));
          return cells;
        });
  }

  private static List<RaciRow> named(List<Map<String, Set<RaciLetter>>> rows) {
    List<RaciRow> named = new ArrayList<>();
    rows.forEach(cells -> named.add(new RaciRow("activity-" + named.size(), cells)));
    return named;
  }

  private static RaciTable table(List<RaciRow> rows) {
    RaciTable.Builder table = RaciTable.builder();
    TEAMS.forEach(table::team);
    rows.forEach(table::row);
    return table.build();
  }

  private static boolean goTogether(Set<RaciLetter> letters) {
    return letters.size() == 1
        || letters.equals(Set.of(RaciLetter.ACCOUNTABLE, RaciLetter.RESPONSIBLE));
  }

  private static List<Finding> findings(RaciTable table) {
    return RaciChecks.all().stream()
        .flatMap(check -> check.evaluate(table).findings().stream())
        .toList();
  }

  private static Offset<BigDecimal> within(String offset) {
    return Offset.offset(new BigDecimal(offset));
  }
}

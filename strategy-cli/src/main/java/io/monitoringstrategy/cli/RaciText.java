package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.RaciReview;
import io.monitoringstrategy.org.raci.CellChange;
import io.monitoringstrategy.org.raci.RaciAnalysis;
import io.monitoringstrategy.org.raci.RaciComparison;
import io.monitoringstrategy.org.raci.RaciConflict;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciLoad;
import io.monitoringstrategy.org.raci.RaciRepair;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import io.monitoringstrategy.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** RACI tables for people, with the load of each team under them. */
final class RaciText {
  private final Language language;

  RaciText(Language language) {
    this.language = language;
  }

  String of(List<RaciReview> reviews) {
    return reviews.stream()
        .map(review -> (reviews.size() > 1
                ? review.title().map(title -> "# " + title + "\n").orElse("")
                : "")
            + of(review))
        .collect(Collectors.joining("\n"));
  }

  private String of(RaciReview review) {
    StringBuilder text = new StringBuilder();
    text.append(matrix(review)).append('\n').append(load(review)).append('\n');
    CheckReportText findings = new CheckReportText(language);
    review
        .report()
        .findings()
        .forEach(finding -> text.append(findings.of(finding)).append('\n'));
    for (RaciConflict conflict : RaciConflict.of(review.table())) {
      text.append(language.choose("conflict over ", "충돌 "))
          .append(conflict.activity())
          .append(": ")
          .append(conflict.kind().title(language.locale()))
          .append(" (")
          .append(String.join(", ", conflict.teams()))
          .append(")\n");
    }
    review.repair().ifPresent(repair -> text.append(repair(repair, review.variant())));
    review.comparison().ifPresent(than -> text.append(comparison(than, review.variant())));
    return text.append(legend(review.variant())).append('\n').toString();
  }

  private TextTable matrix(RaciReview review) {
    RaciTable table = review.table();
    List<String> headings = new ArrayList<>();
    headings.add(language.choose("activity", "활동"));
    headings.addAll(table.teams());
    TextTable matrix = TextTable.of(headings.toArray(String[]::new));
    for (RaciRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.activity());
      table.teams().forEach(team -> cells.add(review.variant().write(row.lettersOf(team))));
      matrix.row(cells);
    }
    return matrix;
  }

  private TextTable load(RaciReview review) {
    RaciAnalysis analysis = RaciAnalysis.of(review.table());
    List<String> headings = new ArrayList<>(List.of(language.choose("team", "팀")));
    review.variant().letters().forEach(letter -> headings.add(symbol(letter, review.variant())));
    headings.add(language.choose("share of A", "A 비중"));
    TextTable load = TextTable.of(headings.toArray(String[]::new));
    analysis
        .loadByTeam()
        .forEach((team, counts) -> load.row(loadOf(team, counts, analysis, review.variant())));
    return load;
  }

  private static List<String> loadOf(
      String team, RaciLoad counts, RaciAnalysis analysis, RaciVariant variant) {
    List<String> cells = new ArrayList<>(List.of(team));
    variant.letters().forEach(letter -> cells.add(String.valueOf(counts.of(letter))));
    cells.add(analysis
        .accountableShares()
        .map(shares -> Words.percent(shares.getOrDefault(team, Ratio.ZERO)))
        .orElse("-"));
    return cells;
  }

  private String repair(RaciRepair repair, RaciVariant variant) {
    return repair.changes().isEmpty()
        ? language.choose("repair: nothing to change\n", "수정 제안: 바꿀 것이 없다\n")
        : language.choose("repair, ", "수정 제안, ")
            + repair.changes().size()
            + language.choose(" changes:\n", "건:\n")
            + changes(repair.changes(), variant);
  }

  private String comparison(RaciComparison than, RaciVariant variant) {
    if (than.isEmpty()) {
      return language.choose("nothing has changed\n", "바뀐 것이 없다\n");
    }
    return names(language.choose("new activities", "새 활동"), than.addedActivities())
        + names(language.choose("gone activities", "사라진 활동"), than.removedActivities())
        + names(language.choose("new teams", "새 팀"), than.addedTeams())
        + names(language.choose("gone teams", "사라진 팀"), than.removedTeams())
        + names(language.choose("accountability moved", "최종 책임 이동"), than.movedAccountability())
        + (than.changes().isEmpty()
            ? ""
            : language.choose("changed:\n", "변경:\n") + changes(than.changes(), variant));
  }

  private static String names(String heading, List<String> names) {
    return names.isEmpty() ? "" : heading + ": " + String.join(", ", names) + "\n";
  }

  private static String changes(List<CellChange> changes, RaciVariant variant) {
    return changes.stream()
        .map(change -> "  " + change.activity() + " / " + change.team() + ": "
            + shown(change.before(), variant) + " -> " + shown(change.after(), variant) + "\n")
        .collect(Collectors.joining());
  }

  private static String shown(Set<RaciLetter> letters, RaciVariant variant) {
    return letters.isEmpty() ? "-" : variant.write(letters);
  }

  private String legend(RaciVariant variant) {
    return variant.letters().stream()
        .map(letter -> symbol(letter, variant) + " "
            + language.choose(variant.word(letter), letter.title(language.locale())))
        .collect(Collectors.joining(", "));
  }

  private static String symbol(RaciLetter letter, RaciVariant variant) {
    return String.valueOf(variant.symbol(letter));
  }
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.org.raci.RaciAnalysis;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import io.monitoringstrategy.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A RACI table for people, with the load of each team under it. */
final class RaciText {
  private final Language language;

  RaciText(Language language) {
    this.language = language;
  }

  String of(RaciTable table, CheckReport report) {
    StringBuilder text = new StringBuilder();
    text.append(matrix(table)).append('\n').append(load(table)).append('\n');
    CheckReportText findings = new CheckReportText(language);
    report.findings().forEach(finding -> text.append(findings.of(finding)).append('\n'));
    text.append(legend()).append('\n');
    return text.toString();
  }

  private TextTable matrix(RaciTable table) {
    List<String> headings = new ArrayList<>();
    headings.add(language.choose("activity", "활동"));
    headings.addAll(table.teams());
    TextTable matrix = TextTable.of(headings.toArray(String[]::new));
    for (RaciRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(row.activity());
      table.teams().forEach(team -> cells.add(letters(row, team)));
      matrix.row(cells);
    }
    return matrix;
  }

  private TextTable load(RaciTable table) {
    RaciAnalysis analysis = RaciAnalysis.of(table);
    TextTable load = TextTable.of(
        language.choose("team", "팀"), "R", "A", "C", "I", language.choose("share of A", "A 비중"));
    analysis
        .loadByTeam()
        .forEach((team, counts) -> load.row(
            team,
            String.valueOf(counts.responsible()),
            String.valueOf(counts.accountable()),
            String.valueOf(counts.consulted()),
            String.valueOf(counts.informed()),
            analysis
                .accountableShares()
                .map(shares -> Words.percent(shares.getOrDefault(team, Ratio.ZERO)))
                .orElse("-")));
    return load;
  }

  private String legend() {
    return RaciVariant.RACI.letters().stream()
        .map(letter -> letter.letter() + " "
            + language.choose(letter.word().toLowerCase(Locale.ROOT), letter.koreanWord()))
        .collect(Collectors.joining(", "));
  }

  private static String letters(RaciRow row, String team) {
    return row.lettersOf(team).stream()
        .map(letter -> String.valueOf(letter.letter()))
        .collect(Collectors.joining("/"));
  }
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.tool.ranking.Dominance;
import io.monitoringstrategy.tool.ranking.RankAcceptability;
import io.monitoringstrategy.tool.ranking.Ranking;
import io.monitoringstrategy.tool.ranking.Robustness;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ToolId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A ranking of tools for people. */
final class RankingText {
  private final Language language;

  RankingText(Language language) {
    this.language = language;
  }

  String of(
      Robustness robustness,
      Map<ToolId, List<CriterionId>> vetoed,
      Dominance dominance,
      RankAcceptability acceptability) {
    StringBuilder text = new StringBuilder(ranking(robustness, acceptability)).append('\n');
    text.append(verdict(robustness)).append('\n').append(stability(robustness));
    vetoed.forEach((tool, missed) -> text.append(language.choose("not compared: ", "비교 제외: "))
        .append(tool)
        .append(language.choose(", misses ", ", 필수 조건 미달 "))
        .append(missed.stream().map(CriterionId::value).collect(Collectors.joining(", ")))
        .append('\n'));
    dominance
        .dominated()
        .forEach((worse, better) -> text.append(language.choose("dominated: ", "열등: "))
            .append(worse)
            .append(language.choose(", nowhere better than ", ", 모든 면에서 더 낫지 않음: "))
            .append(better)
            .append('\n'));
    robustness
        .reversals()
        .forEach(reversal -> text.append(language.choose("rank reversal: ", "순위 역전: "))
            .append(reversal.change())
            .append(language.choose(" the winner is ", " 1위는 "))
            .append(reversal.winner())
            .append('\n'));
    return text.toString();
  }

  /** {@return a line for each finding} */
  static String of(CheckReport report) {
    return report.findings().stream()
        .map(finding -> finding + "; " + finding.fix() + "\n")
        .collect(Collectors.joining());
  }

  private String ranking(Robustness robustness, RankAcceptability acceptability) {
    Ranking ranking = robustness.ranking();
    TextTable table = TextTable.of(
        language.choose("rank", "순위"),
        language.choose("tool", "도구"),
        ranking.method().label()
            + ranking
                .method()
                .normalization()
                .map(scale -> " (" + scale.label() + ")")
                .orElse(""),
        language.choose("first by any weights", "임의 가중치 1위"));
    ranking
        .places()
        .forEach(place -> table.row(
            String.valueOf(place.rank()),
            place.tool().value(),
            number(place.score()),
            share(acceptability.first().getOrDefault(place.tool(), 0.0))));
    return table.toString();
  }

  private String verdict(Robustness robustness) {
    String margin = robustness.margin().map(RankingText::share).orElse("-");
    String winners = robustness.winners().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
    return lead(robustness)
        + margin
        + robustness
            .smallestFlip()
            .map(flip -> language.choose("; another wins if the weight of ", "; 1위가 바뀌는 가중치 변화: ")
                + flip.criterion()
                + language.choose(" changes by ", " ")
                + String.format(Locale.ROOT, "%+.3f", flip.change()))
            .orElse("")
        + "\n"
        + (robustness.isAgreed()
            ? language.choose("the methods agree: ", "방법 간 일치: ")
            : language.choose("the methods disagree: ", "방법 간 불일치: "))
        + winners
        + "\n";
  }

  private String lead(Robustness robustness) {
    if (!robustness.isClearWinner()) {
      return language.choose(
          "no clear winner, run a proof of concept: leads by ", "명확한 1위 없음, 개념 증명 필요: 격차 ");
    }
    return robustness.isAgreed()
        ? language.choose("clear winner: leads by ", "명확한 1위: 격차 ")
        : language.choose(
            "a clear lead by this method only, run a proof of concept: leads by ",
            "이 방법에서만 명확한 1위, 개념 증명 필요: 격차 ");
  }

  private String stability(Robustness robustness) {
    TextTable table = TextTable.of(
        language.choose("criterion", "기준"),
        language.choose("weight", "가중치"),
        language.choose("the weighted sum's winner stays from", "가중합 1위 유지 구간"),
        language.choose("to", "끝"));
    robustness
        .stability()
        .intervals()
        .forEach((criterion, interval) -> table.row(
            criterion.value(),
            share(interval.weight()),
            share(interval.low()),
            share(interval.high())));
    return table.toString();
  }

  private static String share(double share) {
    return Words.percent(Ratio.of(Math.max(0, Math.min(1, share))));
  }

  private static String number(double score) {
    return String.format(Locale.ROOT, "%.4f", score);
  }
}

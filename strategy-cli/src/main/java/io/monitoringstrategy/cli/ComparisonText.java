package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.kpi.statistics.comparison.Comparison;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** The comparison of two periods for people. */
final class ComparisonText {
  private static final double TENTH = 0.1;
  private static final double MILLIS = 1000;

  private final Language language;

  ComparisonText(Language language) {
    this.language = language;
  }

  String of(
      String kpi,
      TimeWindow before,
      DurationSample first,
      TimeWindow after,
      DurationSample second) {
    TextTable periods = TextTable.of(
        kpi,
        language.choose("incidents", "인시던트"),
        language.choose("mean", "평균"),
        language.choose("interval", "구간"),
        language.choose("median", "중앙값"));
    period(periods, before, first);
    period(periods, after, second);
    Comparison comparison = first.comparedWith(second);
    TextTable answer = TextTable.of(
        language.choose("did it improve?", "개선되었는가?"),
        comparison.verdict().title(language.locale()),
        language.choose("interval", "구간"));
    Measurement<Duration> shift = comparison.shift().map(ComparisonText::time);
    answer.row(
        language.choose("typical change", "전형적 변화"),
        Words.value(shift, Words::of),
        Words.interval(shift, Words::of));
    answer.row(
        language.choose("typical factor", "전형적 배율"),
        Words.value(comparison.ratio(), ComparisonText::number),
        Words.interval(comparison.ratio(), ComparisonText::number));
    answer.row(language.choose("test", "검정"), comparison.test().toString(), "");
    answer.row(
        language.choose("incidents a period to see this change", "이 변화를 보려면 필요한 기간별 인시던트"),
        count(comparison.requiredForObserved()),
        "");
    answer.row(
        language.choose("incidents a period to see 10 % less", "10 % 감소를 보려면 필요한 기간별 인시던트"),
        count(comparison.requiredFor(TENTH)),
        "");
    return periods + "\n" + answer;
  }

  private static void period(TextTable table, TimeWindow window, DurationSample sample) {
    table.row(
        window.toString(),
        String.valueOf(sample.n()),
        Words.value(sample.mean(), Words::of),
        Words.interval(sample.mean(), Words::of),
        Words.value(sample.median(), Words::of));
  }

  private static String count(Measurement<Long> needed) {
    return Words.value(needed, many -> String.format(Locale.ROOT, "%,d", many));
  }

  private static Duration time(double seconds) {
    return Duration.ofMillis(Math.round(seconds * MILLIS));
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.incident.DurationComparison;
import io.monitoringstrategy.kpi.incident.DurationSample;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A comparison of two periods for people. */
final class ComparisonText {
  private static final double TEN_PERCENT = 0.1;

  private final Language language;

  ComparisonText(Language language) {
    this.language = language;
  }

  String of(String kpi, TimeWindow before, TimeWindow after, DurationComparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(kpi)
        .append(": ")
        .append(comparison.verdict().title(language.locale()))
        .append(" (")
        .append(comparison.test())
        .append(")\n\n");
    TextTable periods = TextTable.of(
        "",
        language.choose("incidents", "장애"),
        language.choose("mean", "평균"),
        language.choose("median", "중앙값"),
        language.choose("geometric mean", "기하 평균"),
        language.choose("window", "기간"));
    side(periods, language.choose("before", "이전"), before, comparison.before());
    side(periods, language.choose("after", "이후"), after, comparison.after());
    text.append(periods).append('\n');
    TextTable effects = TextTable.of(
        language.choose("change", "변화"),
        language.choose("value", "값"),
        Words.percent(Ratio.of(comparison.level())) + language.choose(" interval", " 신뢰구간"),
        language.choose("method", "방법"));
    effect(effects, language.choose("shift", "이동량"), comparison.shift(), Words::of);
    effect(
        effects,
        language.choose("after/before", "이후/이전"),
        comparison.ratio(),
        AlertQualityText::number);
    text.append(effects).append('\n');
    needed(
        text,
        language.choose("incidents a period to see such a change: ", "이 변화를 보려면 기간당 장애 수: "),
        comparison.requiredForObserved());
    needed(
        text,
        language.choose("incidents a period to see a cut by 10 %: ", "10 % 단축을 보려면 기간당 장애 수: "),
        comparison.requiredFor(TEN_PERCENT));
    caveats(comparison).forEach(caveat -> text.append("note: ").append(caveat).append('\n'));
    return text.toString();
  }

  private static void side(TextTable table, String name, TimeWindow window, DurationSample sample) {
    table.row(
        name,
        String.valueOf(sample.n()),
        duration(sample.mean()),
        duration(sample.median()),
        duration(sample.geometricMean()),
        window.toString());
  }

  private static <V> void effect(
      TextTable table, String name, Measurement<V> measured, Function<V, String> words) {
    table.row(
        name,
        Words.value(measured, words),
        Words.interval(measured, words),
        Words.method(measured));
  }

  private static void needed(StringBuilder text, String what, Measurement<Long> measured) {
    String number = measured instanceof Measurement.Undefined<Long> undefined
        ? "undefined, " + undefined.reason()
        : String.valueOf(measured.orElseThrow());
    text.append(what).append(number).append('\n');
  }

  private Set<String> caveats(DurationComparison comparison) {
    Set<String> caveats = new LinkedHashSet<>();
    prefixed(
        caveats, language.choose("before: ", "이전: "), comparison.before().mean().caveats());
    prefixed(
        caveats, language.choose("after: ", "이후: "), comparison.after().mean().caveats());
    return caveats;
  }

  private static void prefixed(Set<String> target, String prefix, List<String> caveats) {
    caveats.forEach(caveat -> target.add(prefix + caveat));
  }

  private static String duration(Measurement<Duration> measured) {
    return measured.value().map(Words::of).orElse("-");
  }
}

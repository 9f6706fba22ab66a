package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.alert.AlertCounts;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.kpi.alert.NoisiestRules;
import io.monitoringstrategy.kpi.alert.RuleNoise;
import io.monitoringstrategy.kpi.hours.WorkingHours;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Alert quality for people. */
final class AlertQualityText {
  private static final int REASONS_SHOWN = 10;
  private static final int RULES_SHOWN = 10;

  private final Language language;

  AlertQualityText(Language language) {
    this.language = language;
  }

  String of(
      AlertQuality quality,
      Map<String, AlertQuality> byRule,
      Optional<WorkingHours> hours,
      List<RejectedRecord> rejected) {
    StringBuilder text = new StringBuilder();
    text.append(language.choose("Alerts from ", "알림 기간 "))
        .append(quality.window().start())
        .append(language.choose(" to ", " ~ "))
        .append(quality.window().end())
        .append('\n')
        .append(records(quality.records()))
        .append("\n\n")
        .append(table(quality));
    if (!byRule.isEmpty()) {
      text.append('\n').append(rules(byRule)).append(noisiest(byRule));
    }
    hours.ifPresent(week -> text.append('\n')
        .append(HourOptions.text(language, quality.interruptions(week), quality.level())));
    return text.append(rejected(rejected)).toString();
  }

  private static String records(AlertCounts counts) {
    return Words.counted(counts.read(), "record")
        + " read: "
        + counts.counted()
        + " counted ("
        + counts.open()
        + " still firing), "
        + counts.invalid()
        + " invalid, "
        + counts.outside()
        + " outside the window";
  }

  private String table(AlertQuality quality) {
    TextTable table = TextTable.of(
        "KPI",
        language.choose("value", "값"),
        Words.percent(Ratio.of(quality.level())) + language.choose(" interval", " 신뢰구간"),
        "n",
        language.choose("method", "방법"));
    Set<String> caveats = new LinkedHashSet<>();
    share(table, caveats, language.choose("false-alarm share", "오탐 비율"), quality.falseAlarmShare());
    share(table, caveats, language.choose("precision", "정밀도"), quality.precision());
    share(
        table,
        caveats,
        language.choose("false positive rate", "위양성률"),
        quality.falsePositiveRate());
    share(table, caveats, language.choose("recall (per incident)", "재현율(장애 기준)"), quality.recall());
    share(table, caveats, "F1", quality.f1());
    row(table, caveats, language.choose("MTTA", "평균 인지 시간"), quality.mtta(), Words::of);
    share(table, caveats, language.choose("flapping", "플래핑 비율"), quality.flapping());
    share(table, caveats, language.choose("actionable", "조치 가능 비율"), quality.actionableShare());
    row(
        table,
        caveats,
        language.choose("alerts per incident", "장애당 알림"),
        quality.alertsPerIncident(),
        AlertQualityText::number);
    row(
        table,
        caveats,
        language.choose("alerts per shift of ", "교대당 알림: ") + Words.of(quality.shift()),
        quality.alertsPerShift(),
        AlertQualityText::number);
    StringBuilder text = new StringBuilder(table.toString());
    caveats.forEach(caveat -> text.append("note: ").append(caveat).append('\n'));
    return text.toString();
  }

  private String rules(Map<String, AlertQuality> byRule) {
    TextTable table = TextTable.of(
        language.choose("rule", "규칙"),
        language.choose("alerts", "알림"),
        language.choose("precision", "정밀도"),
        "MTTA",
        language.choose("flapping", "플래핑 비율"),
        language.choose("actionable", "조치 가능 비율"));
    byRule.forEach((rule, quality) -> table.row(
        rule,
        String.valueOf(quality.records().counted()),
        brief(quality.precision(), Words::percent),
        brief(quality.mtta(), Words::of),
        brief(quality.flapping(), Words::percent),
        brief(quality.actionableShare(), Words::percent)));
    return table.toString();
  }

  private String noisiest(Map<String, AlertQuality> byRule) {
    List<RuleNoise> noisiest = NoisiestRules.of(byRule);
    if (noisiest.isEmpty()) {
      return "";
    }
    TextTable table = TextTable.of(
        language.choose("noisiest rule", "오탐이 많은 규칙"),
        language.choose("false alarms", "오탐"),
        language.choose("share", "비율"),
        language.choose("interval", "신뢰구간"));
    noisiest.stream()
        .limit(RULES_SHOWN)
        .forEach(noise -> table.row(
            noise.rule(),
            noise.falseAlarms() + "/" + noise.falseAlarmShare().n(),
            Words.value(noise.falseAlarmShare(), Words::percent),
            Words.interval(noise.falseAlarmShare(), Words::percent)));
    return "\n" + table
        + language.choose("ranked by the lower end of the interval\n", "신뢰구간의 하한 순\n");
  }

  private static void share(
      TextTable table, Set<String> caveats, String name, Measurement<Ratio> measured) {
    row(table, caveats, name, measured, Words::percent);
  }

  private static <V> void row(
      TextTable table,
      Set<String> caveats,
      String name,
      Measurement<V> measured,
      Function<V, String> words) {
    table.row(
        name,
        Words.value(measured, words),
        Words.interval(measured, words),
        String.valueOf(measured.n()),
        Words.method(measured));
    measured.caveats().forEach(caveat -> caveats.add(name + ": " + caveat));
  }

  private static <V> String brief(Measurement<V> measured, Function<V, String> words) {
    return measured.value().map(words).orElse("-");
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    BigDecimal shortest = rounded.stripTrailingZeros();
    return (shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest)
        .toPlainString();
  }

  private static String rejected(List<RejectedRecord> rejected) {
    if (rejected.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\ninvalid records, left out:\n");
    rejected.stream()
        .limit(REASONS_SHOWN)
        .forEach(each -> text.append("  ").append(each).append('\n'));
    if (rejected.size() > REASONS_SHOWN) {
      text.append("  and more; --format json lists the first thousand\n");
    }
    return text.toString();
  }
}

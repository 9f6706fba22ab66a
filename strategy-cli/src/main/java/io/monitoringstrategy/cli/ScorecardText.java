package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.kpi.scorecard.Scorecard;
import io.monitoringstrategy.kpi.scorecard.ScorecardEntry;
import io.monitoringstrategy.kpi.scorecard.TargetStatus;
import io.monitoringstrategy.kpi.scorecard.Trend;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A scorecard for people. */
final class ScorecardText {
  private static final int REASONS_SHOWN = 10;
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private final Language language;

  ScorecardText(Language language) {
    this.language = language;
  }

  String of(
      Scorecard card, Map<KpiId, String> sources, double level, List<RejectedRecord> rejected) {
    TextTable table = TextTable.of(
        "KPI",
        "",
        language.choose("value", "값"),
        language.choose("interval", "신뢰구간"),
        "n",
        language.choose("target", "목표"),
        language.choose("status", "상태"),
        language.choose("trend", "추세"),
        language.choose("from", "출처"));
    Set<String> notes = new LinkedHashSet<>();
    card.entries().forEach(entry -> {
      Function<BigDecimal, String> words = words(entry);
      Measurement<BigDecimal> measured = entry.measured();
      Kpi kpi = entry.kpi();
      table.row(
          kpi.id().value(),
          title(kpi),
          Words.value(measured, words),
          Words.interval(measured, words),
          String.valueOf(measured.n()),
          kpi.target().map(Object::toString).orElse("-"),
          entry.status().title(language.locale()),
          trend(entry),
          sources.getOrDefault(kpi.id(), "-"));
      if (measured instanceof Measurement.Undefined<BigDecimal> undefined) {
        notes.add(kpi.id() + ": " + undefined.reason());
      }
      measured.caveats().forEach(caveat -> notes.add(kpi.id() + ": " + caveat));
    });
    StringBuilder text = new StringBuilder(table.toString()).append('\n');
    text.append(counts(card))
        .append('\n')
        .append(language.choose("targets met, of those decided: ", "판정된 목표 중 달성: "))
        .append(Words.value(card.attainment(level), Words::percent))
        .append('\n');
    notes.forEach(note -> text.append("note: ").append(note).append('\n'));
    if (!card.emptyCategories().isEmpty()) {
      text.append(language.choose("no KPI of: ", "KPI가 없는 분류: "))
          .append(
              card.emptyCategories().stream().map(this::category).collect(Collectors.joining(", ")))
          .append('\n');
    }
    rejected.stream()
        .limit(REASONS_SHOWN)
        .forEach(
            each -> text.append("invalid measurement, left out: ").append(each).append('\n'));
    return text.toString();
  }

  private String category(KpiCategory category) {
    return category.title(language.locale());
  }

  private String counts(Scorecard card) {
    return card.counts().entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> count.getValue() + " " + status(count.getKey()))
        .collect(Collectors.joining(", "));
  }

  private String status(TargetStatus status) {
    return status.title(language.locale());
  }

  private String title(Kpi kpi) {
    return kpi.title()
        .or(() -> kpi.definition()
            .map(definition -> language.choose(definition.title(), definition.koreanTitle())))
        .orElse("");
  }

  private String trend(ScorecardEntry entry) {
    Trend trend = entry.trend();
    if (trend instanceof Trend.None) {
      return "-";
    }
    String heading =
        trend instanceof Trend.Up ? language.choose("up", "상승") : language.choose("down", "하락");
    return entry
        .kpi()
        .effectiveDirection()
        .map(better -> heading + ", " + meaning(trend, better))
        .orElse(heading);
  }

  private String meaning(Trend trend, Direction better) {
    return trend.isImproving(better)
        ? language.choose("better", "개선")
        : language.choose("worse", "악화");
  }

  private static Function<BigDecimal, String> words(ScorecardEntry entry) {
    return switch (entry.unit()) {
      case RATIO, CHANGE -> ScorecardText::percent;
      case DURATION ->
        number -> Words.of(Duration.ofMillis(number.movePointRight(3).longValue()));
      case COUNT, RATE ->
        number -> number.round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
    };
  }

  /** A return on investment may exceed 1, and be below 0; other shares are written as everywhere. */
  private static String percent(BigDecimal share) {
    return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0
        ? Words.percent(Ratio.of(share))
        : share.movePointRight(2).round(FOUR_DIGITS).stripTrailingZeros().toPlainString() + " %";
  }
}

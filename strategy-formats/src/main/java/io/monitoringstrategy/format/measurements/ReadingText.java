package io.monitoringstrategy.format.measurements;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.kpi.scorecard.KpiReading;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How the numbers of a measurements file are written. */
final class ReadingText {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

  private ReadingText() {}

  static KpiReading ofValue(Unit unit, String text) {
    return KpiReading.value(
        switch (unit) {
          case RATIO -> ratio(text);
          case CHANGE -> change(text);
          case DURATION -> NUMBER.matcher(text).matches() ? number("value", text) : seconds(text);
          case COUNT, RATE -> number("value", text);
        });
  }

  /** A whole number of a KPI that counts: events of the period. */
  static KpiReading ofEvents(String text) {
    return COUNT.matcher(text).matches()
        ? KpiReading.count(Long.parseLong(text))
        : ofValue(Unit.COUNT, text);
  }

  static KpiReading ofCounts(Unit unit, String numerator, String denominator) {
    return switch (unit) {
      case RATIO ->
        KpiReading.share(count("numerator", numerator), count("denominator", denominator));
      case RATE ->
        KpiReading.rate(
            count("numerator", numerator), number("denominator", denominator).doubleValue());
      case CHANGE ->
        KpiReading.change(number("numerator", numerator), number("denominator", denominator));
      case DURATION, COUNT ->
        throw InvalidValueException.of(
            "numerator " + Quoted.of(numerator),
            "makes no " + unit.label() + ": write the number as value");
    };
  }

  private static BigDecimal ratio(String text) {
    BigDecimal ratio = fraction(
        text,
        bare -> bare,
        "is above 1, where a ratio is meant: write it as a percentage, " + text + " %");
    Problems.of("value " + Quoted.of(text))
        .rejectIf(
            ratio.signum() < 0 || ratio.compareTo(BigDecimal.ONE) > 0,
            "must be from 0 % to 100 %: a share of the whole is meant")
        .throwIfAny();
    return ratio;
  }

  /** A return of 120 % or a loss of 5 %. */
  private static BigDecimal change(String text) {
    return fraction(
        text,
        BigDecimal::abs,
        "is beyond 1, where a change is meant: write it as a percentage such as 120 % or -5 %");
  }

  /** In percent it may be anything; a bare number whose size is above 1 may have been meant as percent. */
  private static BigDecimal fraction(String text, UnaryOperator<BigDecimal> size, String refusal) {
    if (text.endsWith("%")) {
      return percent(text);
    }
    BigDecimal bare = number("value", text);
    Problems.of("value " + Quoted.of(text))
        .rejectIf(size.apply(bare).compareTo(BigDecimal.ONE) > 0, refusal)
        .throwIfAny();
    return bare;
  }

  private static BigDecimal percent(String text) {
    return number("value", text.substring(0, text.length() - 1).strip()).movePointLeft(2);
  }

  private static BigDecimal seconds(String text) {
    Duration duration = DurationText.parse(text);
    return BigDecimal.valueOf(duration.toMillis(), 3);
  }

  private static BigDecimal number(String column, String text) {
    Problems.of(column + " " + Quoted.of(text))
        .rejectIf(!NUMBER.matcher(text).matches(), "must be a number such as 12 or 0.85")
        .throwIfAny();
    return new BigDecimal(text);
  }

  private static long count(String column, String text) {
    Problems.of(column + " " + Quoted.of(text))
        .rejectIf(!COUNT.matcher(text).matches(), "must be a count such as 12")
        .throwIfAny();
    return Long.parseLong(text);
  }
}

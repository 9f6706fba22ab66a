package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.function.Function;

/** How numbers are written for people. */
final class Words {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Words() {}

  /** {@return the two largest units that matter: {@code 2 d 3 h}, {@code 7 min 4 s}, {@code 0.250 s}} */
  static String of(Duration duration) {
    if (duration.isNegative()) {
      return "-" + of(duration.negated());
    }
    if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
      BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3);
      return seconds.stripTrailingZeros().scale() <= 0
          ? seconds.setScale(0, RoundingMode.UNNECESSARY) + " s"
          : seconds + " s";
    }
    long seconds = duration.plusMillis(500).toSeconds();
    if (seconds < 3600) {
      return pair(seconds / 60, "min", seconds % 60, "s");
    }
    long minutes = (seconds + 30) / 60;
    if (minutes < 24 * 60) {
      return pair(minutes / 60, "h", minutes % 60, "min");
    }
    long hours = (minutes + 30) / 60;
    return pair(hours / 24, "d", hours % 24, "h");
  }

  /** {@return the same with the units of a language: {@code 1 h 30 min}, {@code 1시간 30분}} */
  static String of(Duration duration, Language language) {
    String words = of(duration);
    return language == Language.EN
        ? words
        : words.replace(" min", "분").replace(" h", "시간").replace(" d", "일").replace(" s", "초");
  }

  /** {@return {@code 1 record} or {@code 2 records}} */
  static String counted(long count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** {@return the share in percent with four decimals, or with more where it would seem none or all} */
  static String percent(Ratio ratio) {
    BigDecimal exact = ratio.toBigDecimal().multiply(HUNDRED);
    BigDecimal percent = exact.setScale(4, RoundingMode.HALF_EVEN);
    for (int digits = 5; digits <= 12 && isWhole(percent) && !isWhole(exact); digits++) {
      percent = exact.setScale(digits, RoundingMode.HALF_EVEN);
    }
    BigDecimal short_ = percent.stripTrailingZeros();
    return (short_.scale() < 0 ? short_.setScale(0, RoundingMode.UNNECESSARY) : short_)
            .toPlainString()
        + " %";
  }

  /** {@return a share of a whole that is counted, in percent with one decimal at most} */
  static String share(Ratio ratio) {
    BigDecimal percent = ratio.toBigDecimal().multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    boolean whole = percent.stripTrailingZeros().scale() <= 0;
    return (whole ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent).toPlainString() + " %";
  }

  private static boolean isWhole(BigDecimal percent) {
    return percent.signum() == 0 || percent.compareTo(HUNDRED) == 0;
  }

  /** {@return the value, or that it is undefined} */
  static <V> String value(Measurement<V> measured, Function<V, String> words) {
    return measured.value().map(words).orElse("undefined");
  }

  /** {@return the interval, or a dash where there is none} */
  static <V> String interval(Measurement<V> measured, Function<V, String> words) {
    if (measured.interval() instanceof ConfidenceInterval.TwoSided<V> both) {
      return words.apply(both.low()) + " to " + words.apply(both.high());
    }
    if (measured.interval() instanceof ConfidenceInterval.LowerBound<V> bound) {
      return "at least " + words.apply(bound.low());
    }
    if (measured.interval() instanceof ConfidenceInterval.UpperBound<V> bound) {
      return "at most " + words.apply(bound.high());
    }
    return "-";
  }

  /** {@return the method of the interval, or why there is no value or no interval} */
  static <V> String method(Measurement<V> measured) {
    if (measured instanceof Measurement.Undefined<V> undefined) {
      return undefined.reason();
    }
    if (measured.interval() instanceof ConfidenceInterval.TwoSided<V> both) {
      return both.method();
    }
    if (measured.interval() instanceof ConfidenceInterval.LowerBound<V> bound) {
      return bound.method();
    }
    if (measured.interval() instanceof ConfidenceInterval.UpperBound<V> bound) {
      return bound.method();
    }
    return ((ConfidenceInterval.Undefined<V>) measured.interval()).reason();
  }

  private static String pair(long large, String largeUnit, long small, String smallUnit) {
    return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
  }
}

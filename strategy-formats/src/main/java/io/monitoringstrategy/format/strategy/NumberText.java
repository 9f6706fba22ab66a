package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as strategy files write them: {@code 900}, {@code 40 %}, {@code 50 GB}. */
final class NumberText {
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,30})?");
  private static final Pattern SIZE =
      Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,9})?) *(B|[kKMGT]i?B)");
  private static final Map<Character, Integer> POWERS =
      Map.of('k', 1, 'K', 1, 'M', 2, 'G', 3, 'T', 4);

  private NumberText() {}

  /** {@return the number with all its digits, without an exponent} */
  static String written(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** {@return the ratio in percent with all its digits, such as {@code 99.9 %}} */
  static String written(Ratio ratio) {
    return ratio.toBigDecimal().movePointRight(2).toPlainString() + " %";
  }

  /** {@return a number such as {@code 900} or {@code -0.5}} */
  static double number(String text) {
    return decimal(text).doubleValue();
  }

  /** {@return the same with all its digits} */
  static BigDecimal decimal(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw InvalidValueException.of("number " + Quoted.of(text), "must be like 900 or 4.5");
    }
    return new BigDecimal(text);
  }

  /** {@return {@code 40 %} as 0.4, and a number as it stands} */
  static double share(String text) {
    return text.endsWith("%")
        ? decimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2).doubleValue()
        : number(text);
  }

  /** {@return a ratio of whole numbers, {@code 1/3}, or a number} */
  static double fraction(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? number(text)
        : number(text.substring(0, slash).strip())
            / number(text.substring(slash + 1).strip());
  }

  /** {@return the bytes of {@code 50 GB}, of powers of 1000, or {@code 50 GiB}, of 1024} */
  static double bytes(String text) {
    Matcher matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      throw InvalidValueException.of("size " + Quoted.of(text), "must be like 50 GB or 200 MiB");
    }
    String unit = matcher.group(2);
    double base = unit.contains("i") ? 1024 : 1000;
    return Double.parseDouble(matcher.group(1))
        * Math.pow(base, POWERS.getOrDefault(unit.charAt(0), 0));
  }
}

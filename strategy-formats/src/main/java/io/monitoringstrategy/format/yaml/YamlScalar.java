package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Numbers, dates and words as files write them; each refuses what it cannot take with an
 * {@link io.monitoringstrategy.value.InvalidValueException}: {@code map.optional("people",
 * YamlScalar::integer)}.
 */
public final class YamlScalar {
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,9}");

  private YamlScalar() {}

  /** {@return the text itself, unless it is blank} */
  public static String notBlank(String text) {
    Problems.of("text")
        .rejectIf(text.isBlank(), "must not be blank: write it out")
        .throwIfAny();
    return text;
  }

  /** {@return a whole number of at most nine digits} */
  public static int integer(String text) {
    Problems.of("number " + Quoted.of(text))
        .rejectIf(!INTEGER.matcher(text).matches(), "must be a whole number such as 12")
        .throwIfAny();
    return Integer.parseInt(text);
  }

  /** {@return {@code true} or {@code false}} */
  public static boolean flag(String text) {
    boolean known = List.of("true", "false").contains(text);
    Problems.of("flag " + Quoted.of(text))
        .rejectIf(!known, "must be true or false")
        .throwIfAny();
    return text.equals("true");
  }

  /** {@return the month that is written so, such as {@code 2026-01}} */
  public static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw InvalidValueException.of("month " + Quoted.of(text), "must be a month such as 2026-01");
    }
  }

  /** {@return a day such as {@code 2026-10-01}} */
  public static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw InvalidValueException.of("date " + Quoted.of(text), "must be a day such as 2026-10-01");
    }
  }

  /** {@return a time zone such as {@code Europe/Berlin}, {@code UTC} or {@code +02:00}} */
  public static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      String hint = NearestName.hint(text, ZoneId.getAvailableZoneIds());
      throw InvalidValueException.of(
          "zone " + Quoted.of(text), "must be a time zone such as Europe/Berlin or UTC" + hint);
    }
  }

  /** {@return a reader of the constants, written in lower case and with {@code -} for {@code _}} */
  public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> constants) {
    Map<String, E> words = new LinkedHashMap<>();
    Arrays.stream(constants.getEnumConstants())
        .forEach(constant -> words.put(word(constant), constant));
    return text -> {
      E constant = words.get(text);
      if (constant == null) {
        String known = String.join(", ", words.keySet());
        String hint = NearestName.hint(text, words.keySet());
        throw InvalidValueException.of("word " + Quoted.of(text), "must be one of " + known + hint);
      }
      return constant;
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Problems;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes lengths of time as people write them in files: {@code 30s}, {@code 1h30m}, {@code 4w}. */
public final class DurationText {
  private static final Pattern PART = Pattern.compile("([0-9]{1,9}+)\\s*+([smhdw])\\s*+");

  private DurationText() {}

  /**
   * {@return the length, such as 30 days for {@code 30d}}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other text
   */
  public static Duration parse(String text) {
    return Duration.ofSeconds(seconds(
            text,
            "is no length of time: write it like 30s, 5m, 1h30m or 30d, in numbers of at"
                + " most nine digits")
        .longValueExact());
  }

  /** {@return the length in whole seconds as it is read, such as {@code 30d} or {@code 1h30m}} */
  public static String write(Duration length) {
    StringBuilder text = new StringBuilder();
    part(length.toDaysPart(), 'd', text);
    part(length.toHoursPart(), 'h', text);
    part(length.toMinutesPart(), 'm', text);
    part(length.toSecondsPart(), 's', text);
    return text.isEmpty() ? "0s" : text.toString();
  }

  private static void part(long count, char unit, StringBuilder text) {
    if (count != 0) {
      text.append(count).append(unit);
    }
  }

  /**
   * {@return the length in seconds}
   *
   * @param text number and unit, once or more often
   * @param problem what it is not, and what to write instead
   */
  static BigDecimal seconds(String text, String problem) {
    long seconds = 0;
    Matcher part = PART.matcher(text);
    int end = 0;
    while (part.find() && part.start() == end) {
      seconds += Long.parseLong(part.group(1)) * secondsOf(part.group(2).charAt(0));
      end = part.end();
    }
    Problems.of("'" + text + "'")
        .rejectIf(end == 0 || end < text.length(), problem)
        .throwIfAny();
    return BigDecimal.valueOf(seconds);
  }

  private static long secondsOf(char unit) {
    return switch (unit) {
      case 's' -> 1;
      case 'm' -> 60;
      case 'h' -> 3_600;
      case 'd' -> 86_400;
      default -> 604_800;
    };
  }
}

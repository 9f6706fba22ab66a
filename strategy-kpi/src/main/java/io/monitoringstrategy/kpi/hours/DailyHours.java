package io.monitoringstrategy.kpi.hours;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import java.time.DateTimeException;
import java.time.LocalTime;

/**
 * Hours of a day, by the clock on the wall: from the first moment up to, and without, the other; over
 * midnight where that comes first.
 *
 * <p>Example: {@code DailyHours.parse("22:00-08:00")} are the hours of the night.
 *
 * @param from when they begin
 * @param to when they have ended
 */
public record DailyHours(LocalTime from, LocalTime to) {

  /** Refuses hours without length. */
  public DailyHours {
    Problems.of("hours " + from + "-" + to)
        .rejectIf(from.equals(to), "begin when they end: write them like 09:00-18:00")
        .throwIfAny();
  }

  /**
   * {@return the hours that are written so: {@code 09:00-18:00}}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other text
   */
  public static DailyHours parse(String text) {
    String[] ends = text.strip().split("-", -1);
    if (ends.length == 2) {
      try {
        return new DailyHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
      } catch (DateTimeException noTime) {
        throw refusal(text);
      }
    }
    throw refusal(text);
  }

  /** {@return whether the clock shows one of these hours} */
  public boolean contains(LocalTime clock) {
    boolean begun = !clock.isBefore(from);
    boolean ended = !clock.isBefore(to);
    return from.isBefore(to) ? begun && !ended : begun || !ended;
  }

  /** {@return {@code 09:00-18:00}} */
  @Override
  public String toString() {
    return from + "-" + to;
  }

  private static InvalidValueException refusal(String text) {
    return InvalidValueException.of(
        "hours '" + text + "'", "must be two times of the day, such as 09:00-18:00");
  }
}

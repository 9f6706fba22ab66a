package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody answers the pager: {@code 24x7}, or {@code 12x5} for twelve hours on five days.
 *
 * @param hours of the day
 * @param days of the week
 */
public record OnCallHours(int hours, int days) {
  /** Around the clock. */
  public static final OnCallHours ALWAYS = new OnCallHours(24, 7);

  private static final Pattern FORM = Pattern.compile("([0-9]{1,2})x([1-7])");

  /**
   * Checks the range.
   *
   * @throws InvalidValueException unless there are 1 to 24 hours and 1 to 7 days
   */
  public OnCallHours {
    if (hours < 1 || hours > 24 || days < 1 || days > 7) {
      throw InvalidValueException.of(
          "on-call hours " + hours + "x" + days, "must be 1 to 24 hours on 1 to 7 days: like 24x7");
    }
  }

  /**
   * {@return the hours that are written so}
   *
   * @throws InvalidValueException unless they look like {@code 24x7}
   */
  public static OnCallHours parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw InvalidValueException.of(
          "on-call hours '" + text + "'", "must be hours and days such as 24x7 or 12x5");
    }
    return new OnCallHours(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** {@return whether it is around the clock} */
  public boolean isAlways() {
    return equals(ALWAYS);
  }

  /** {@return {@code 24x7}} */
  @Override
  public String toString() {
    return hours + "x" + days;
  }
}

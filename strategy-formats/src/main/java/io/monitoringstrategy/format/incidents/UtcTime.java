package io.monitoringstrategy.format.incidents;

import java.nio.charset.StandardCharsets;

/**
 * The form that most logs write, {@code 2026-03-01T10:00:00Z} with or without milliseconds, read
 * without a formatter, which would cost more than all the rest. Whatever has another form, or is no
 * time, is left to the formatter.
 */
final class UtcTime {
  /** Not of this form. */
  static final long OTHER = Long.MIN_VALUE;

  private static final int SECONDS = "2026-03-01T10:00:00Z".length();
  private static final int MILLIS = "2026-03-01T10:00:00.000Z".length();

  /** So far below 0 that nothing that is added brings it back. */
  private static final int NO_DIGIT = -1_000_000;

  private UtcTime() {}

  /** {@return the milliseconds since 1970, or {@link #OTHER}} */
  static long epochMillis(String text) {
    boolean possible = text.length() == SECONDS || text.length() == MILLIS;
    return possible
        ? epochMillis(text.getBytes(StandardCharsets.US_ASCII), 0, text.length())
        : OTHER;
  }

  /** {@return the same of the bytes from the first to before the end} */
  static long epochMillis(byte[] text, int from, int end) {
    if (!hasForm(text, from, end - from)) {
      return OTHER;
    }
    int century = pair(text, from);
    int year = 100 * century + pair(text, from + 2);
    int month = pair(text, from + 5);
    int day = pair(text, from + 8);
    int hour = pair(text, from + 11);
    int minute = pair(text, from + 14);
    int second = pair(text, from + 17);
    int millis = end - from == MILLIS ? 10 * pair(text, from + 20) + digit(text, from + 22) : 0;
    boolean sound = century >= 0
        && Math.min(year, Math.min(month, day)) > 0
        && Math.min(Math.min(hour, minute), Math.min(second, millis)) >= 0
        && month <= 12
        && day <= daysOf(year, month)
        && hour < 24
        && minute < 60
        && second < 60;
    return sound
        ? (((epochDay(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000 + millis
        : OTHER;
  }

  private static boolean hasForm(byte[] text, int from, int length) {
    return (length == SECONDS || (length == MILLIS && text[from + 19] == '.'))
        && text[from + 4] == '-'
        && text[from + 7] == '-'
        && text[from + 10] == 'T'
        && text[from + 13] == ':'
        && text[from + 16] == ':'
        && text[from + length - 1] == 'Z';
  }

  /** The number that two digits write; far below 0 if one of them is none. */
  private static int pair(byte[] text, int from) {
    return 10 * digit(text, from) + digit(text, from + 1);
  }

  private static int digit(byte[] text, int at) {
    int digit = text[at] - '0';
    return digit >= 0 && digit <= 9 ? digit : NO_DIGIT;
  }

  private static int daysOf(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Days since 1970 of the Gregorian calendar, for years after 0; March begins the counted year. */
  private static long epochDay(int year, int month, int day) {
    long y = month > 2 ? year : year - 1L;
    int monthsSinceMarch = (month + 9) % 12;
    int dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1;
    return 365 * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468;
  }
}

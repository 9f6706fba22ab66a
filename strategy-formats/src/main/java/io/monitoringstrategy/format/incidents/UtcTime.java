package io.monitoringstrategy.format.incidents;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the form that most logs write, {@code 2026-03-01T10:00:00Z} with or without milliseconds,
 * without a formatter, which would cost more than all the rest. Whatever has another form, or is no time,
 * is left to the formatter. One time mostly is of the day of the one before, so that day is remembered,
 * and the digits of a clock are looked at eight at once.
 */
final class UtcTime {
  /** Not of this form. */
  static final long OTHER = Long.MIN_VALUE;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int SECONDS = "2026-03-01T10:00:00Z".length();
  private static final int MILLIS = "2026-03-01T10:00:00.000Z".length();

  /** Where a clock has a digit: a nought each, and between them what must stand there as it is. */
  private static final long CLOCK = eight("00:00:00");

  private static final long END_WITH_MILLIS = eight(":00.000Z");
  private static final long CLOCK_SIGNS = signsOf("00:00:00");
  private static final long END_SIGNS = signsOf(":00.000Z");

  /** Added to a byte, it reaches the high bit unless the byte is a digit's value, 0 to 9. */
  private static final long PAST_NINE = 0x7676767676767676L;

  private static final long HIGH = 0x8080808080808080L;

  /** So far below 0 that nothing that is added brings it back. */
  private static final int NO_DIGIT = -1_000_000;

  private long dayBegins;
  private long dayEnds;
  private long dayMillis = OTHER;

  /** {@return the milliseconds since 1970, or {@link #OTHER}} */
  long epochMillis(String text) {
    boolean possible = text.length() == SECONDS || text.length() == MILLIS;
    if (!possible) {
      return OTHER;
    }
    byte[] bytes =
        text.getBytes(StandardCharsets.US_ASCII); // a pair of surrogates becomes one byte
    return epochMillis(bytes, 0, bytes.length);
  }

  /** {@return the same of the bytes from the first to before the end} */
  long epochMillis(byte[] text, int from, int end) {
    int length = end - from;
    if (length != SECONDS && length != MILLIS) {
      return OTHER;
    }
    long day = day(text, from);
    long clock = (long) EIGHT.get(text, from + 11) ^ CLOCK;
    int hour = pair(clock, 0);
    int minute = pair(clock, 3);
    int second = pair(clock, 6);
    boolean sound =
        day != OTHER && areDigits(clock, CLOCK_SIGNS) && hour < 24 && minute < 60 && second < 60;
    if (!sound) {
      return OTHER;
    }
    long millis = day + ((hour * 60L + minute) * 60 + second) * 1000;
    if (length == SECONDS) {
      return text[from + 19] == 'Z' ? millis : OTHER;
    }
    long rest = (long) EIGHT.get(text, from + 16) ^ END_WITH_MILLIS;
    return areDigits(rest, END_SIGNS) ? millis + 10L * pair(rest, 4) + at(rest, 6) : OTHER;
  }

  /** The milliseconds at the beginning of the day {@code 2026-03-01T}. */
  private long day(byte[] text, int from) {
    long begins = (long) EIGHT.get(text, from);
    long ends = (long) EIGHT.get(text, from + 3);
    if (begins != dayBegins || ends != dayEnds) {
      dayBegins = begins;
      dayEnds = ends;
      dayMillis = dayOf(text, from);
    }
    return dayMillis;
  }

  private static long dayOf(byte[] text, int from) {
    int century = pair(text, from);
    int year = 100 * century + pair(text, from + 2);
    int month = pair(text, from + 5);
    int day = pair(text, from + 8);
    boolean sound = text[from + 4] == '-'
        && text[from + 7] == '-'
        && text[from + 10] == 'T'
        && century >= 0
        && Math.min(year, Math.min(month, day)) > 0
        && month <= 12
        && day <= daysOf(year, month);
    return sound ? epochDay(year, month, day) * 86_400_000 : OTHER;
  }

  /** Whether every byte is the value of a digit, and nothing is left where a sign must stand. */
  private static boolean areDigits(long eight, long signs) {
    return (((eight | (eight + PAST_NINE)) & HIGH) | (eight & signs)) == 0;
  }

  private static int pair(long digits, int place) {
    return 10 * at(digits, place) + at(digits, place + 1);
  }

  private static int at(long digits, int place) {
    return (int) (digits >>> (Byte.SIZE * place)) & 0xFF;
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

  private static long eight(String text) {
    return (long) EIGHT.get(text.getBytes(StandardCharsets.US_ASCII), 0);
  }

  /** All bits of the bytes where a text has something else than a nought. */
  private static long signsOf(String text) {
    long signs = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      signs |= text.charAt(i) == '0' ? 0 : 0xFFL << (Byte.SIZE * i);
    }
    return signs;
  }
}

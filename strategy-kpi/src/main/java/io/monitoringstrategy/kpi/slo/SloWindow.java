package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** Over what an objective is kept. */
public sealed interface SloWindow {

  /** {@return the window that a moment belongs to} */
  TimeWindow at(Instant now);

  /** {@return how long it is; of calendar units the usual length, 7, 30, 90 or 365 days} */
  Duration length();

  /** {@return the last so many days, hours or minutes, ever anew} */
  static SloWindow rolling(Duration length) {
    return new Rolling(length);
  }

  /**
   * The time that has just passed.
   *
   * @param length how much, above 0
   */
  record Rolling(Duration length) implements SloWindow {
    /**
     * Checks the length.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException unless it is above 0
     */
    public Rolling {
      Problems.of("rolling window")
          .rejectIf(length.isZero() || length.isNegative(), "must be above 0 (was " + length + ")")
          .throwIfAny();
    }

    @Override
    public TimeWindow at(Instant now) {
      return TimeWindow.of(now.minus(length), now);
    }
  }

  /**
   * A unit of the calendar.
   *
   * @param unit which unit
   * @param zone where it begins at midnight
   */
  record Calendar(CalendarUnit unit, ZoneId zone) implements SloWindow {
    @Override
    public TimeWindow at(Instant now) {
      LocalDate day = ZonedDateTime.ofInstant(now, zone).toLocalDate();
      LocalDate first = switch (unit) {
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
      LocalDate next = switch (unit) {
        case WEEK -> first.plusWeeks(1);
        case MONTH -> first.plusMonths(1);
        case QUARTER -> first.plusMonths(3);
        case YEAR -> first.plusYears(1);
      };
      return TimeWindow.of(
          first.atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant());
    }

    @Override
    public Duration length() {
      return Duration.ofDays(
          switch (unit) {
            case WEEK -> 7;
            case MONTH -> 30;
            case QUARTER -> 90;
            case YEAR -> 365;
          });
    }
  }
}

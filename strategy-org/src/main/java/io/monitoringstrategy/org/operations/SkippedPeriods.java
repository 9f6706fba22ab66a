package io.monitoringstrategy.org.operations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/** The periods that a rule should fall into and does not. */
final class SkippedPeriods {
  private static final LocalDate REFERENCE = LocalDate.of(2001, 1, 1);
  private static final int FEBRUARY = 2;

  private final RecurrenceExpansion rule;

  SkippedPeriods(RecurrenceExpansion rule) {
    this.rule = rule;
  }

  Set<SkipReason> reasons(Optional<LocalDate> start, int years) {
    if (start.isEmpty() && rule.needsFirstDate()) {
      return EnumSet.of(SkipReason.UNANCHORED);
    }
    LocalDate from = start.orElse(REFERENCE);
    LocalDate to = from.plusYears(years);
    List<LocalDate> skipped = between(start, from, to, rule.datesWithoutEnd(from, to));
    if (skipped.isEmpty()) {
      return EnumSet.noneOf(SkipReason.class);
    }
    boolean counted = rule.has(Part.BYDAY) || rule.has(Part.BYSETPOS);
    boolean leap = skipped.stream().allMatch(day -> day.getMonthValue() == FEBRUARY)
        && (rule.freq() == Freq.YEARLY || rule.months().equals(Set.of(FEBRUARY)));
    return EnumSet.of(
        counted ? SkipReason.RARE_WEEKDAY : leap ? SkipReason.LEAP_DAY : SkipReason.SHORT_MONTH);
  }

  /** {@return the first days of the periods without a date; a period that is cut off does not count} */
  List<LocalDate> between(
      Optional<LocalDate> start, LocalDate from, LocalDate to, List<LocalDate> dates) {
    if (rule.freq() == Freq.WEEKLY || (rule.freq() == Freq.DAILY && !rule.has(Part.BYMONTHDAY))) {
      return List.of();
    }
    LocalDate end = rule.isEnding() && !dates.isEmpty() ? dates.get(dates.size() - 1) : to;
    boolean yearly = isOfYears();
    Set<LocalDate> met = new HashSet<>();
    dates.forEach(date -> met.add(first(date, yearly)));
    List<LocalDate> skipped = new ArrayList<>();
    int step = step(yearly);
    LocalDate period = first(start.orElse(from), yearly);
    if (period.isBefore(start.orElse(from)) && !met.contains(period)) {
      period = period.plusMonths(step);
    }
    for (; !next(period, yearly).isAfter(end); period = period.plusMonths(step)) {
      boolean due = !period.isBefore(from) && isDue(period, start, yearly);
      if (due && !met.contains(period)) {
        skipped.add(period);
      }
    }
    return skipped;
  }

  /** A yearly rule that names days of the year and no month. */
  private boolean isOfYears() {
    return rule.freq() == Freq.YEARLY
        && rule.months().isEmpty()
        && (rule.has(Part.BYDAY) || rule.has(Part.BYYEARDAY));
  }

  private int step(boolean yearly) {
    boolean monthly = rule.freq() == Freq.MONTHLY;
    return monthly ? rule.interval() : yearly ? 12 * rule.interval() : 1;
  }

  private boolean isDue(LocalDate period, Optional<LocalDate> start, boolean yearly) {
    if (yearly) {
      return true;
    }
    Set<Integer> months = rule.months();
    boolean named = !months.isEmpty() || rule.freq() != Freq.YEARLY || rule.has(Part.BYMONTHDAY);
    int month = period.getMonthValue();
    boolean right = months.isEmpty()
        ? named || start.map(date -> date.getMonthValue() == month).orElse(true)
        : months.contains(month);
    int years = period.getYear() - start.orElse(period).getYear();
    return right && (rule.freq() != Freq.YEARLY || years % rule.interval() == 0);
  }

  private static LocalDate first(LocalDate date, boolean yearly) {
    return yearly ? LocalDate.of(date.getYear(), 1, 1) : YearMonth.from(date).atDay(1);
  }

  private static LocalDate next(LocalDate period, boolean yearly) {
    return yearly ? period.plusYears(1) : period.plusMonths(1);
  }
}

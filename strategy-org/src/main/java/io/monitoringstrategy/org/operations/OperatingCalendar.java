package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TeamId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When each process takes place, holidays regarded.
 *
 * <pre>{@code
 * OperatingCalendar calendar = OperatingCalendar.of(OperatingTemplate.standard(seoul))
 *     .withHolidays(List.of(LocalDate.of(2026, 10, 9)), HolidayRule.NEXT_WORKDAY);
 * calendar.meetings(TimeWindow.ofMonth(YearMonth.of(2026, 10), seoul));
 * calendar.timePerMonth();     // sre=PT30H..., platform=...
 * }</pre>
 */
public final class OperatingCalendar {
  private static final int LONGEST_MOVE = 31;

  private final List<OperatingProcess> processes;
  private final Set<LocalDate> holidays;
  private final HolidayRule rule;

  private OperatingCalendar(
      List<OperatingProcess> processes, Set<LocalDate> holidays, HolidayRule rule) {
    this.processes = processes;
    this.holidays = holidays;
    this.rule = rule;
  }

  /**
   * {@return the calendar of these processes, without holidays}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if two of them have one id
   */
  public static OperatingCalendar of(Collection<OperatingProcess> processes) {
    Problems problems = Problems.of("operating calendar");
    Set<ProcessId> seen = new HashSet<>();
    processes.forEach(process ->
        problems.rejectIf(!seen.add(process.id()), process.path() + " is there twice: rename one"));
    problems.throwIfAny();
    return new OperatingCalendar(List.copyOf(processes), Set.of(), HolidayRule.KEEP);
  }

  /** {@return the same calendar with these holidays, in every zone} */
  public OperatingCalendar withHolidays(Collection<LocalDate> days, HolidayRule then) {
    return new OperatingCalendar(processes, Set.copyOf(days), then);
  }

  /** {@return what takes place, in the order it was given} */
  public List<OperatingProcess> processes() {
    return processes;
  }

  /**
   * {@return the meetings that begin in a window, in the order in which they begin}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a cadence has no dates there because
   *     its first date is missing, or the window leaves the years 1900 to 2999
   */
  public List<Meeting> meetings(TimeWindow window) {
    List<Meeting> meetings = new ArrayList<>();
    processes.forEach(process -> meetings.addAll(meetings(process, window)));
    meetings.sort(Comparator.comparing(meeting -> meeting.start().toInstant()));
    return List.copyOf(meetings);
  }

  /** {@return the meetings of one process that begin in a window} */
  List<Meeting> meetings(OperatingProcess process, TimeWindow window) {
    TimeWindow wider =
        TimeWindow.of(window.start().minus(Duration.ofDays(LONGEST_MOVE + 1)), window.end());
    List<ZonedDateTime> planned = process.cadence().meetings(process.at(), process.zone(), wider);
    Set<LocalDate> taken = new HashSet<>();
    planned.forEach(start -> taken.add(start.toLocalDate()));
    List<Meeting> meetings = new ArrayList<>();
    for (ZonedDateTime start : planned) {
      LocalDate due = start.toLocalDate();
      held(due, taken)
          .map(day -> day.equals(due) ? start : day.atTime(process.at()).atZone(process.zone()))
          .filter(begin -> window.contains(begin.toInstant()))
          .ifPresent(begin -> meetings.add(new Meeting(process, due, begin)));
    }
    return meetings;
  }

  /** {@return how much working time of each team all processes take in a month, holidays not regarded} */
  public Map<TeamId, Duration> timePerMonth() {
    Map<TeamId, Duration> time = new LinkedHashMap<>();
    processes.forEach(process ->
        process.timePerMonth().forEach((team, more) -> time.merge(team, more, Duration::plus)));
    return time;
  }

  /**
   * {@return how much working time of each team the meetings of a window take; the teams in the order of
   * their processes}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException as for {@link #meetings}
   */
  public Map<TeamId, Duration> time(TimeWindow window) {
    Map<TeamId, Duration> time = new LinkedHashMap<>();
    for (OperatingProcess process : processes) {
      int times = meetings(process, window).size();
      process
          .people()
          .forEach((team, people) -> time.merge(
              team, process.length().multipliedBy((long) people * times), Duration::plus));
    }
    return time;
  }

  /** The day it is held instead of, and in place of, the one it is due. */
  private Optional<LocalDate> held(LocalDate due, Set<LocalDate> taken) {
    if (!holidays.contains(due) || rule == HolidayRule.KEEP) {
      return Optional.of(due);
    }
    if (rule == HolidayRule.CANCEL) {
      return Optional.empty();
    }
    LocalDate day = due.plusDays(1);
    while (!isWorkday(day) && day.isBefore(due.plusDays(LONGEST_MOVE))) {
      day = day.plusDays(1);
    }
    return isWorkday(day) && taken.add(day) ? Optional.of(day) : Optional.empty();
  }

  private boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day);
  }
}

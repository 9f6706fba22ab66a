package io.monitoringstrategy.examples.people;

import static io.monitoringstrategy.org.StandardTeams.BUSINESS;
import static io.monitoringstrategy.org.StandardTeams.SRE;

import io.monitoringstrategy.org.oncall.OnCallLimits;
import io.monitoringstrategy.org.oncall.OnCallLoad;
import io.monitoringstrategy.org.oncall.OnCallSite;
import io.monitoringstrategy.org.oncall.Page;
import io.monitoringstrategy.org.oncall.Rotation;
import io.monitoringstrategy.org.operations.Cadence;
import io.monitoringstrategy.org.operations.HolidayRule;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.ReviewLog;
import io.monitoringstrategy.org.operations.ReviewRecord;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** What is done when: a monthly review around a holiday, what became of it, and who answers the pager. */
public final class WhatIsDoneWhen {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final ProcessId REVIEW = ProcessId.of("service-review");

  private WhatIsDoneWhen() {}

  /** Prints meetings, hours, reviews, turns and the load of a night. */
  public static void main(String... args) {
    OperatingCalendar calendar = OperatingCalendar.of(
            List.of(OperatingProcess.builder(REVIEW, Cadence.monthly(1, DayOfWeek.FRIDAY))
                .at(LocalTime.of(10, 0))
                .zone(SEOUL)
                .length(Duration.ofMinutes(90))
                .owner(SRE)
                .putParticipant(BUSINESS, 2)
                .build()))
        .withHolidays(List.of(LocalDate.of(2026, 5, 1)), HolidayRule.NEXT_WORKDAY);
    calendar
        .meetings(TimeWindow.ofMonth(YearMonth.of(2026, 5), SEOUL))
        .forEach(
            meeting -> System.out.println("due " + meeting.due() + ", held " + meeting.start()));
    System.out.println("a month: " + calendar.timePerMonth());

    ReviewLog.of(List.of(
            ReviewRecord.held(REVIEW, LocalDate.of(2026, 2, 6)),
            ReviewRecord.held(REVIEW, LocalDate.of(2026, 3, 10))))
        .reviews(calendar, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 5, 6))
        .forEach(
            review -> System.out.println(review.due() + " " + review.status().label()));

    Rotation sun = Rotation.followTheSun(
        LocalDate.of(2026, 5, 4),
        7,
        List.of(
            site("seoul", SEOUL, "kim", "lee"),
            site("berlin", ZoneId.of("Europe/Berlin"), "vogt", "braun")));
    TimeWindow day = TimeWindow.parse("2026-05-04T00:00:00Z/2026-05-05T00:00:00Z");
    sun.turns(day).forEach(turn -> System.out.println(turn.person() + " " + turn.time()));
    OnCallLoad load = OnCallLoad.of(
        sun,
        day,
        List.of(
            page("2026-05-04T03:00:00Z"),
            page("2026-05-04T05:00:00Z"),
            page("2026-05-04T12:00:00Z")));
    load.overloaded(OnCallLimits.sreBook())
        .forEach(shift ->
            System.out.println(shift.shift().person() + " got " + shift.pages() + " pages"));
  }

  private static OnCallSite site(String name, ZoneId zone, String... people) {
    return new OnCallSite(
        name,
        zone,
        List.of(LocalTime.of(9, 0)),
        List.of(people).stream().map(PersonId::of).toList());
  }

  private static Page page(String at) {
    return new Page(Instant.parse(at), Duration.ofHours(1));
  }
}

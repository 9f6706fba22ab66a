package io.monitoringstrategy.cli;

import io.monitoringstrategy.org.operations.Meeting;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.Review;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Operations for people: what, what it costs, when next, and what was left out. */
final class OperationsText {
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

  private final Language language;

  OperationsText(Language language) {
    this.language = language;
  }

  String of(
      boolean declared, OperatingCalendar calendar, List<Meeting> meetings, List<Review> reviews) {
    StringBuilder text = new StringBuilder();
    if (!declared) {
      text.append(language.choose(
          "the strategy declares no operations; these are the usual ones\n\n",
          "선언된 운영 활동이 없어 일반적인 활동을 보여준다\n\n"));
    }
    text.append(operations(calendar)).append('\n').append(hours(calendar));
    if (!meetings.isEmpty()) {
      text.append('\n').append(dates(meetings));
    }
    if (!reviews.isEmpty()) {
      text.append('\n').append(reviews(reviews));
    }
    return text.toString();
  }

  private TextTable operations(OperatingCalendar calendar) {
    TextTable table = TextTable.of(
        language.choose("operation", "운영 활동"),
        language.choose("owner", "담당"),
        language.choose("length", "길이"),
        language.choose("a year", "연간 횟수"),
        language.choose("rule", "규칙"),
        language.choose("skips", "누락"));
    for (OperatingProcess process : calendar.processes()) {
      table.row(
          name(process),
          process.owner().map(owner -> owner.value()).orElse("-"),
          Words.of(process.length()),
          String.format(Locale.ROOT, "%.0f", process.cadence().timesPerYear()),
          process.cadence().rule(),
          process.cadence().skips().isEmpty()
              ? "-"
              : String.join(
                  ", ",
                  process.cadence().skips().stream()
                      .map(reason -> reason.title(language.locale()))
                      .toList()));
    }
    return table;
  }

  private TextTable hours(OperatingCalendar calendar) {
    TextTable table =
        TextTable.of(language.choose("team", "팀"), language.choose("hours a month", "월 시간"));
    calendar
        .timePerMonth()
        .forEach((team, time) ->
            table.row(team.value(), String.format(Locale.ROOT, "%.1f", time.toMinutes() / 60.0)));
    return table;
  }

  private TextTable dates(List<Meeting> meetings) {
    TextTable table =
        TextTable.of(language.choose("next", "다음 일정"), language.choose("operation", "운영 활동"), "");
    meetings.forEach(meeting -> table.row(
        START.format(meeting.start()),
        name(meeting.process()),
        meeting.isMoved()
            ? language.choose("moved from ", "변경 전 ") + meeting.due()
            : meeting.isInClockGap()
                ? language.choose("the clock leaps over its hour", "시계가 건너뛰는 시각")
                : ""));
    return table;
  }

  private TextTable reviews(List<Review> reviews) {
    TextTable table = TextTable.of(
        language.choose("due", "예정일"),
        language.choose("operation", "운영 활동"),
        language.choose("status", "상태"),
        language.choose("held", "실시일"),
        language.choose("reason", "사유"));
    reviews.forEach(review -> table.row(
        review.due().toString(),
        review.process().value(),
        review.status().title(language.locale()),
        review
            .record()
            .filter(record -> record.isHeld())
            .map(record -> record.date().toString())
            .orElse("-"),
        review.record().flatMap(record -> record.reason()).orElse("-")));
    return table;
  }

  private String name(OperatingProcess process) {
    return process
        .activity()
        .filter(activity -> language == Language.KO)
        .map(activity -> activity.title(language.locale()))
        .or(process::title)
        .orElse(process.id().value());
  }
}

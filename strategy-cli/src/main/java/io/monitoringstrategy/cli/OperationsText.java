package io.monitoringstrategy.cli;

import io.monitoringstrategy.org.operations.Frequency;
import io.monitoringstrategy.org.operations.Meeting;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.Review;
import io.monitoringstrategy.org.operations.ReviewStatus;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ProcessId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations for people: what, what it costs, when next, and what was left out. */
final class OperationsText {
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

  private static final int MOST_REVIEWS = 20;

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
      text.append('\n').append(reviews(calendar, reviews));
    }
    return text.toString();
  }

  private TextTable operations(OperatingCalendar calendar) {
    TextTable table = TextTable.of(
        language.choose("operation", "운영 활동"),
        language.choose("owner", "담당"),
        language.choose("with", "참여"),
        language.choose("length", "길이"),
        language.choose("a year", "연간 횟수"),
        language.choose("rule", "규칙"),
        language.choose("skips", "누락"),
        language.choose("reviews", "검토 KPI"));
    for (OperatingProcess process : calendar.processes()) {
      table.row(
          name(process),
          process.owner().map(owner -> owner.value()).orElse("-"),
          listed(process.participants().entrySet().stream()
              .map(team -> team.getValue() == 1
                  ? team.getKey().value()
                  : team.getValue() + " " + team.getKey())),
          Words.of(process.length(), language),
          String.format(Locale.ROOT, "%.0f", process.cadence().timesPerYear()),
          process.cadence().rule(),
          listed(process.cadence().skips().stream().map(reason -> reason.title(language.locale()))),
          listed(process.reviews().stream().map(KpiId::value)));
    }
    return table;
  }

  private static String listed(Stream<String> words) {
    String list = words.collect(Collectors.joining(", "));
    return list.isEmpty() ? "-" : list;
  }

  private TextTable hours(OperatingCalendar calendar) {
    TextTable table =
        TextTable.of(language.choose("team", "팀"), language.choose("hours a month", "월 시간"));
    calendar
        .timePerMonth()
        .forEach((team, time) ->
            table.row(team.value(), String.format(Locale.ROOT, "%.1f", time.toSeconds() / 3600.0)));
    return table;
  }

  /** Every meeting; of those that take place each day the next alone, and what is unusual. */
  private TextTable dates(List<Meeting> meetings) {
    TextTable table =
        TextTable.of(language.choose("next", "다음 일정"), language.choose("operation", "운영 활동"), "");
    Set<ProcessId> seen = new HashSet<>();
    for (Meeting meeting : meetings) {
      boolean daily = meeting.process().cadence().frequency().equals(Optional.of(Frequency.DAILY));
      boolean first = seen.add(meeting.process().id());
      if (first || !daily || meeting.isMoved() || meeting.isInClockGap()) {
        table.row(
            START.format(meeting.start()),
            name(meeting.process()),
            remark(meeting, meetings, daily && first));
      }
    }
    return table;
  }

  private String remark(Meeting meeting, List<Meeting> meetings, boolean daily) {
    if (meeting.isMoved()) {
      return language.choose("moved from ", "변경 전 ") + meeting.due();
    }
    if (meeting.isInClockGap()) {
      return language.choose("the clock leaps over its hour", "시계가 건너뛰는 시각");
    }
    long more = meetings.stream()
            .filter(each -> each.process().id().equals(meeting.process().id()))
            .count()
        - 1;
    return daily && more > 0
        ? language.choose("and " + more + " more in this time", "이 기간에 " + more + "회 더")
        : "";
  }

  private String reviews(OperatingCalendar calendar, List<Review> reviews) {
    StringBuilder text = new StringBuilder(counts(calendar, reviews).toString());
    List<Review> open = reviews.stream()
        .filter(review -> review.status() != ReviewStatus.HELD)
        .sorted(Comparator.comparing(Review::due).reversed())
        .toList();
    if (open.isEmpty()) {
      return text.toString();
    }
    TextTable table = TextTable.of(
        language.choose("due", "예정일"),
        language.choose("operation", "운영 활동"),
        language.choose("status", "상태"),
        language.choose("held", "실시일"),
        language.choose("reason", "사유"));
    open.stream()
        .limit(MOST_REVIEWS)
        .forEach(review -> table.row(
            review.due().toString(),
            name(calendar, review.process()),
            review.status().title(language.locale()),
            review
                .record()
                .filter(record -> record.isHeld())
                .map(record -> record.date().toString())
                .orElse("-"),
            review.record().flatMap(record -> record.reason()).orElse("-")));
    text.append('\n').append(table);
    int left = open.size() - MOST_REVIEWS;
    if (left > 0) {
      text.append(language.choose(
          "and " + left + " earlier ones: --format json has them all\n",
          "이전 " + left + "건은 --format json 으로 볼 수 있다\n"));
    }
    return text.toString();
  }

  private TextTable counts(OperatingCalendar calendar, List<Review> reviews) {
    List<String> headings = new ArrayList<>(List.of(language.choose("operation", "운영 활동")));
    List.of(ReviewStatus.values()).forEach(each -> headings.add(each.title(language.locale())));
    TextTable table = TextTable.of(headings.toArray(String[]::new));
    reviews.stream().map(Review::process).distinct().forEach(process -> {
      List<String> cells = new ArrayList<>(List.of(name(calendar, process)));
      for (ReviewStatus status : ReviewStatus.values()) {
        cells.add(String.valueOf(reviews.stream()
            .filter(review -> review.process().equals(process) && review.status() == status)
            .count()));
      }
      table.row(cells);
    });
    return table;
  }

  private String name(OperatingCalendar calendar, ProcessId id) {
    return calendar.processes().stream()
        .filter(process -> process.id().equals(id))
        .findFirst()
        .map(this::name)
        .orElse(id.value());
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

package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.calendar.CalendarFiles;
import io.monitoringstrategy.format.json.OperationsJson;
import io.monitoringstrategy.org.StandardTeams;
import io.monitoringstrategy.org.operations.HolidayRule;
import io.monitoringstrategy.org.operations.Meeting;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.OperatingTemplate;
import io.monitoringstrategy.org.operations.Review;
import io.monitoringstrategy.org.operations.ReviewLog;
import io.monitoringstrategy.org.operations.ReviewRecord;
import io.monitoringstrategy.org.operations.SkipReason;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what is done at regular times. */
@Command(
    name = "operations",
    description =
        "Shows what teams do at regular times, what it costs them, and which reviews were left out.",
    sortOptions = false)
final class OperationsCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 3660;

  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "How many days ahead meetings are listed (default: ${DEFAULT-VALUE}).",
      defaultValue = "31")
  private int days = 31;

  @Option(
      names = "--calendar",
      paramLabel = "OUT.ics",
      description = "Write the meetings of the coming year to this iCalendar file.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--holidays",
      paramLabel = "DAY",
      split = ",",
      description = "Days on which nobody works, such as 2026-12-25,2027-01-01.",
      converter = DayConverter.class)
  private List<LocalDate> holidays = List.of();

  @Option(
      names = "--on-holiday",
      paramLabel = "keep|cancel|next-workday",
      description = "What becomes of a meeting on such a day (default: ${DEFAULT-VALUE}).",
      defaultValue = "next-workday")
  private String onHoliday = "next-workday";

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "Whose clock the usual operations go by, where the strategy declares none (default: UTC).",
      converter = WindowOptions.ZoneConverter.class)
  private ZoneId zone = ZoneId.of("UTC");

  OperationsCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    HolidayRule rule = HolidayRule.parse(onHoliday);
    Problems.of("--days")
        .rejectIf(days < 0 || days > MOST_DAYS, "must be 0 to " + MOST_DAYS + " (was " + days + ")")
        .throwIfAny();
    Problems.of("--calendar '-'")
        .rejectIf(
            file.map(Path::toString).filter(StandardInput::isMeantBy).isPresent(),
            "must be a file, such as meetings.ics")
        .throwIfAny();
    MonitoringStrategy strategy = argument.read().strategy();
    List<OperatingProcess> declared = strategy.organization().operations();
    List<OperatingProcess> shown = declared.isEmpty()
        ? OperatingTemplate.of(zone, StandardTeams.byRole(strategy.teams()))
        : declared;
    OperatingCalendar all = OperatingCalendar.of(shown).withHolidays(holidays, rule);
    OperatingCalendar dated = OperatingCalendar.of(shown.stream()
            .filter(process -> !process.cadence().skips().contains(SkipReason.UNANCHORED))
            .toList())
        .withHolidays(holidays, rule);
    List<Meeting> meetings = dated.meetings(ahead(days));
    List<Review> reviews = reviews(strategy, dated);
    file.ifPresent(path -> {
      List<Meeting> year = dated.meetings(ahead(366));
      CalendarFiles.write(path, strategy.name(), year, common.now());
      console.err().println("strategy: wrote " + year.size() + " meetings to " + path);
    });
    console
        .out()
        .print(
            common.isJson()
                ? OperationsJson.of(!declared.isEmpty(), all, meetings, reviews)
                : new OperationsText(common.language())
                    .of(!declared.isEmpty(), all, meetings, reviews));
    return ExitCode.OK;
  }

  private TimeWindow ahead(int count) {
    LocalDate today = common.today();
    return TimeWindow.of(
        today.atStartOfDay(ZoneOffset.UTC).toInstant(),
        today.plusDays(count).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Of each process with a record, what fell due since its first. */
  private List<Review> reviews(MonitoringStrategy strategy, OperatingCalendar calendar) {
    List<Review> reviews = new ArrayList<>();
    for (OperatingProcess process : calendar.processes()) {
      List<ReviewRecord> records = strategy.organization().held().stream()
          .filter(record -> record.process().equals(process.id()))
          .filter(record -> !record.date().isAfter(common.today()))
          .toList();
      records.stream()
          .map(ReviewRecord::date)
          .min(LocalDate::compareTo)
          .ifPresent(
              first -> ReviewLog.of(records).reviews(calendar, first, common.today()).stream()
                  .filter(review -> review.process().equals(process.id()))
                  .forEach(reviews::add));
    }
    return reviews;
  }
}

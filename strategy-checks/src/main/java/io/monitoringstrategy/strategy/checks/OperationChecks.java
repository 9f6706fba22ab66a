package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.org.operations.Frequency;
import io.monitoringstrategy.org.operations.OperatingCalendar;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.Review;
import io.monitoringstrategy.org.operations.ReviewLog;
import io.monitoringstrategy.org.operations.ReviewRecord;
import io.monitoringstrategy.org.operations.ReviewStatus;
import io.monitoringstrategy.org.operations.SkipReason;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ProcessId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether monitoring is operated at regular times that people can afford. */
final class OperationChecks {
  static final Check<MonitoringStrategy> CADENCES_COVERED = Check.each(
          "cadence of operation", OperationChecks::cadences, Examined::path)
      .must("have a process that a team owns", Examined::isKept)
      .but(Examined::found)
      .because(
          "what is looked at daily misses the trend, and what is looked at quarterly the fault")
      .fix(
          "add an operation of that cadence with 'owner:'; 'strategy operations' shows the usual ones")
      .source("Course notes on monitoring strategy and operations, part 3: teams and roles")
      .as("operations.cadences-covered", WARNING);

  static final Check<MonitoringStrategy> REVIEW_NOT_OVERDUE = Check.eachOn(
          "operation whose dates are kept", OperationChecks::lastHeld, Examined::path)
      .must("have been held since it last fell due", Examined::isKept)
      .but(Examined::found)
      .because("a review that is left out once is left out until the next incident")
      .fix("hold it and write the day under 'last-held:', or say under 'skipped:' why not")
      .as("operations.review-not-overdue", WARNING);

  static final Check<MonitoringStrategy> RULE_NEVER_SKIPS = Check.each(
          "operation", OperationChecks::rules, Examined::path)
      .must("fall into every period of its cadence", Examined::isKept)
      .but(Examined::found)
      .because(
          "a meeting on the 31st is held seven times a year, and nobody notices the other five")
      .fix("take a weekday or the last workday, and give a rule with an interval a 'start:'")
      .source("RFC 5545, section 3.3.10")
      .as("operations.rule-never-skips", WARNING);

  static final Check<MonitoringStrategy> HOURS_ARE_AFFORDABLE = Check.each(
          "team with meetings", OperationChecks::hours, Examined::path)
      .must("spend less than 10 % of its time in them", Examined::isKept)
      .but(Examined::found)
      .because("hours in meetings are hours in which nothing they decide is done")
      .fix("shorten or merge operations, or send fewer people under 'with:'")
      .as("operations.hours-are-affordable", WARNING);

  static final Check<MonitoringStrategy> KPI_REVIEWED = Check.each(
          "KPI of a strategy with operations", OperationChecks::kpis, Examined::path)
      .must("be reviewed in one of them", Examined::isKept)
      .but(Examined::found)
      .because("a number that nobody looks at regularly improves nothing")
      .fix("add it to 'reviews:' of an operation, or name the operation under 'reviewed-in:'")
      .source("Course notes on monitoring strategy and operations, parts 1 and 3")
      .as("improvement.kpi-reviewed", WARNING);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(CADENCES_COVERED, REVIEW_NOT_OVERDUE, RULE_NEVER_SKIPS, HOURS_ARE_AFFORDABLE);

  private static final double AFFORDABLE = 0.1;
  private static final int YEARS_LOOKED_BACK = 2;

  private OperationChecks() {}

  private static List<Examined> cadences(MonitoringStrategy strategy) {
    List<OperatingProcess> all = strategy.organization().operations();
    if (all.isEmpty()) {
      return List.of();
    }
    Set<Frequency> held = EnumSet.noneOf(Frequency.class);
    Set<Frequency> owned = EnumSet.noneOf(Frequency.class);
    all.forEach(process -> process.cadence().frequency().ifPresent(frequency -> {
      held.add(frequency);
      process.owner().ifPresent(owner -> owned.add(frequency));
    }));
    return Stream.of(Frequency.values())
        .map(frequency -> Examined.of(
            "cadence/" + frequency.label(),
            owned.contains(frequency),
            held.contains(frequency) ? "the process of that cadence has no owner" : "has none"))
        .toList();
  }

  private static List<Examined> lastHeld(MonitoringStrategy strategy, LocalDate today) {
    Map<ProcessId, ReviewRecord> last = new HashMap<>();
    strategy
        .organization()
        .held()
        .forEach(record -> last.merge(
            record.process(),
            record,
            (one, other) -> other.date().isAfter(one.date()) ? other : one));
    return strategy.organization().operations().stream()
        .filter(process -> !process.cadence().skips().contains(SkipReason.UNANCHORED))
        .flatMap(process -> Optional.ofNullable(last.get(process.id())).stream()
            .map(record -> Examined.of(
                process.path(),
                overdue(process, record, today).isEmpty(),
                "was last held on " + record.date() + ", and fell due on "
                    + overdue(process, record, today).map(Review::due).orElse(today))))
        .toList();
  }

  private static Optional<Review> overdue(
      OperatingProcess process, ReviewRecord last, LocalDate today) {
    if (last.date().isAfter(today)) {
      return Optional.empty();
    }
    LocalDate longAgo = today.minusYears(YEARS_LOOKED_BACK);
    LocalDate from = last.date().isBefore(longAgo) ? longAgo : last.date();
    return ReviewLog.of(List.of(last))
        .reviews(OperatingCalendar.of(List.of(process)), from, today)
        .stream()
        .filter(review ->
            review.status() == ReviewStatus.OVERDUE || review.status() == ReviewStatus.MISSED)
        .findFirst();
  }

  private static List<Examined> rules(MonitoringStrategy strategy) {
    return strategy.organization().operations().stream()
        .map(process -> Examined.of(
            process.path(),
            process.cadence().skips().isEmpty(),
            "is left out: "
                + process.cadence().skips().stream()
                    .map(reason -> reason.title(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))))
        .toList();
  }

  private static List<Examined> hours(MonitoringStrategy strategy) {
    return WorkingTime.ofTeams(strategy).stream()
        .filter(team -> team.meetings() > 0)
        .map(team -> Examined.of(
            team.path(),
            team.meetingShare() < AFFORDABLE,
            String.format(
                Locale.ROOT,
                "spends %.1f %% there, %.1f hours a month of %d people",
                100 * team.meetingShare(),
                team.meetings(),
                team.people())))
        .toList();
  }

  private static List<Examined> kpis(MonitoringStrategy strategy) {
    List<OperatingProcess> all = strategy.organization().operations();
    if (all.isEmpty()) {
      return List.of();
    }
    Set<KpiId> reviewed = new HashSet<>();
    Set<String> names = new HashSet<>();
    all.forEach(each -> {
      reviewed.addAll(each.reviews());
      names.add(each.id().value());
    });
    return strategy.kpis().stream()
        .map(kpi -> Examined.of(
            kpi.path(),
            reviewed.contains(kpi.id())
                || kpi.catalog().filter(reviewed::contains).isPresent()
                || kpi.reviewedIn().filter(names::contains).isPresent(),
            "is reviewed in none"))
        .toList();
  }
}

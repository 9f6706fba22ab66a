package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.ERROR;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.maturity.MaturityModel;
import io.monitoringstrategy.maturity.MaturityPath;
import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.roadmap.Phase;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.TeamId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether a roadmap can be walked, by whom, and where it leads. */
final class RoadmapChecks {
  static final Check<MonitoringStrategy> ORDER_IS_POSSIBLE = Check.each(
          "deliverable", RoadmapChecks::order, Examined::path)
      .must("come after its prerequisites", Examined::isKept)
      .but(Examined::found)
      .because("work that waits for itself, or for a later phase, never begins")
      .fix("break the circle under 'needs:', or move one of the two to another phase")
      .as("roadmap.order-is-possible", ERROR);

  static final Check<MonitoringStrategy> WITHIN_CAPACITY = Check.each(
          "phase with a capacity", RoadmapChecks::capacity, Examined::path)
      .must("fit what the teams have", Examined::isKept)
      .but(Examined::found)
      .because("a plan for more people than there are is late from its first day")
      .fix("move deliverables to a later phase, or raise 'capacity:'")
      .as("roadmap.within-capacity", WARNING);

  static final Check<MonitoringStrategy> HAS_OWNER_AND_EXIT = Check.each(
          "deliverable", RoadmapChecks::owned, Examined::path)
      .must("have an owner and an exit criterion", Examined::isKept)
      .but(Examined::found)
      .because("what nobody owns is not begun, and what has no end is never finished")
      .fix("add 'owner:' with a team and 'exit:' with how to tell that it is done")
      .as("roadmap.deliverable-has-owner-and-exit", WARNING);

  static final Check<MonitoringStrategy> COVERS_GAPS = Check.each(
          "practice between the answers and the target", RoadmapChecks::gaps, Examined::path)
      .must("be brought by a deliverable", Examined::isKept)
      .but(Examined::found)
      .because("a target that no work leads to is a wish")
      .fix("name the practice under 'closes:' of a deliverable, see 'strategy maturity'")
      .as("roadmap.covers-gaps", WARNING);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(ORDER_IS_POSSIBLE, WITHIN_CAPACITY, HAS_OWNER_AND_EXIT, COVERS_GAPS);

  private RoadmapChecks() {}

  private static List<Examined> order(MonitoringStrategy strategy) {
    Roadmap roadmap = strategy.roadmap();
    Set<DeliverableId> circling = new HashSet<>();
    roadmap.cycles().forEach(circling::addAll);
    return roadmap.deliverables().stream()
        .map(each -> {
          List<String> later = each.prerequisites().stream()
              .flatMap(need -> roadmap.deliverable(need).stream())
              .filter(need -> isLater(roadmap, need, each))
              .map(need -> need.id().value())
              .toList();
          boolean circles = circling.contains(each.id());
          return Examined.of(
              each.path(),
              !circles && later.isEmpty(),
              circles
                  ? "it waits for itself"
                  : "it needs " + String.join(", ", later) + " of a later phase");
        })
        .toList();
  }

  private static boolean isLater(Roadmap roadmap, Deliverable need, Deliverable deliverable) {
    Optional<Integer> first = roadmap.phase(need.phase()).map(Phase::fromMonth);
    Optional<Integer> then = roadmap.phase(deliverable.phase()).map(Phase::fromMonth);
    return first.isPresent() && then.isPresent() && first.get() > then.get();
  }

  private static List<Examined> capacity(MonitoringStrategy strategy) {
    Roadmap roadmap = strategy.roadmap();
    if (roadmap.capacity().isEmpty()) {
      return List.of();
    }
    List<Examined> phases = new ArrayList<>();
    for (Phase phase : roadmap.phases()) {
      phase.toMonth().ifPresent(end -> {
        String over = overload(roadmap, phase, end - phase.fromMonth());
        phases.add(Examined.of(phase.path(), over.isEmpty(), over));
      });
    }
    return phases;
  }

  /** Says which teams are asked for more than they have in so many months. */
  private static String overload(Roadmap roadmap, Phase phase, int months) {
    Map<TeamId, Double> asked = new TreeMap<>();
    roadmap.deliverables().stream()
        .filter(each -> each.phase().equals(phase.id()))
        .forEach(
            each -> each.owner().ifPresent(team -> asked.merge(team, each.effort(), Double::sum)));
    return asked.entrySet().stream()
        .filter(entry -> roadmap.capacity().containsKey(entry.getKey()))
        .filter(entry -> entry.getValue() > available(roadmap, entry.getKey(), months))
        .map(entry -> entry.getKey() + " has " + days(available(roadmap, entry.getKey(), months))
            + " person-days and is asked for " + days(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static double available(Roadmap roadmap, TeamId team, int months) {
    return roadmap.capacity().getOrDefault(team, 0.0) * months;
  }

  private static List<Examined> owned(MonitoringStrategy strategy) {
    return strategy.roadmap().deliverables().stream()
        .map(each -> {
          List<String> missing = new ArrayList<>();
          if (each.owner().isEmpty()) {
            missing.add("owner");
          }
          if (each.exitCriterion().isEmpty()) {
            missing.add("exit criterion");
          }
          return Examined.of(
              each.path(), missing.isEmpty(), "has no " + String.join(" and no ", missing));
        })
        .toList();
  }

  private static List<Examined> gaps(MonitoringStrategy strategy) {
    if (strategy.maturity().isEmpty() || strategy.roadmap().isEmpty()) {
      return List.of();
    }
    List<PracticeId> wanted =
        MaturityPath.of(MaturityModel.standard(), strategy.maturity().orElseThrow())
            .steps()
            .stream()
            .map(step -> step.practice().id())
            .toList();
    Set<PracticeId> open = new HashSet<>(strategy.roadmap().uncovered(wanted));
    return wanted.stream()
        .map(each -> Examined.of(each.path(), !open.contains(each), "none closes it"))
        .toList();
  }

  private static String days(double days) {
    return BigDecimal.valueOf(days)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}

package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.PracticeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * What to do, and in which order, to reach the targets of an assessment with little effort.
 *
 * <p>For each level on the way, the practices with the most {@code usefulness x weight x gap / effort}
 * are taken until the level's threshold is met, then what they build on is added, and the whole is
 * put into an order in which nothing comes before its prerequisite. That is a greedy choice: a
 * cheaper set may exist, a set that reaches the target with fewer of these practices does not stand
 * in front of them. A practice without an answer is taken for undone: ask about it first.
 */
public final class MaturityPath {
  private final List<Step> steps;

  private MaturityPath(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * One practice to bring about.
   *
   * @param practice which one
   * @param gap what is missing of it, from above 0 to 1
   * @param answered whether anybody said so; else the gap is assumed
   */
  public record Step(Practice practice, double gap, boolean answered) {

    /** {@return what is left to do, in person-days: the effort of the practice times its gap} */
    public double effort() {
      return practice.effort() * gap;
    }

    /** {@return how much it brings for its effort} */
    public double benefit() {
      return practice.usefulness() * practice.weight() * gap / practice.effort();
    }
  }

  /** {@return the path to the targets of the assessment, by the standard policy} */
  public static MaturityPath of(MaturityModel model, Assessment assessment) {
    return of(model, assessment, AssessmentPolicy.standard());
  }

  /** {@return the path to the targets of the assessment, by a policy of choice} */
  public static MaturityPath of(
      MaturityModel model, Assessment assessment, AssessmentPolicy policy) {
    Map<PracticeId, Step> open = new LinkedHashMap<>();
    for (Practice practice : model.practices()) {
      double gap = gap(practice, assessment);
      if (gap > 0) {
        boolean answered = assessment.answer(practice.id()).isPresent();
        open.put(practice.id(), new Step(practice, gap, answered));
      }
    }
    Set<PracticeId> chosen = new HashSet<>();
    for (Dimension dimension : model.dimensions()) {
      int target = assessment.target(dimension.id()).map(MaturityLevel::number).orElse(1);
      for (int level = 2; level <= target; level++) {
        List<Practice> practices = model.practices(dimension.id(), MaturityLevel.of(level));
        choose(practices, assessment, open, policy.threshold().toDouble(), chosen);
      }
    }
    return new MaturityPath(ordered(withPrerequisites(chosen, open), open));
  }

  /** {@return the steps, nothing before its prerequisite, otherwise the most beneficial first} */
  public List<Step> steps() {
    return steps;
  }

  /** {@return what all steps take, in person-days} */
  public double effort() {
    return steps.stream().mapToDouble(Step::effort).sum();
  }

  /**
   * {@return the steps filled into phases of these capacities in person-days, one list a phase, and one
   * more list of what no phase has room for}
   *
   * <p>A step goes into the first phase that has room and is not before those of its prerequisites.
   */
  public List<List<Step>> inPhases(List<Double> capacities) {
    double[] room = capacities.stream().mapToDouble(Double::doubleValue).toArray();
    List<List<Step>> phases = new ArrayList<>();
    for (int i = 0; i <= room.length; i++) {
      phases.add(new ArrayList<>());
    }
    Map<PracticeId, Integer> placed = new HashMap<>();
    for (Step step : steps) {
      int phase = step.practice().prerequisites().stream()
          .mapToInt(before -> placed.getOrDefault(before, 0))
          .max()
          .orElse(0);
      while (phase < room.length && room[phase] < step.effort()) {
        phase++;
      }
      if (phase < room.length) {
        room[phase] -= step.effort();
      }
      phases.get(phase).add(step);
      placed.put(step.practice().id(), phase);
    }
    return phases.stream().map(List::copyOf).toList();
  }

  private static double gap(Practice practice, Assessment assessment) {
    return assessment
        .answer(practice.id())
        .map(answer -> answer.extent().map(extent -> 1 - extent.share()).orElse(0.0))
        .orElse(1.0);
  }

  private static void choose(
      List<Practice> practices,
      Assessment assessment,
      Map<PracticeId, Step> open,
      double threshold,
      Set<PracticeId> chosen) {
    List<Practice> applicable = practices.stream()
        .filter(practice -> assessment
            .answer(practice.id())
            .filter(Answer.NotApplicable.class::isInstance)
            .isEmpty())
        .toList();
    double needed =
        threshold * applicable.stream().mapToDouble(Practice::weight).sum();
    double covered = applicable.stream()
        .mapToDouble(practice -> practice.weight() * (1 - gap(practice, assessment)))
        .sum();
    List<Step> best = applicable.stream()
        .filter(practice -> open.containsKey(practice.id()))
        .map(practice -> open.get(practice.id()))
        .sorted(Comparator.comparingDouble(Step::benefit).reversed())
        .toList();
    for (Step step : best) {
      if (covered >= needed) {
        return;
      }
      chosen.add(step.practice().id());
      covered += step.practice().weight() * step.gap();
    }
  }

  private static Set<PracticeId> withPrerequisites(
      Set<PracticeId> chosen, Map<PracticeId, Step> open) {
    Set<PracticeId> all = new HashSet<>();
    List<PracticeId> todo = new ArrayList<>(chosen);
    while (!todo.isEmpty()) {
      PracticeId next = todo.remove(todo.size() - 1);
      if (open.containsKey(next) && all.add(next)) {
        todo.addAll(open.get(next).practice().prerequisites());
      }
    }
    return all;
  }

  private static List<Step> ordered(Set<PracticeId> chosen, Map<PracticeId, Step> open) {
    Map<PracticeId, Integer> waitsFor = new LinkedHashMap<>();
    Map<PracticeId, List<PracticeId>> unlocks = new HashMap<>();
    for (PracticeId id : open.keySet()) {
      if (chosen.contains(id)) {
        List<PracticeId> before = open.get(id).practice().prerequisites().stream()
            .filter(chosen::contains)
            .distinct()
            .toList();
        waitsFor.put(id, before.size());
        before.forEach(
            first -> unlocks.computeIfAbsent(first, key -> new ArrayList<>()).add(id));
      }
    }
    List<PracticeId> byModel = new ArrayList<>(waitsFor.keySet());
    Map<PracticeId, Integer> position = new HashMap<>();
    byModel.forEach(id -> position.put(id, position.size()));
    PriorityQueue<Step> ready =
        new PriorityQueue<>(Comparator.comparing((Step step) -> step.practice().level())
            .thenComparing(Comparator.comparingDouble(Step::benefit).reversed())
            .thenComparing(step -> position.get(step.practice().id())));
    waitsFor.forEach((id, before) -> {
      if (before == 0) {
        ready.add(open.get(id));
      }
    });
    List<Step> steps = new ArrayList<>();
    while (!ready.isEmpty()) {
      Step step = ready.remove();
      steps.add(step);
      for (PracticeId next : unlocks.getOrDefault(step.practice().id(), List.of())) {
        if (waitsFor.merge(next, -1, Integer::sum) == 0) {
          ready.add(open.get(next));
        }
      }
    }
    return List.copyOf(steps);
  }
}

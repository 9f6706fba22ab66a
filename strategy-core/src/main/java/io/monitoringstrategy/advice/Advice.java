package io.monitoringstrategy.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options in the order of their fit, why the first leads, and what would change that.
 *
 * <pre>{@code
 * Advice<IntegrationArchitecture> advice = ArchitectureAdvisor.standard()
 *     .advise(Map.of("teams", 12.0, "autonomy", 0.8));
 * advice.best().option();        // FEDERATED
 * advice.deciding().get(0);      // the input that makes most of the lead
 * advice.flipPoints();           // below 0.45 autonomy it would be HYBRID
 * }</pre>
 *
 * @param <O> the options
 */
public final class Advice<O> {
  private final AdviceTable<O> table;
  private final Map<String, Double> levels;
  private final List<Fit<O>> ranking;

  Advice(AdviceTable<O> table, Map<String, Double> levels) {
    this.table = table;
    this.levels = levels;
    this.ranking = ranking(levels);
  }

  /** {@return all options, best first; those that fit alike in the order of the table} */
  public List<Fit<O>> ranking() {
    return ranking;
  }

  /** {@return the best option} */
  public Fit<O> best() {
    return ranking.get(0);
  }

  /** {@return how far the best is ahead of the second; 0 with a single option} */
  public double lead() {
    return ranking.size() < 2 ? 0 : best().fit() - ranking.get(1).fit();
  }

  /** {@return the inputs nobody said anything about, which count for nothing} */
  public List<String> unknown() {
    return table.inputs().stream()
        .map(Input::id)
        .filter(id -> !levels.containsKey(id))
        .toList();
  }

  /** {@return what makes the lead of the best over the second, the strongest first} */
  public List<Reason> deciding() {
    if (ranking.size() < 2) {
      return List.of();
    }
    O first = best().option();
    O second = ranking.get(1).option();
    List<Reason> reasons = new ArrayList<>();
    for (String id : levels.keySet()) {
      double lead = share(first, id) - share(second, id);
      if (lead != 0) {
        stronger(first, second, id).ifPresent(of -> reasons.add(new Reason(id, lead, of.reason())));
      }
    }
    reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.lead())));
    return List.copyOf(reasons);
  }

  /** {@return for each input the nearest value at which another option becomes the best, if any} */
  public List<FlipPoint<O>> flipPoints() {
    List<FlipPoint<O>> flips = new ArrayList<>();
    for (String id : levels.keySet()) {
      flip(id).ifPresent(flips::add);
    }
    return List.copyOf(flips);
  }

  private Optional<FlipPoint<O>> flip(String id) {
    double now = level(id);
    double nearest = Double.POSITIVE_INFINITY;
    Optional<O> winner = Optional.empty();
    double at = now;
    for (Fit<O> rival : ranking.subList(1, ranking.size())) {
      double slope = slope(rival.option(), id) - slope(best().option(), id);
      double gap = best().fit() - rival.fit();
      double level = slope == 0 ? Double.NaN : now + gap / slope;
      double distance = Math.abs(level - now);
      if (level >= 0 && level <= 1 && distance < nearest) {
        nearest = distance;
        winner = Optional.of(rival.option());
        at = level;
      }
    }
    double flip = at;
    return winner.map(option -> new FlipPoint<>(
        id, table.input(id).orElseThrow().valueAt(flip), isRising(option, id), option));
  }

  /** The rival gains on the best as the input grows. */
  private boolean isRising(O option, String id) {
    return slope(option, id) > slope(best().option(), id);
  }

  private List<Fit<O>> ranking(Map<String, Double> at) {
    Map<O, Double> fits = new LinkedHashMap<>();
    for (O option : table.options()) {
      double sum = 0;
      for (String id : at.keySet()) {
        sum += share(option, id);
      }
      fits.put(option, sum);
    }
    return fits.entrySet().stream()
        .map(entry -> new Fit<>(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble((Fit<O> fit) -> -fit.fit()))
        .toList();
  }

  /** What an input adds to the fit of an option. */
  private double share(O option, String id) {
    double weights = weights(option);
    return judgement(option, id)
        .map(each -> each.contribution(level(id)) / weights)
        .orElse(0.0);
  }

  private double slope(O option, String id) {
    double weights = weights(option);
    return judgement(option, id).map(each -> each.weight() / weights).orElse(0.0);
  }

  private double weights(O option) {
    return table.judgements().stream()
        .filter(each -> each.option().equals(option) && levels.containsKey(each.input()))
        .mapToDouble(each -> Math.abs(each.weight()))
        .sum();
  }

  private double level(String id) {
    return levels.getOrDefault(id, 0.0);
  }

  private Optional<Judgement<O>> judgement(O option, String id) {
    return table.judgements().stream()
        .filter(each -> each.option().equals(option) && each.input().equals(id))
        .findFirst();
  }

  private Optional<Judgement<O>> stronger(O first, O second, String id) {
    return judgement(first, id)
        .filter(of -> judgement(second, id)
            .map(other -> Math.abs(of.weight()) >= Math.abs(other.weight()))
            .orElse(true))
        .or(() -> judgement(second, id));
  }
}

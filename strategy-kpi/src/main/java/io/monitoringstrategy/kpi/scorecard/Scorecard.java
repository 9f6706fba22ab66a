package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The KPIs of a strategy against their targets.
 *
 * <pre>{@code
 * Scorecard card = Scorecard.of(List.of(
 *     ScorecardEntry.ofRatio(uptime, kpis.uptime().availability()),
 *     ScorecardEntry.ofDuration(mttr, kpis.timeTo(TimeTo.RESOLVE).mean()),
 *     ScorecardEntry.unmeasured(csat)));
 * card.withStatus(TargetStatus.MISSED);
 * }</pre>
 */
public final class Scorecard {
  private final List<ScorecardEntry> entries;

  private Scorecard(List<ScorecardEntry> entries) {
    this.entries = entries;
  }

  /**
   * {@return the card of these KPIs, in the order given}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a KPI is on it twice
   */
  public static Scorecard of(Collection<ScorecardEntry> entries) {
    Problems problems = Problems.of("scorecard");
    entries.stream()
        .map(entry -> entry.kpi().id())
        .filter(
            id -> entries.stream().filter(each -> each.kpi().id().equals(id)).count() > 1)
        .distinct()
        .forEach(id -> problems.add("has " + id + " twice: keep one of them"));
    problems.throwIfAny();
    return new Scorecard(List.copyOf(entries));
  }

  /** {@return every KPI} */
  public List<ScorecardEntry> entries() {
    return entries;
  }

  /** {@return the KPIs of a category} */
  public List<ScorecardEntry> in(KpiCategory category) {
    return entries.stream()
        .filter(entry -> entry.kpi().effectiveCategory().equals(Optional.of(category)))
        .toList();
  }

  /** {@return the KPIs of a status} */
  public List<ScorecardEntry> withStatus(TargetStatus status) {
    return entries.stream().filter(entry -> entry.status() == status).toList();
  }

  /** {@return how many KPIs there are of each status, also where there is none} */
  public Map<TargetStatus, Integer> counts() {
    Map<TargetStatus, Integer> counts = new EnumMap<>(TargetStatus.class);
    Stream.of(TargetStatus.values())
        .forEach(status -> counts.put(status, withStatus(status).size()));
    return counts;
  }

  /**
   * {@return the share of decided targets that are met; those that cannot be told or were not measured are
   * not in it, and it says how many; undefined if none is decided}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Ratio> attainment(double level) {
    int met = withStatus(TargetStatus.MET).size();
    int missed = withStatus(TargetStatus.MISSED).size();
    int undecided = withStatus(TargetStatus.NOT_DISTINGUISHABLE).size()
        + withStatus(TargetStatus.UNDEFINED).size();
    Measurement<Ratio> share =
        new Share(met, (long) met + missed, "no target is met or missed").measure(level);
    return undecided == 0
        ? share
        : share.withCaveat(
            undecided + " targets are undecided: not measured, or not distinguishable");
  }

  /** {@return the categories of which nothing is on the card} */
  public List<KpiCategory> emptyCategories() {
    return Stream.of(KpiCategory.values())
        .filter(category -> in(category).isEmpty())
        .toList();
  }
}

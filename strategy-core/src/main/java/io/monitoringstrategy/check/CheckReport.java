package io.monitoringstrategy.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a suite found, sorted into what counts, what is waived and what was known before.
 *
 * <p>Findings come worst first, and within a severity in the order of the suite. The report says how
 * much was examined, so that "nothing found" and "nothing looked at" are told apart.
 */
public final class CheckReport {
  private final List<RuleResult> results;
  private final List<Finding> findings;
  private final List<WaivedFinding> waived;
  private final List<Finding> baselined;
  private final List<Baseline.Entry> stale;

  private CheckReport(
      List<RuleResult> results,
      List<Finding> findings,
      List<WaivedFinding> waived,
      List<Finding> baselined,
      List<Baseline.Entry> stale) {
    this.results = List.copyOf(results);
    this.findings = List.copyOf(findings);
    this.waived = List.copyOf(waived);
    this.baselined = List.copyOf(baselined);
    this.stale = List.copyOf(stale);
  }

  /**
   * Sorts what the rules gave.
   *
   * @param idle the rules that examined nothing: whether what they found before is mended, nobody knows
   */
  static CheckReport of(List<RuleResult> results, CheckPolicy policy, Set<RuleId> idle) {
    List<Finding> counting = new ArrayList<>();
    List<WaivedFinding> waived = new ArrayList<>();
    List<Finding> known = new ArrayList<>();
    List<Finding> all = results.stream()
        .flatMap(result -> result.outcome().findings().stream())
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .toList();
    Map<Baseline.Entry, Waiver> waivers = new HashMap<>();
    policy.waivers().stream()
        .filter(waiver -> policy.today().filter(waiver::isExpired).isEmpty())
        .forEach(waiver -> waivers.putIfAbsent(waiver.covered(), waiver));
    for (Finding finding : all) {
      Optional<Waiver> waiver = Optional.ofNullable(waivers.get(Baseline.entry(finding)));
      if (waiver.isPresent()) {
        waived.add(new WaivedFinding(finding, waiver.get()));
      } else if (policy.baseline().contains(finding)) {
        known.add(finding);
      } else {
        counting.add(finding);
      }
    }
    List<Baseline.Entry> stale = policy.baseline().staleAgainst(all).stream()
        .filter(entry -> !idle.contains(entry.rule()))
        .toList();
    return new CheckReport(results, counting, waived, known, stale);
  }

  /** {@return one result for each rule that was not turned off, in the order of the suite} */
  public List<RuleResult> results() {
    return results;
  }

  /** {@return the findings that count, worst first} */
  public List<Finding> findings() {
    return findings;
  }

  /** {@return the findings that somebody answers for, worst first} */
  public List<WaivedFinding> waived() {
    return waived;
  }

  /** {@return the findings that the baseline knew, worst first} */
  public List<Finding> baselined() {
    return baselined;
  }

  /**
   * {@return the entries of the baseline that are mended and can be deleted; none of a rule that was turned
   * off or not applicable}
   */
  public List<Baseline.Entry> staleBaselineEntries() {
    return stale;
  }

  /** {@return how many elements all rules together looked at} */
  public int examined() {
    return results.stream().mapToInt(result -> result.outcome().examined()).sum();
  }

  /** {@return how many rules ended in this kind of outcome} */
  public long count(Class<? extends Outcome> kind) {
    return results.stream().filter(result -> kind.isInstance(result.outcome())).count();
  }

  /** {@return whether a finding that counts is at least this bad} */
  public boolean hasFindingsAtLeast(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
  }

  /**
   * Asks for a report without findings that count and are at least this bad.
   *
   * @throws ChecksFailedError naming every such finding with its place, reason and fix
   */
  public void requireNothingAtLeast(Severity severity) {
    if (hasFindingsAtLeast(severity)) {
      throw new ChecksFailedError(this, severity);
    }
  }

  /**
   * The share of what was examined that keeps its rule, from 0 to 100, each rule weighted by its
   * severity: {@code sum(weight x share of elements that pass) / sum(weight) x 100}.
   *
   * <p>Waived and baselined findings still lower it: they are excused, not mended.
   *
   * @return the score, or empty if no rule was applicable
   */
  public OptionalDouble score() {
    return score(results);
  }

  /**
   * {@return the same of the rules of one family}
   *
   * @param family what their ids begin with, such as {@code raci}
   */
  public OptionalDouble score(String family) {
    return score(results.stream()
        .filter(result -> result.rule().id().family().equals(family))
        .toList());
  }

  private static OptionalDouble score(List<RuleResult> results) {
    double earned = 0;
    int possible = 0;
    for (RuleResult result : results) {
      if (result.outcome().examined() > 0) {
        earned += result.earned();
        possible += result.severity().weight();
      }
    }
    return possible == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * earned / possible);
  }

  /** {@return this report with a place for each finding whose element the function can place} */
  public CheckReport locatedBy(Function<String, Optional<SourceLocation>> places) {
    UnaryOperator<Finding> placed =
        finding -> finding.withLocation(places.apply(finding.element()).or(finding::location));
    return new CheckReport(
        results.stream()
            .map(result ->
                new RuleResult(result.rule(), result.severity(), placed(result.outcome(), placed)))
            .toList(),
        findings.stream().map(placed).toList(),
        waived.stream()
            .map(each -> new WaivedFinding(placed.apply(each.finding()), each.waiver()))
            .toList(),
        baselined.stream().map(placed).toList(),
        stale);
  }

  private static Outcome placed(Outcome outcome, UnaryOperator<Finding> place) {
    return outcome instanceof Outcome.Failed failed
        ? new Outcome.Failed(
            failed.examined(), failed.findings().stream().map(place).toList())
        : outcome;
  }
}

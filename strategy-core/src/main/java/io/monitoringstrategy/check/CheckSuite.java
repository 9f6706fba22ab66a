package io.monitoringstrategy.check;

import io.monitoringstrategy.value.KnownNames;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks that are run together.
 *
 * <pre>{@code
 * CheckReport report = CheckSuite.of(checks).run(strategy, CheckPolicy.on(today));
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Two rules on waivers ({@code waiver.not-expired}, {@code waiver.still-needed}) belong to every
 * suite.
 *
 * @param <S> what is checked
 */
public final class CheckSuite<S> {
  private static final List<Check<List<WaiverReview>>> ON_WAIVERS =
      List.of(WaiverReview.NOT_EXPIRED, WaiverReview.STILL_NEEDED);

  private final List<Check<S>> checks;
  private final Function<S, CheckPolicy> ownPolicy;

  private CheckSuite(List<Check<S>> checks, Function<S, CheckPolicy> ownPolicy) {
    this.checks = checks;
    this.ownPolicy = ownPolicy;
  }

  /**
   * {@return a suite of these checks, run in this order}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if two rules have one id
   */
  public static <S> CheckSuite<S> of(Collection<Check<S>> checks) {
    CheckSuite<S> suite =
        new CheckSuite<>(List.copyOf(checks), subject -> CheckPolicy.builder().build());
    Problems problems = Problems.of("check suite");
    Set<RuleId> seen = new LinkedHashSet<>();
    suite
        .rules()
        .forEach(
            rule -> problems.rejectIf(!seen.add(rule.id()), "has two rules named " + rule.id()));
    problems.throwIfAny();
    return suite;
  }

  /** {@return this suite for subjects that say themselves how strictly they ask to be checked} */
  public CheckSuite<S> withPolicyOf(Function<S, CheckPolicy> policy) {
    return new CheckSuite<>(checks, policy);
  }

  /** {@return every rule of the suite, those on waivers last} */
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    checks.forEach(check -> rules.add(check.rule()));
    ON_WAIVERS.forEach(check -> rules.add(check.rule()));
    return List.copyOf(rules);
  }

  /**
   * {@return what the checks find in the subject; breaking a rule never throws}
   *
   * @param subject what is checked
   * @param policy how strictly
   */
  public CheckReport run(S subject, CheckPolicy policy) {
    List<RuleResult> results = new ArrayList<>();
    for (Check<S> check : checks) {
      result(check, subject, policy).ifPresent(results::add);
    }
    WaiverReview.Run run = new WaiverReview.Run(findings(results), idle(results), names());
    List<WaiverReview> reviews = policy.waivers().stream()
        .map(waiver -> new WaiverReview(waiver, policy.today(), run))
        .toList();
    for (Check<List<WaiverReview>> check : ON_WAIVERS) {
      result(check, reviews, policy).ifPresent(results::add);
    }
    return CheckReport.of(results, policy, idle(results));
  }

  /**
   * Checks a subject as strictly as it asks itself, for tests: on no day, so that no waiver has
   * expired and what depends on a day is not applicable.
   *
   * <pre>{@code
   * @Test
   * void theStrategyHoldsTogether() {
   *   StrategyChecks.standard().check(strategy);
   * }
   * }</pre>
   *
   * @throws ChecksFailedError naming every error with its place, reason and fix
   */
  public void check(S subject) {
    check(subject, ownPolicy.apply(subject));
  }

  /**
   * Checks a subject, for tests.
   *
   * @throws ChecksFailedError naming every error with its place, reason and fix
   */
  public void check(S subject, CheckPolicy policy) {
    run(subject, policy).requireNothingAtLeast(Severity.ERROR);
  }

  private static <T> Optional<RuleResult> result(Check<T> check, T subject, CheckPolicy policy) {
    return policy.severityOf(check.rule()).map(severity -> {
      Outcome outcome = check.evaluate(subject, policy.known());
      boolean isChosen =
          policy.severities().decides(check.rule()) || severity != check.rule().severity();
      return new RuleResult(check.rule(), severity, isChosen ? at(severity, outcome) : outcome);
    });
  }

  /** A severity that was chosen counts for every finding; as written, a finding may be graver. */
  private static Outcome at(Severity severity, Outcome outcome) {
    return outcome instanceof Outcome.Failed failed
        ? new Outcome.Failed(
            failed.examined(),
            failed.findings().stream()
                .map(finding -> finding.withSeverity(severity))
                .toList())
        : outcome;
  }

  /** The rules that are turned off or not applicable. */
  private Set<RuleId> idle(List<RuleResult> results) {
    Set<RuleId> idle = new HashSet<>();
    rules().forEach(rule -> idle.add(rule.id()));
    results.stream()
        .filter(result -> result.outcome().examined() > 0)
        .forEach(result -> idle.remove(result.rule().id()));
    return idle;
  }

  private KnownNames names() {
    return KnownNames.of(rules().stream().map(rule -> rule.id().value()).toList());
  }

  private static Set<Baseline.Entry> findings(List<RuleResult> results) {
    return results.stream()
        .flatMap(result -> result.outcome().findings().stream())
        .map(Baseline::entry)
        .collect(Collectors.toSet());
  }
}

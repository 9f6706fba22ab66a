package io.monitoringstrategy.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** How strictly a suite is run: severities, waivers, baseline, and the day it is run on. */
@Value.Immutable
public abstract sealed class CheckPolicy implements WithCheckPolicy permits ImmutableCheckPolicy {
  CheckPolicy() {}

  /** {@return every rule as written, with no waiver and no baseline, on this day} */
  public static CheckPolicy on(LocalDate today) {
    return builder(today).build();
  }

  /** {@return a builder for a policy without a day: no waiver has expired, rules on age are not applicable} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder for a policy on this day} */
  public static Builder builder(LocalDate today) {
    return new Builder().today(today);
  }

  /** {@return the day against which waivers expire; without one, none does} */
  public abstract Optional<LocalDate> today();

  /** {@return what is known besides the subject and the day; nothing unless given} */
  @Value.Default
  public Evidence evidence() {
    return Evidence.NONE;
  }

  /** {@return the evidence and the day} */
  Evidence known() {
    return today().map(day -> evidence().with(Evidence.DAY, day)).orElse(evidence());
  }

  /** {@return which rules count more, less or not at all} */
  @Value.Default
  public SeverityPolicy severities() {
    return SeverityPolicy.AS_WRITTEN;
  }

  /** {@return how much a rule counts that no severity was chosen for; as it was written unless given} */
  @Value.Auxiliary
  @Value.Default
  public Function<Rule, Optional<Severity>> profile() {
    return rule -> Optional.of(rule.severity());
  }

  /** {@return how much the rule counts: as somebody chose, else by the profile; empty if not at all} */
  public Optional<Severity> severityOf(Rule rule) {
    return severities().decides(rule)
        ? severities().severityOf(rule)
        : profile().apply(rule);
  }

  /** {@return the findings that somebody answers for} */
  public abstract List<Waiver> waivers();

  /** {@return the findings that are known already} */
  @Value.Default
  public Baseline baseline() {
    return Baseline.EMPTY;
  }

  /** Builds a policy; severities are as written, waivers and baseline empty, unless given. */
  public static final class Builder extends ImmutableCheckPolicy.Builder {
    Builder() {}
  }
}

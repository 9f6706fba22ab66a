package io.monitoringstrategy.check;

import io.monitoringstrategy.value.Problems;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A finding that somebody answers for until a day, and why.
 *
 * <p>The finding is still reported, among the waived ones. A waiver past its day no longer counts
 * and is itself a finding, as is one that fits no finding although its rule was applicable, or whose
 * rule does not exist.
 */
@Value.Immutable
public abstract sealed class Waiver implements WithWaiver permits ImmutableWaiver {
  Waiver() {}

  /** {@return a builder for a waiver of one rule on one element} */
  public static Builder builder(RuleId rule, String element) {
    return new Builder().rule(rule).element(element);
  }

  /** {@return the rule that need not be kept} */
  public abstract RuleId rule();

  /** {@return the path of the element that need not keep it, such as {@code team/sre}} */
  public abstract String element();

  /** {@return why not} */
  public abstract String reason();

  /** {@return who answers for it} */
  public abstract String owner();

  /** {@return the last day on which it counts} */
  public abstract LocalDate until();

  /** {@return {@code waiver/team/sre/oncall.team-large-enough}} */
  public String path() {
    return "waiver/" + element() + "/" + rule();
  }

  /** {@return whether the day has passed} */
  public boolean isExpired(LocalDate today) {
    return today.isAfter(until());
  }

  /** {@return whether it speaks of this finding} */
  public boolean covers(Finding finding) {
    return covered().equals(Baseline.entry(finding));
  }

  /** {@return the finding it speaks of} */
  Baseline.Entry covered() {
    return new Baseline.Entry(rule(), element());
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(
            reason().isBlank(), "the reason must not be blank: say why the finding is acceptable")
        .rejectIf(owner().isBlank(), "the owner must not be blank: say who answers for it")
        .throwIfAny();
  }

  /** Builds a waiver; reason, owner and until have no default. */
  public static final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}

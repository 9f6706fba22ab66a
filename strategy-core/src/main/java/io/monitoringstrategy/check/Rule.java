package io.monitoringstrategy.check;

import io.monitoringstrategy.value.Problems;
import org.immutables.value.Value;

/**
 * What a check demands and why, apart from the checking.
 *
 * <p>Its sentence reads {@code each activity must have exactly one accountable team}.
 */
@Value.Immutable
public abstract sealed class Rule implements WithRule permits ImmutableRule {
  Rule() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the stable name} */
  public abstract RuleId id();

  /** {@return how bad a breach is, unless a policy says otherwise} */
  public abstract Severity severity();

  /** {@return the demand: {@code each ... must ...}} */
  public abstract String sentence();

  /** {@return why the demand is made, as the rest of a sentence that begins with because} */
  public abstract String because();

  /** {@return what to do about a breach} */
  public abstract String fix();

  /** {@return where the demand comes from} */
  public abstract String source();

  /** {@return demand and reason in one sentence} */
  @Override
  public String toString() {
    return sentence() + ", because " + because();
  }

  @Value.Check
  void check() {
    Problems.of("rule " + id())
        .rejectIf(because().isBlank(), "has no reason: say because(...)")
        .rejectIf(fix().isBlank(), "has no remedy: say fix(...)")
        .throwIfAny();
  }

  static final class Builder extends ImmutableRule.Builder {
    Builder() {}
  }
}

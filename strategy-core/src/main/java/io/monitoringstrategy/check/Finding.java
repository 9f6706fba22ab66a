package io.monitoringstrategy.check;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One element that breaks one rule.
 *
 * <p>Example: {@code error raci.exactly-one-accountable activity/incident-response: must have exactly
 * one accountable team, but has platform and sre}.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {
  Finding() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the rule that is broken} */
  public abstract RuleId rule();

  /** {@return how bad it is, after any policy} */
  public abstract Severity severity();

  /** {@return the element's path in the strategy, such as {@code activity/incident-response}} */
  public abstract String element();

  /** {@return what is demanded and what was found instead} */
  public abstract String message();

  /** {@return why it is demanded} */
  public abstract String because();

  /** {@return what to do about it} */
  public abstract String fix();

  /** {@return where the element stands, when the strategy came from a file} */
  public abstract Optional<SourceLocation> location();

  /** {@return severity, rule, element and message in one line} */
  @Override
  public String toString() {
    return severity().label() + " " + rule() + " " + element() + ": " + message();
  }

  static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}

package io.monitoringstrategy.strategy;

import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.Severity;
import org.immutables.value.Value;

/**
 * A rule of one organisation, written as expressions.
 *
 * <pre>{@code
 * CustomCheck.builder(RuleId.of("acme.tier1-has-slo"), "strategy.slos.exists(s, s.service == service.id)")
 *     .each(CheckedElement.SERVICES)
 *     .when("service.tier == 1")
 *     .because("we promised it")
 *     .fix("add an SLO")
 *     .build();
 * }</pre>
 *
 * <p>The expressions are of the Common Expression Language.
 */
@Value.Immutable
public abstract sealed class CustomCheck implements WithCustomCheck permits ImmutableCustomCheck {
  CustomCheck() {}

  /**
   * {@return a builder for a rule}
   *
   * @param id what it is called, such as {@code acme.tier1-has-slo}
   * @param must an expression that is true where the rule is kept
   */
  public static Builder builder(RuleId id, String must) {
    return new Builder().id(id).must(must);
  }

  /** {@return what it is called} */
  public abstract RuleId id();

  /** {@return how much a breach counts; a warning unless given} */
  @Value.Default
  public Severity severity() {
    return Severity.WARNING;
  }

  /** {@return what has to keep it; the strategy as a whole unless given} */
  @Value.Default
  public CheckedElement each() {
    return CheckedElement.STRATEGY;
  }

  /** {@return an expression that is true for the elements it concerns; {@code true} unless given} */
  @Value.Default
  public String when() {
    return "true";
  }

  /** {@return an expression that is true where it is kept} */
  public abstract String must();

  /** {@return why} */
  public abstract String because();

  /** {@return what to do about a breach} */
  public abstract String fix();

  /** {@return {@code checks/custom/acme.tier1-has-slo}} */
  public String path() {
    return "checks/custom/" + id();
  }

  /** Builds a rule; reason and fix have to be given. */
  public static final class Builder extends ImmutableCustomCheck.Builder {
    Builder() {}
  }
}

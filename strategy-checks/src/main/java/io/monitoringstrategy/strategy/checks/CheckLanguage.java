package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.strategy.CustomCheck;
import io.monitoringstrategy.strategy.MonitoringStrategy;

/**
 * Makes checks of rules that are written as expressions.
 *
 * <p>An implementation is found by {@link java.util.ServiceLoader}; the module {@code strategy-cel} has
 * one for the Common Expression Language. It is apart, so that who needs no custom checks does not
 * carry its engine.
 */
@FunctionalInterface
public interface CheckLanguage {
  /**
   * {@return the check}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if an expression is none, or cannot be true
   *     or false; the check throws it too where an expression cannot be told for an element
   */
  Check<MonitoringStrategy> compile(CustomCheck check);
}

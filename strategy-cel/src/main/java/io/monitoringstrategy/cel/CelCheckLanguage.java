package io.monitoringstrategy.cel;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.strategy.CustomCheck;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.CheckLanguage;

/**
 * Makes checks of expressions in the Common Expression Language.
 *
 * <p>An expression sees {@code strategy} and the element it looks at, such as {@code service}, with the
 * keys of a strategy file in camelCase. What the file leaves out is there too: as its default, as an
 * empty list, or as {@code null}.
 *
 * <pre>{@code
 * when: service.tier == 1
 * must: strategy.slos.exists(s, s.service == service.id)
 * }</pre>
 *
 * <p>Found by {@link java.util.ServiceLoader}; nobody has to name it.
 */
public final class CelCheckLanguage implements CheckLanguage {
  /** Found by name. */
  public CelCheckLanguage() {}

  @Override
  public Check<MonitoringStrategy> compile(CustomCheck custom) {
    Condition concerned = Condition.compile(custom, "when", custom.when());
    Condition kept = Condition.compile(custom, "must", custom.must());
    return Check.<MonitoringStrategy, Subject>each(
            custom.each().variable(),
            strategy -> Subject.of(strategy, custom.each()),
            Subject::path)
        .that("fulfils " + quoted(custom.when()), concerned::holds)
        .must("fulfil " + quoted(custom.must()), kept::holds)
        .but(subject -> "does not")
        .because(custom.because())
        .fix(custom.fix())
        .source("custom check of the strategy")
        .as(custom.id().value(), custom.severity());
  }

  private static String quoted(String expression) {
    return "'" + expression.strip() + "'";
  }
}

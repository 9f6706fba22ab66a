package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.KpiId;
import org.immutables.value.Value;

/**
 * What a KPI means, whoever uses it: how it is computed, in which unit, and which way is better.
 *
 * <p>Example: {@code KpiCatalog.standard().find(KpiId.of("system-availability"))}.
 */
@Value.Immutable
public abstract sealed class KpiDefinition implements WithKpiDefinition
    permits ImmutableKpiDefinition {
  KpiDefinition() {}

  /** {@return a builder for the definition of this id} */
  public static Builder builder(KpiId id) {
    return new Builder().id(id);
  }

  /** {@return the name in the catalogue} */
  public abstract KpiId id();

  /** {@return the English name} */
  public abstract String title();

  /** {@return the Korean name} */
  public abstract String koreanTitle();

  /** {@return whose question it answers} */
  public abstract KpiCategory category();

  /** {@return what it is counted in} */
  public abstract Unit unit();

  /** {@return which way is better} */
  public abstract Direction direction();

  /** {@return how it is computed, in words} */
  public abstract String formula();

  /** {@return what it is computed from} */
  public abstract String data();

  /** Builds a definition; nothing has a default. */
  public static final class Builder extends ImmutableKpiDefinition.Builder {
    Builder() {}
  }
}

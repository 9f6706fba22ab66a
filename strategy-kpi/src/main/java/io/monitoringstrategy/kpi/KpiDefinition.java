package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a KPI means, whoever uses it: how it is computed, in which unit, which way is better, what keeps
 * people from gaming it, and who usually answers for it.
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

  /** {@return what it says, in a phrase} */
  public abstract String meaning();

  /** {@return what it is counted in} */
  public abstract Unit unit();

  /** {@return which way is better} */
  public abstract Direction direction();

  /** {@return how it is computed, in words} */
  public abstract String formula();

  /** {@return what it is computed from} */
  public abstract String data();

  /**
   * {@return what is to be looked at beside it, so that nobody improves the number alone: time to recovery
   * by closing early, false alarms by switching alerts off}
   */
  public abstract List<String> guardRails();

  /** {@return who usually answers for it} */
  public abstract OwnerRole ownerRole();

  @Value.Check
  void check() {
    Problems.of("definition of KPI " + id())
        .rejectIf(
            guardRails().isEmpty(),
            "has no guard rail: say what shows that only the number improved")
        .throwIfAny();
  }

  /** Builds a definition; nothing has a default, and it needs a guard rail. */
  public static final class Builder extends ImmutableKpiDefinition.Builder {
    Builder() {}
  }
}

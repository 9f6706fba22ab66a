package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.RequirementId;
import io.monitoringstrategy.value.StakeholderId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who wants something from the monitoring.
 *
 * <p>Example: {@code Stakeholder.builder(StakeholderId.of("cfo"), StakeholderGroup.MANAGEMENT)
 * .addNeeds(RequirementId.of("cost-visible")).view("monthly-report").build()}.
 */
@Value.Immutable
public abstract sealed class Stakeholder implements WithStakeholder permits ImmutableStakeholder {
  Stakeholder() {}

  /** {@return a builder for the stakeholder of this id, who belongs to a group} */
  public static Builder builder(StakeholderId id, StakeholderGroup group) {
    return new Builder().id(id).group(group);
  }

  /** {@return the name it is referred to by} */
  public abstract StakeholderId id();

  /** {@return whom it speaks for} */
  public abstract StakeholderGroup group();

  /** {@return the requirements it has} */
  public abstract List<RequirementId> needs();

  /** {@return the dashboard or report that is meant for it} */
  public abstract Optional<String> view();

  /** {@return {@code stakeholder/cfo}} */
  public String path() {
    return id().path();
  }

  /** Builds a stakeholder; needs and view are absent unless given. */
  public static final class Builder extends ImmutableStakeholder.Builder {
    Builder() {}
  }
}

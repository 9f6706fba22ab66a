package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something the business wants, which the monitoring strategy exists to serve.
 *
 * <p>Example: {@code BusinessObjective.builder(ObjectiveId.of("customers-can-pay"), "Customers can
 * pay at any time").owner(TeamId.of("business")).improves("revenue").build()}.
 */
@Value.Immutable
public abstract sealed class BusinessObjective implements WithBusinessObjective
    permits ImmutableBusinessObjective {
  BusinessObjective() {}

  /** {@return a builder for the objective of this id, stated in one sentence} */
  public static Builder builder(ObjectiveId id, String statement) {
    return new Builder().id(id).statement(statement);
  }

  /** {@return the name it is referred to by} */
  public abstract ObjectiveId id();

  /** {@return the objective in one sentence, as the business says it} */
  public abstract String statement();

  /** {@return who answers for it; absent while nobody does} */
  public abstract Optional<TeamId> owner();

  /** {@return what gets better when it is reached, such as {@code revenue} or {@code cost}} */
  public abstract Optional<String> improves();

  /** {@return {@code objective/customers-can-pay}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of("objective " + id())
        .rejectIf(statement().isBlank(), "the statement must not be blank: say it in one sentence")
        .throwIfAny();
  }

  /** Builds an objective; owner and improves are absent unless given. */
  public static final class Builder extends ImmutableBusinessObjective.Builder {
    Builder() {}
  }
}

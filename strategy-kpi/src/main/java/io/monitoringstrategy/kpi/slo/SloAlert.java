package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.TeamId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alert of a strategy on the budget of an objective: when it calls, whom, and what that one does.
 *
 * <p>Example: {@code SloAlert.builder(new BurnRateAlert(PAGE, 14.4, Duration.ofHours(1),
 * Duration.ofMinutes(5))).receiver(ComponentId.of("payments-pager")).build()}.
 */
@Value.Immutable
public abstract sealed class SloAlert implements WithSloAlert permits ImmutableSloAlert {
  SloAlert() {}

  /** {@return a builder for an alert on this condition} */
  public static Builder builder(BurnRateAlert condition) {
    return new Builder().condition(condition);
  }

  /** {@return when it calls} */
  public abstract BurnRateAlert condition();

  /** {@return the channel it goes to} */
  public abstract Optional<ComponentId> receiver();

  /** {@return the page that says what to do} */
  public abstract Optional<String> runbook();

  /** {@return the team that answers for it} */
  public abstract Optional<TeamId> owner();

  /** {@return how soon somebody has to know of a full outage} */
  public abstract Optional<Duration> responseTarget();

  /** {@return its name below the objective, such as {@code alerts/page-14.4}} */
  public String key() {
    return "alerts/" + condition().urgency().label() + "-"
        + BigDecimal.valueOf(condition().factor()).stripTrailingZeros().toPlainString();
  }

  /** Builds an alert; everything but the condition is absent unless given. */
  public static final class Builder extends ImmutableSloAlert.Builder {
    Builder() {}
  }
}

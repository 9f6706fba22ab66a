package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.SloId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a service promises itself: this share of good events over this window.
 *
 * <pre>{@code
 * Slo slo = Slo.builder(SloId.of("checkout-availability"), Objective.parse("99.9 %"))
 *     .service(ServiceId.of("checkout"))
 *     .window(SloWindow.rolling(Duration.ofDays(28)))
 *     .owner(TeamId.of("sre"))
 *     .build();
 * }</pre>
 *
 * <p>It holds what people write: an objective of 100 % can be declared and is a finding.
 */
@Value.Immutable
public abstract sealed class Slo implements WithSlo permits ImmutableSlo {
  private static final Duration MONTH = Duration.ofDays(30);

  Slo() {}

  /** {@return a builder for the objective of this id} */
  public static Builder builder(SloId id, Objective objective) {
    return new Builder().id(id).objective(objective);
  }

  /** {@return the name it is referred to by} */
  public abstract SloId id();

  /** {@return the share that shall be good} */
  public abstract Objective objective();

  /** {@return over what; the last 30 days unless given} */
  @Value.Default
  public SloWindow window() {
    return SloWindow.rolling(MONTH);
  }

  /** {@return whose promise it is} */
  public abstract Optional<ServiceId> service();

  /** {@return the KPI it is the promise on} */
  public abstract Optional<KpiId> kpi();

  /** {@return how it is told what is good} */
  public abstract Optional<Sli> indicator();

  /** {@return the team that answers for it} */
  public abstract Optional<TeamId> owner();

  /** {@return what is done when the budget is spent, by name} */
  public abstract Optional<String> budgetPolicy();

  /** {@return the events of the window, as far as anybody counted} */
  public abstract Optional<Long> eventsPerWindow();

  /** {@return how often it is looked at} */
  public abstract Optional<Duration> interval();

  /** {@return the alerts on its budget, in the order they were written} */
  public abstract List<SloAlert> alerts();

  /** {@return {@code slo/checkout-availability}} */
  public String path() {
    return id().path();
  }

  /** Builds an objective; everything but id and objective has a default or is absent. */
  public static final class Builder extends ImmutableSlo.Builder {
    Builder() {}
  }
}

package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something users or other services depend on, and which is therefore watched.
 *
 * <p>Example: {@code Service.builder(ServiceId.of("checkout")).tier(1).team(TeamId.of("payments"))
 * .addLayers(Layer.APPLICATION, Layer.BUSINESS).build()}.
 */
@Value.Immutable
public abstract sealed class Service implements WithService permits ImmutableService {
  private static final int LOWEST_TIER = 4;

  Service() {}

  /** {@return a builder for the service of this id} */
  public static Builder builder(ServiceId id) {
    return new Builder().id(id);
  }

  /** {@return the name it is referred to by} */
  public abstract ServiceId id();

  /** {@return how critical it is, from 1, whose loss stops the business, to 4; 3 unless given} */
  @Value.Default
  public int tier() {
    return 3;
  }

  /** {@return who answers for it} */
  public abstract Optional<TeamId> team();

  /** {@return the layers it uses, each of which wants to be watched} */
  public abstract List<Layer> layers();

  /** {@return the services it cannot do without} */
  public abstract List<ServiceId> dependsOn();

  /** {@return whether somebody else runs it} */
  @Value.Default
  public boolean isExternal() {
    return false;
  }

  /** {@return the availability that is promised by contract} */
  public abstract Optional<Ratio> sla();

  /** {@return how soon it has to work again after a loss, its recovery-time objective} */
  public abstract Optional<Duration> recoveryTime();

  /** {@return whether its loss stops the business} */
  public boolean isCritical() {
    return tier() == 1;
  }

  /** {@return {@code service/checkout}} */
  public String path() {
    return id().path();
  }

  @Value.Check
  void check() {
    Problems.of(path())
        .rejectIf(
            tier() < 1 || tier() > LOWEST_TIER, "the tier must be 1 to 4 (was " + tier() + ")")
        .rejectIf(
            recoveryTime().filter(time -> time.isZero() || time.isNegative()).isPresent(),
            "the recovery time must be above 0, such as 4h")
        .rejectIf(dependsOn().contains(id()), "depends on itself: remove it from the list")
        .throwIfAny();
  }

  /** Builds a service; everything but the id has a default or is absent. */
  public static final class Builder extends ImmutableService.Builder {
    Builder() {}
  }
}

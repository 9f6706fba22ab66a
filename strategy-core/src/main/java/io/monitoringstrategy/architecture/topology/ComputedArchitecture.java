package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.value.ComponentId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which architecture the flows make, whatever it is called, and the figures that decide it.
 *
 * <p>Stores that hold the same sources are one class. Concentrated in one class it is centralized; at
 * least three classes of one source each are microservice; seen whole from one view it is federated if
 * a query node asks several classes and half of them have a view of their own, else hybrid; seen in
 * parts it is distributed.
 */
@Value.Immutable
public abstract sealed class ComputedArchitecture implements WithComputedArchitecture
    permits ImmutableComputedArchitecture {
  ComputedArchitecture() {}

  /** {@return the architecture; absent where nothing is stored} */
  public abstract Optional<IntegrationArchitecture> architecture();

  /** {@return the concentration of the sources over the classes of stores, 1 for a single one} */
  public abstract double concentration();

  /** {@return how many equal stores would be as concentrated, {@code 1 / concentration}} */
  public abstract double effectiveStores();

  /** {@return the share of sources that the best view shows} */
  public abstract double globalView();

  /** {@return the query nodes that ask several classes of stores} */
  public abstract List<ComponentId> federationNodes();

  /** {@return the share of classes with a view of their own} */
  public abstract double autonomy();

  static final class Builder extends ImmutableComputedArchitecture.Builder {
    Builder() {}
  }
}

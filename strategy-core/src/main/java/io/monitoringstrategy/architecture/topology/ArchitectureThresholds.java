package io.monitoringstrategy.architecture.topology;

import io.monitoringstrategy.value.Problems;

/**
 * From where on a topology counts as which architecture. The standard is a judgement.
 *
 * @param centralized the least concentration of the stores that is centralized; 0.8
 * @param services the least number of stores of a single source each that is microservice; 3
 * @param autonomy the least share of stores with a view of their own that is federated; 0.5
 */
public record ArchitectureThresholds(double centralized, int services, double autonomy) {
  private static final ArchitectureThresholds STANDARD = new ArchitectureThresholds(0.8, 3, 0.5);

  /** Checks the ranges. */
  public ArchitectureThresholds {
    Problems.of("architecture thresholds")
        .rejectIf(
            !(centralized > 0 && centralized <= 1),
            "centralized must lie above 0 up to 1 (was " + centralized + ")")
        .rejectIf(services < 1, "services must be 1 or more (was " + services + ")")
        .rejectIf(
            !(autonomy >= 0 && autonomy <= 1),
            "autonomy must lie between 0 and 1 (was " + autonomy + ")")
        .throwIfAny();
  }

  /** {@return 0.8, 3 and 0.5} */
  public static ArchitectureThresholds standard() {
    return STANDARD;
  }
}

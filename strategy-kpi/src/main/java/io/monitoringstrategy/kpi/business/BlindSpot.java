package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.value.ComponentId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell that has to be watched and that nobody can look at.
 *
 * @param cell which signal of which layer of which service
 * @param emitters the sources that emit it although no view shows it; none if nothing emits it
 */
public record BlindSpot(CoverageCell cell, List<ComponentId> emitters) {

  /** Copies the sources. */
  public BlindSpot {
    emitters = List.copyOf(emitters);
  }

  /** {@return whether some source emits the signal, so that only the way to a view is missing} */
  public boolean isEmitted() {
    return !emitters.isEmpty();
  }

  /** {@return {@code checkout/application/traces: no source emits it}} */
  @Override
  public String toString() {
    return cell + ": "
        + (isEmitted()
            ? "no view shows what "
                + emitters.stream().map(ComponentId::value).collect(Collectors.joining(", "))
                + " emits"
            : "no source emits it");
  }
}

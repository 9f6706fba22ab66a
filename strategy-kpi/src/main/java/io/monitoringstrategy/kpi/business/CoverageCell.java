package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.ServiceId;

/**
 * One signal of one layer of one service, which is watched or not.
 *
 * @param service the service
 * @param layer the layer of it
 * @param signal the signal
 */
public record CoverageCell(ServiceId service, Layer layer, SignalType signal) {

  /** {@return {@code checkout/application/traces}} */
  @Override
  public String toString() {
    return service + "/" + layer.label() + "/" + signal.label();
  }
}

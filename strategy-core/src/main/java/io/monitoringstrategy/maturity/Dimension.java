package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.LocalizedText;

/**
 * One of the things in which monitoring matures on its own pace, such as alerting.
 *
 * @param id the name it is referred to by
 * @param title its name for people
 */
public record Dimension(DimensionId id, LocalizedText title) {

  /** {@return {@code dimension/alerting}} */
  public String path() {
    return id.path();
  }
}

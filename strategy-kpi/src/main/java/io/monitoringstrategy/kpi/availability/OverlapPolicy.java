package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.value.Labels;
import java.util.Collection;
import java.util.Locale;

/** How much is down where partial outages overlap. */
public enum OverlapPolicy {
  /** The worst of them: they hit the same users. */
  MAX,
  /** Their sum, at most everything: they hit different users. */
  SUM_CAPPED,
  /** {@code 1 - product of (1 - weight)}: they hit users independently. */
  PRODUCT;

  double combine(Collection<Double> weights) {
    return switch (this) {
      case MAX -> weights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
      case SUM_CAPPED ->
        Math.min(1, weights.stream().mapToDouble(Double::doubleValue).sum());
      case PRODUCT ->
        1 - weights.stream().mapToDouble(weight -> 1 - weight).reduce(1, (a, b) -> a * b);
    };
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

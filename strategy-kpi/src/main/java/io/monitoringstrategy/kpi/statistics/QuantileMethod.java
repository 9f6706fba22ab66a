package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.Problems;
import java.util.Locale;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * How a quantile that falls between two values is settled; the numbers are those of Hyndman and Fan
 * (1996).
 *
 * <p>The choice matters: of ten repair times with one outlier, p90 is 129 minutes by type 7, 337 by
 * type 8 and 90 by type 1.
 */
public enum QuantileMethod {
  /** Type 7: linear interpolation, as SQL's PERCENTILE_CONT, spreadsheets and numpy do it. */
  LINEAR(EstimationMethod.HF7),
  /** Type 8: median-unbiased whatever the distribution; what Hyndman and Fan recommend. */
  MEDIAN_UNBIASED(EstimationMethod.HF8),
  /** Type 1: the smallest value that at least this share does not exceed; always a real value. */
  INVERTED_CDF(EstimationMethod.HF1);

  private final EstimationMethod method;

  QuantileMethod(EstimationMethod method) {
    this.method = method;
  }

  double of(double[] sorted, double probability) {
    Problems.of("quantile")
        .rejectIf(
            !(probability >= 0 && probability <= 1),
            "the probability must lie between 0 and 1 (was " + probability + ")")
        .throwIfAny();
    return Quantile.withDefaults()
        .with(method)
        .evaluate(sorted.length, index -> sorted[index], probability);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What precision to expect of a detector, from how rare the trouble is that it looks for.
 *
 * <p>By Bayes: {@code p r / (p r + (1 - p) f)}. A detector that finds 99 % of the bad minutes and fires
 * in 1 % of the good ones has a precision of 9 % if one minute in a thousand is bad.
 *
 * @param prevalence the share of evaluations in which something is wrong
 * @param recall the share of those in which it fires
 * @param falsePositiveRate the share of the others in which it fires
 */
public record BaseRate(Ratio prevalence, Ratio recall, Ratio falsePositiveRate) {

  /** {@return the precision to expect; undefined for a detector that never fires} */
  public Measurement<Ratio> precision() {
    BigDecimal right = prevalence.toBigDecimal().multiply(recall.toBigDecimal());
    BigDecimal wrong =
        prevalence.complement().toBigDecimal().multiply(falsePositiveRate.toBigDecimal());
    BigDecimal fires = right.add(wrong);
    return fires.signum() == 0
        ? Measurement.undefined("it never fires")
        : Measurement.measured(
            Ratio.of(right.divide(fires, MathContext.DECIMAL128)),
            1,
            ConfidenceInterval.undefined("computed from rates, not from a sample"));
  }
}

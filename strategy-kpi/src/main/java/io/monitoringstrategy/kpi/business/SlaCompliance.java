package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a promise was kept: the share of periods whose availability met the target, in exact decimals.
 *
 * <p>{@code SlaCompliance.of(List.of(Ratio.parse("0.9995"), Ratio.parse("0.9989")), Ratio.parse("0.999"))}
 * met one of two.
 *
 * @param availability of each period, in order
 * @param target what was promised
 */
public record SlaCompliance(List<Ratio> availability, Ratio target) {
  /** Copies the periods. */
  public SlaCompliance {
    availability = List.copyOf(availability);
  }

  /** {@return the compliance of these periods} */
  public static SlaCompliance of(List<Ratio> availability, Ratio target) {
    return new SlaCompliance(availability, target);
  }

  /** {@return the periods that met the target, of all} */
  public Share met() {
    return new Share(
        availability.size() - breached().size(), availability.size(), "no period has ended");
  }

  /** {@return the periods that missed it, counted from 0} */
  public List<Integer> breached() {
    return IntStream.range(0, availability.size())
        .filter(period -> availability.get(period).compareTo(target) < 0)
        .boxed()
        .toList();
  }

  /** {@return the mean of the periods, which must be equally long; undefined without one} */
  public Measurement<Ratio> aggregate() {
    if (availability.isEmpty()) {
      return Measurement.undefined("no period has ended");
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Ratio period : availability) {
      sum = sum.add(period.toBigDecimal());
    }
    return Measurement.measured(
        Ratio.of(sum.divide(BigDecimal.valueOf(availability.size()), MathContext.DECIMAL128)),
        availability.size(),
        ConfidenceInterval.undefined("time is not a sample"));
  }
}

package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.RateInterval;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How a team works and learns, from counts. */
public final class Improvement {
  private Improvement() {}

  /**
   * {@return the resolved problems a person and month, with Garwood's interval; of a team, never of a single
   * person}
   *
   * @param resolved how many, not negative
   * @param people how many worked on them, at least 2
   * @param months for how long, above 0
   * @param level the confidence level, in (0, 1)
   * @throws io.monitoringstrategy.value.InvalidValueException if a value is out of its range
   */
  public static Measurement<Double> productivity(
      long resolved, double people, double months, double level) {
    Problems.of("productivity")
        .rejectIf(
            !(people >= 2),
            "is measured for teams of two at least, never for one person (were " + people + ")")
        .rejectIf(!(months > 0), "needs a time above 0 (was " + months + ")")
        .throwIfAny();
    return RateInterval.garwood(resolved, people * months, level);
  }

  /**
   * {@return the improvements completed a quarter, with Garwood's interval}
   *
   * @param completed how many, not negative
   * @param quarters in how long, not negative; 0 is undefined
   * @param level the confidence level, in (0, 1)
   */
  public static Measurement<Double> improvements(long completed, double quarters, double level) {
    return RateInterval.garwood(completed, quarters, level);
  }

  /**
   * {@return the learning index, the mean of the shares that can be told: training held of planned,
   * post-incident reviews held of due, experiments run of planned; undefined if none can}
   */
  public static Measurement<Ratio> learning(Share training, Share reviews, Share experiments) {
    List<Share> told = List.of(training, reviews, experiments).stream()
        .filter(share -> share.whole() > 0)
        .toList();
    if (told.isEmpty()) {
      return Measurement.undefined("neither training, nor reviews, nor experiments were planned");
    }
    BigDecimal sum = BigDecimal.ZERO;
    long n = 0;
    for (Share share : told) {
      sum = sum.add(BigDecimal.valueOf(share.part())
          .divide(BigDecimal.valueOf(share.whole()), MathContext.DECIMAL128));
      n += share.whole();
    }
    Measurement<Ratio> index = Measurement.measured(
        Ratio.of(sum.divide(BigDecimal.valueOf(told.size()), MathContext.DECIMAL128)),
        n,
        ConfidenceInterval.undefined("it is a mean of three different things"));
    return told.size() == 3
        ? index
        : index.withCaveat((3 - told.size()) + " of 3 parts are left out");
  }
}

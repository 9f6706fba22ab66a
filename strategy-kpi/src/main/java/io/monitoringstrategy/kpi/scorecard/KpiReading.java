package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.kpi.statistics.RateInterval;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;

/** What somebody wrote down of a KPI that no log gives. */
public sealed interface KpiReading {

  /**
   * {@return the number: a ratio from 0 to 1, seconds, or a count}
   *
   * @param level the confidence level, in (0, 1)
   */
  Measurement<BigDecimal> measure(double level);

  /** {@return a bare number, about which nobody can say how sure it is} */
  static KpiReading value(BigDecimal number) {
    return new Value(number);
  }

  /** {@return so many out of so many, with Wilson's interval} */
  static KpiReading share(long numerator, long denominator) {
    return new Part(new Share(numerator, denominator, "the denominator is 0"));
  }

  /** {@return so many events in the period that was read, with Garwood's interval} */
  static KpiReading count(long events) {
    return new Rate(events, 1);
  }

  /** {@return so many events in so much time or among so many, with Garwood's interval} */
  static KpiReading rate(long events, double exposure) {
    return new Rate(events, exposure);
  }

  /**
   * {@return what something gained or lost, relative to what was put in, without an interval}
   *
   * @param gain such as the benefit less the cost; may be negative
   * @param base such as the cost, not negative
   */
  static KpiReading change(BigDecimal gain, BigDecimal base) {
    return new Change(gain, base);
  }

  /**
   * A bare number.
   *
   * @param number a ratio from 0 to 1, seconds, or a count
   */
  record Value(BigDecimal number) implements KpiReading {
    @Override
    public Measurement<BigDecimal> measure(double level) {
      return Measurement.measured(
          number, 1, ConfidenceInterval.undefined("a bare number says nothing of how sure it is"));
    }
  }

  /**
   * So many out of so many.
   *
   * @param share the counts
   */
  record Part(Share share) implements KpiReading {
    @Override
    public Measurement<BigDecimal> measure(double level) {
      return share.measure(level).map(Ratio::toBigDecimal);
    }
  }

  /**
   * A gain or a loss relative to what was put in, such as a return of 120 % or of -5 %.
   *
   * @param gain how much was gained, may be negative
   * @param base how much was put in, not negative
   */
  record Change(BigDecimal gain, BigDecimal base) implements KpiReading {
    /** Checks the base. */
    public Change {
      Problems.of("change")
          .rejectIf(base.signum() < 0, "the denominator must not be negative (was " + base + ")")
          .throwIfAny();
    }

    @Override
    public Measurement<BigDecimal> measure(double level) {
      return base.signum() == 0
          ? Measurement.undefined("the denominator is 0")
          : Measurement.measured(
              gain.divide(base, MathContext.DECIMAL64),
              1,
              ConfidenceInterval.undefined("amounts are no sample that was counted"));
    }
  }

  /**
   * So many events in so much time, or among so many.
   *
   * @param events how many, not negative
   * @param exposure in how much, not negative
   */
  record Rate(long events, double exposure) implements KpiReading {
    /** Checks the numbers. */
    public Rate {
      Problems.of("rate")
          .rejectIf(events < 0, "the events must not be negative (were " + events + ")")
          .rejectIf(
              !(exposure >= 0 && Double.isFinite(exposure)),
              "the exposure must be a number of 0 or more (was " + exposure + ")")
          .throwIfAny();
    }

    @Override
    public Measurement<BigDecimal> measure(double level) {
      return RateInterval.garwood(events, exposure, level).map(BigDecimal::valueOf);
    }
  }
}

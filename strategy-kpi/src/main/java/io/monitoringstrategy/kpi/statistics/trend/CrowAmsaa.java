package io.monitoringstrategy.kpi.statistics.trend;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.Termination;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The power law of reliability growth: {@code lambda t^beta} failures up to time t.
 *
 * <p>{@code beta} below 1 means that failures become rarer. With {@code beta = n / sum ln(T/t)} and
 * {@code lambda = n / T^beta} by maximum likelihood; the unbiased estimate takes {@code n - 1} for n
 * where a fixed time ended the observation, {@code n - 2} where the last failure did. Source: Crow
 * (1974); MIL-HDBK-189; NIST/SEMATECH e-Handbook 8.4.5.2.
 */
public final class CrowAmsaa {
  private static final String NO_FAILURE = "there is no failure";
  private static final String NO_INTERVAL = "no interval is given";

  private final FailureTimes failures;
  private final double logs;

  private CrowAmsaa(FailureTimes failures, double logs) {
    this.failures = failures;
    this.logs = logs;
  }

  /**
   * {@return the law fitted to these failures}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one came at time 0
   */
  public static CrowAmsaa of(FailureTimes failures) {
    return new CrowAmsaa(failures, failures.logsToEnd());
  }

  /**
   * {@return beta by maximum likelihood, with its chi-square interval; undefined without failures, or if
   * all came at the end}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Double> beta(double level) {
    if (failures.n() == 0 || logs == 0) {
      return Measurement.undefined(
          failures.n() == 0 ? NO_FAILURE : "every failure came at the end");
    }
    double beta = failures.n() / logs;
    int degrees = 2 * (failures.n() - (failures.termination() == Termination.FAILURE ? 1 : 0));
    if (degrees == 0) {
      return Measurement.measured(
          beta, 1, ConfidenceInterval.undefined("one failure has no spread"));
    }
    ChiSquaredDistribution chance = ChiSquaredDistribution.of(degrees);
    double tail = (1 - level) / 2;
    double scale = beta / (2.0 * failures.n());
    return Measurement.measured(
        beta,
        failures.n(),
        ConfidenceInterval.between(
            level,
            "chi-square",
            scale * chance.inverseCumulativeProbability(tail),
            scale * chance.inverseSurvivalProbability(tail)));
  }

  /** {@return beta without its bias; undefined where too few failures leave nothing of it} */
  public Measurement<Double> unbiasedBeta() {
    int lost = failures.termination() == Termination.TIME ? 1 : 2;
    double left = failures.n() - lost;
    if (failures.n() == 0 || logs == 0) {
      return beta();
    }
    return left <= 0
        ? Measurement.undefined("an unbiased beta takes more than " + lost + " failures")
        : measured(left / logs);
  }

  /** {@return lambda by maximum likelihood} */
  public Measurement<Double> lambda() {
    return from(beta(), this::lambda);
  }

  /** {@return lambda at the unbiased beta} */
  public Measurement<Double> unbiasedLambda() {
    return from(unbiasedBeta(), this::lambda);
  }

  /** {@return the MTBF that is reached at the end, {@code T / (n beta)}} */
  public Measurement<Double> instantaneousMtbf() {
    return from(beta(), this::mtbf);
  }

  /** {@return the MTBF that is reached at the end, at the unbiased beta} */
  public Measurement<Double> unbiasedInstantaneousMtbf() {
    return from(unbiasedBeta(), this::mtbf);
  }

  /** {@return the MTBF of the whole observation, {@code T / n}} */
  public Measurement<Double> cumulativeMtbf() {
    return failures.n() == 0
        ? Measurement.undefined(NO_FAILURE)
        : measured(failures.end() / failures.n());
  }

  /**
   * {@return the statistic of Cramer and von Mises: how far the failures are from the fitted law. Below
   * about 0.17 the law fits at the 10 % level, whatever n}
   */
  public Measurement<Double> cramerVonMises() {
    return from(unbiasedBeta(), beta -> {
      double[] times = failures.toArray();
      int m = failures.n() - (failures.termination() == Termination.FAILURE ? 1 : 0);
      double sum = 1 / (12.0 * m);
      for (int i = 0; i < m; i++) {
        double distance = Math.pow(times[i] / failures.end(), beta) - (2.0 * i + 1) / (2.0 * m);
        sum += distance * distance;
      }
      return sum;
    });
  }

  private double lambda(double beta) {
    return failures.n() / Math.pow(failures.end(), beta);
  }

  private double mtbf(double beta) {
    return failures.end() / (failures.n() * beta);
  }

  private Measurement<Double> beta() {
    return failures.n() == 0 || logs == 0 ? beta(0.95) : measured(failures.n() / logs);
  }

  private Measurement<Double> from(Measurement<Double> beta, DoubleUnaryOperator function) {
    if (beta instanceof Measurement.Undefined<Double>) {
      return beta;
    }
    double value = function.applyAsDouble(beta.orElseThrow());
    return Double.isFinite(value)
        ? measured(value)
        : Measurement.undefined("the growth is too steep to be computed");
  }

  private Measurement<Double> measured(double value) {
    return Measurement.measured(value, failures.n(), ConfidenceInterval.undefined(NO_INTERVAL));
  }
}

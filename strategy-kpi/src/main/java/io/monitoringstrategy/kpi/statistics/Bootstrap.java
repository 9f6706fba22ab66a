package io.monitoringstrategy.kpi.statistics;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.value.Problems;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How the mean of a sample would have come out, had other observations of the same kind been drawn.
 *
 * <p>Observations are drawn with replacement and averaged, many times; the spread of those means is
 * the uncertainty of the mean, whatever the distribution. Drawing is seeded, so that the same sample
 * gives the same interval on every machine.
 *
 * <p>Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapters 13 and 14.
 */
public final class Bootstrap {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int LARGEST_EXHAUSTIVE = 7;
  private static final String TOO_FEW = "a sample of one value has no spread";

  private final double mean;
  private final double[] deviations;
  private final boolean allEqual;
  private final double[] replicates;

  /**
   * @param mean that of the sample itself
   * @param deviations how much each observation moves it: what it would be without, subtracted from
   *     the mean of all of these
   */
  private Bootstrap(double mean, double[] deviations, boolean allEqual, double[] replicates) {
    this.mean = mean;
    this.deviations = deviations;
    this.allEqual = allEqual;
    this.replicates = replicates;
    Arrays.sort(replicates);
  }

  private static Bootstrap ofMeans(double[] sample, double[] means) {
    double mean = mean(sample);
    double[] deviations =
        Arrays.stream(sample).map(value -> (value - mean) / (sample.length - 1)).toArray();
    boolean allEqual = Arrays.stream(sample).allMatch(value -> value == sample[0]);
    return new Bootstrap(mean, deviations, allEqual, means);
  }

  /**
   * {@return the bootstrap of the mean by random draws}
   *
   * @param values at least one; their order does not matter
   * @param draws how many means are drawn, at least one
   * @param seed of {@link Random}, whose numbers the platform specifies
   */
  public static Bootstrap ofMean(double[] values, int draws, long seed) {
    requireValues(values);
    Problems.of("bootstrap")
        .rejectIf(draws < 1, "needs at least one draw (was " + draws + ")")
        .throwIfAny();
    double[] sample = values.clone();
    Arrays.sort(sample);
    Random random = new Random(seed);
    double[] means = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      double sum = 0;
      for (int i = 0; i < sample.length; i++) {
        sum += sample[random.nextInt(sample.length)];
      }
      means[draw] = sum / sample.length;
    }
    return ofMeans(sample, means);
  }

  /**
   * {@return the bootstrap by random draws of a ratio of sums, such as the up time of days over their
   * length: a mean of the shares of each, in which long ones weigh more}
   *
   * @param parts what is divided, at least one
   * @param wholes by what, above 0, as many
   * @param draws how many ratios are drawn, at least one
   * @param seed of {@link Random}, whose numbers the platform specifies
   */
  public static Bootstrap ofRatio(double[] parts, double[] wholes, int draws, long seed) {
    requireValues(parts);
    requireValues(wholes);
    Problems.of("bootstrap")
        .rejectIf(
            parts.length != wholes.length,
            "needs as many parts as wholes (was " + parts.length + " and " + wholes.length + ")")
        .rejectIf(
            Arrays.stream(wholes).anyMatch(whole -> whole <= 0), "every whole must be above 0")
        .rejectIf(draws < 1, "needs at least one draw (was " + draws + ")")
        .throwIfAny();
    int n = parts.length;
    Random random = new Random(seed);
    double[] ratios = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      double part = 0;
      double whole = 0;
      for (int i = 0; i < n; i++) {
        int drawn = random.nextInt(n);
        part += parts[drawn];
        whole += wholes[drawn];
      }
      ratios[draw] = part / whole;
    }
    double part = Arrays.stream(parts).sum();
    double whole = Arrays.stream(wholes).sum();
    double[] without = new double[n];
    Arrays.setAll(without, i -> (part - parts[i]) / (whole - wholes[i]));
    double centre = mean(without);
    boolean allEqual =
        IntStream.range(1, n).allMatch(i -> parts[i] * wholes[0] == parts[0] * wholes[i]);
    return new Bootstrap(
        part / whole,
        Arrays.stream(without).map(each -> centre - each).toArray(),
        allEqual,
        ratios);
  }

  /**
   * {@return the bootstrap of the mean over every possible draw, which needs no random numbers}
   *
   * @param values one to seven, because there are n to the n draws
   */
  public static Bootstrap exhaustive(double[] values) {
    requireValues(values);
    Problems.of("bootstrap")
        .rejectIf(
            values.length > LARGEST_EXHAUSTIVE,
            "takes at most " + LARGEST_EXHAUSTIVE + " values exhaustively (was " + values.length
                + "): draw instead")
        .throwIfAny();
    double[] sample = values.clone();
    int n = sample.length;
    double[] means = new double[(int) Math.round(Math.pow(n, n))];
    for (int draw = 0; draw < means.length; draw++) {
      double sum = 0;
      for (int i = 0, rest = draw; i < n; i++, rest /= n) {
        sum += sample[rest % n];
      }
      means[draw] = sum / n;
    }
    return ofMeans(sample, means);
  }

  /** {@return the mean of the sample itself} */
  public double mean() {
    return mean;
  }

  /** {@return how many means were drawn} */
  public int draws() {
    return replicates.length;
  }

  /** {@return the quantiles of the drawn means} */
  public ConfidenceInterval<Double> percentile(double level) {
    double tail = (1 - level) / 2;
    return ConfidenceInterval.between(
        level, "percentile-bootstrap", quantile(tail), quantile(1 - tail));
  }

  /** {@return the quantiles of the drawn means, mirrored at the mean of the sample} */
  public ConfidenceInterval<Double> basic(double level) {
    double tail = (1 - level) / 2;
    return ConfidenceInterval.between(
        level, "basic-bootstrap", 2 * mean - quantile(1 - tail), 2 * mean - quantile(tail));
  }

  /**
   * {@return the bias-corrected and accelerated interval, which allows for the skew that repair times
   * have; undefined for one value and for values that are all equal}
   */
  public ConfidenceInterval<Double> bca(double level) {
    if (deviations.length < 2) {
      return ConfidenceInterval.undefined(TOO_FEW);
    }
    OptionalDouble acceleration = acceleration();
    OptionalDouble bias = bias();
    if (allEqual || acceleration.isEmpty() || bias.isEmpty()) {
      return ConfidenceInterval.undefined("the values are all equal: their spread says nothing");
    }
    double tail = (1 - level) / 2;
    double z0 = bias.getAsDouble();
    double low = quantile(adjusted(z0, acceleration.getAsDouble(), tail));
    double high = quantile(adjusted(z0, acceleration.getAsDouble(), 1 - tail));
    return ConfidenceInterval.between(level, "bca-bootstrap", low, high);
  }

  /**
   * {@return z0, the share of drawn means below the mean of the sample as a normal quantile, where
   * equal ones count half; empty if all lie on one side}
   */
  public OptionalDouble bias() {
    long below = 0;
    long equal = 0;
    for (double replicate : replicates) {
      if (replicate < mean) {
        below++;
      } else if (replicate == mean) {
        equal++;
      }
    }
    return finite(NORMAL.inverseCumulativeProbability((below + 0.5 * equal) / replicates.length));
  }

  /** {@return a, the skew of the mean by the jackknife; empty if the values are all equal} */
  public OptionalDouble acceleration() {
    double squares = 0;
    double cubes = 0;
    for (double deviation : deviations) {
      squares += deviation * deviation;
      cubes += deviation * deviation * deviation;
    }
    return finite(cubes / (6 * Math.pow(squares, 1.5)));
  }

  private static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static double adjusted(double bias, double acceleration, double probability) {
    double z = bias + NORMAL.inverseCumulativeProbability(probability);
    return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
  }

  private double quantile(double probability) {
    return QuantileMethod.LINEAR.of(replicates, probability);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static void requireValues(double[] values) {
    Problems.of("bootstrap")
        .rejectIf(values.length == 0, "needs at least one value")
        .rejectIf(
            !Arrays.stream(values).allMatch(Double::isFinite),
            "every value must be a finite number")
        .throwIfAny();
  }
}

package io.monitoringstrategy.kpi.statistics.control;

import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The chart of the exponentially weighted moving average, {@code z = weight x + (1 - weight) z}, from
 * the target on: it sees small lasting shifts that single values hide.
 *
 * <pre>{@code
 * EwmaChart chart = EwmaChart.of(50, 2.0539);   // weight 0.3, limits at 3 deviations
 * chart.signals(52.0, 47.0, 53.0);
 * }</pre>
 *
 * <p>Source: NIST/SEMATECH e-Handbook 6.3.2.4.
 */
@Value.Immutable
public abstract sealed class EwmaChart implements WithEwmaChart permits ImmutableEwmaChart {
  EwmaChart() {}

  /**
   * {@return a chart with weight 0.3 and limits at 3 deviations; change either with its {@code with}
   * method}
   *
   * @param target where the values should lie
   * @param sigma the standard deviation of a value, at least 0
   */
  public static EwmaChart of(double target, double sigma) {
    return new Builder().target(target).sigma(sigma).build();
  }

  /** {@return where the values should lie, which is also where the average starts} */
  public abstract double target();

  /** {@return the standard deviation of a value} */
  public abstract double sigma();

  /** {@return how much the newest value counts, in (0, 1]; 0.3 unless given} */
  @Value.Default
  public double weight() {
    return 0.3;
  }

  /** {@return how many deviations of the average the limits lie away; 3 unless given} */
  @Value.Default
  public double width() {
    return 3;
  }

  /** {@return the average after each value} */
  public List<Double> series(double... values) {
    return DoubleStream.of(averages(values)).boxed().toList();
  }

  /** {@return the limits that the average approaches after many values} */
  public ControlLimits limits() {
    double half = width() * sigma() * Math.sqrt(weight() / (2 - weight()));
    return new ControlLimits(target() - half, target(), target() + half);
  }

  /**
   * {@return the limits after so many values, which are narrower at first}
   *
   * @param step how many values, at least 1
   */
  public ControlLimits limitsAfter(int step) {
    Problems.of("EWMA chart")
        .rejectIf(step < 1, "limits exist from the first value on (was " + step + ")")
        .throwIfAny();
    double share = 1 - Math.pow(1 - weight(), 2.0 * step);
    double half = width() * sigma() * Math.sqrt(weight() / (2 - weight()) * share);
    return new ControlLimits(target() - half, target(), target() + half);
  }

  /** {@return the indices of the averages outside the limits that are approached after many values} */
  public List<Integer> signals(double... values) {
    return limits().signals(averages(values));
  }

  /** {@return the indices of the averages outside the limits of their own step, which see more} */
  public List<Integer> earlySignals(double... values) {
    double[] averages = averages(values);
    return IntStream.range(0, averages.length)
        .filter(index -> limitsAfter(index + 1).isSignal(averages[index]))
        .boxed()
        .toList();
  }

  private double[] averages(double... values) {
    double[] averages = Values.finite("EWMA chart", values);
    double average = target();
    for (int i = 0; i < averages.length; i++) {
      average = weight() * averages[i] + (1 - weight()) * average;
      averages[i] = average;
    }
    return averages;
  }

  @Value.Check
  void check() {
    Problems.of("EWMA chart")
        .rejectIf(!Double.isFinite(target()), "the target must be finite (was " + target() + ")")
        .rejectIf(
            !(sigma() >= 0) || Double.isInfinite(sigma()),
            "the deviation must be at least 0 (was " + sigma() + ")")
        .rejectIf(
            !(weight() > 0 && weight() <= 1),
            "the weight must lie in (0, 1] (was " + weight() + ")")
        .rejectIf(
            !(width() > 0) || Double.isInfinite(width()),
            "the width must be above 0 (was " + width() + ")")
        .throwIfAny();
  }

  static final class Builder extends ImmutableEwmaChart.Builder {
    Builder() {}
  }
}

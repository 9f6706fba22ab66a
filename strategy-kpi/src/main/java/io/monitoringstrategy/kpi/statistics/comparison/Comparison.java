package io.monitoringstrategy.kpi.statistics.comparison;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.kpi.statistics.TestResult;
import io.monitoringstrategy.value.Problems;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Did it improve? Values of one period against those of the next: how large the change is, how sure,
 * and how many it would take to see one.
 *
 * <pre>{@code
 * Comparison mttr = Comparison.of(Sample.of(12, 15, 22, 30, 45, 90, 480),
 *     Sample.of(4, 7, 9, 11, 18, 25, 60), Direction.DOWN);
 * mttr.verdict();  // NOT_DISTINGUISHABLE, by mttr.test(): p = 0.0728 (mann-whitney-exact)
 * mttr.shift();    // -18.0, 95 % -87.0 to 3.0
 * }</pre>
 *
 * <p>With a hundred incidents a period and nothing changed, the mean looks at least 10 % better in
 * four comparisons of ten; so the default answer is that the two are not distinguishable. The verdict
 * is that of Mann and Whitney's test, which no single long incident decides.
 */
public final class Comparison {
  private static final double DEFAULT_LEVEL = 0.95;
  private static final double POWER = 0.8;
  private static final double EVEN = 0.5;

  private final Sample before;
  private final Sample after;
  private final Direction direction;
  private final double level;
  private final MannWhitney ranks;
  private final Optional<WelchOnLogs> logs;

  private Comparison(Sample before, Sample after, Direction direction, double level) {
    this.before = before;
    this.after = after;
    this.direction = direction;
    this.level = level;
    this.ranks = MannWhitney.of(before, after);
    this.logs = before.isPositive() && after.isPositive()
        ? Optional.of(WelchOnLogs.of(before, after))
        : Optional.empty();
  }

  /**
   * {@return the comparison at a confidence level of 95 %}
   *
   * @param before the values of the first period
   * @param after the values of the second
   * @param direction which way the values get better
   */
  public static Comparison of(Sample before, Sample after, Direction direction) {
    return new Comparison(before, after, direction, DEFAULT_LEVEL);
  }

  /**
   * {@return the same comparison at another confidence level}
   *
   * @param confidence in (0, 1); a verdict takes a p below {@code 1 - confidence}
   */
  public Comparison withLevel(double confidence) {
    Problems.of("comparison")
        .rejectIf(
            !(confidence > 0 && confidence < 1),
            "the level must lie between 0 and 1, such as 0.95 (was " + confidence + ")")
        .throwIfAny();
    return new Comparison(before, after, direction, confidence);
  }

  /** {@return the values of the first period} */
  public Sample before() {
    return before;
  }

  /** {@return the values of the second period} */
  public Sample after() {
    return after;
  }

  /** {@return which way the values get better} */
  public Direction direction() {
    return direction;
  }

  /** {@return the confidence level of the intervals and the verdict} */
  public double level() {
    return level;
  }

  /** {@return the test behind the verdict, two-sided} */
  public TestResult test() {
    return ranks.twoSided();
  }

  /** {@return the answer; not distinguishable unless the test is significant} */
  public Verdict verdict() {
    if (!test().isSignificant(1 - level)) {
      return Verdict.NOT_DISTINGUISHABLE;
    }
    boolean fell = ranks.vda().orElseThrow() > EVEN;
    return fell == (direction == Direction.DOWN) ? Verdict.IMPROVED : Verdict.WORSENED;
  }

  /**
   * {@return by how much a typical value changed, the median of all differences after - before, with
   * its interval: negative if values fell}
   */
  public Measurement<Double> shift() {
    MannWhitney turned = MannWhitney.of(/* before= */ after, /* after= */ before);
    return (before.n() == 0 || after.n() == 0 ? ranks : turned).hodgesLehmann(level);
  }

  /**
   * {@return by what factor a typical value changed, the geometric mean after over before, with its
   * interval; undefined if a value is 0 or less}
   */
  public Measurement<Double> ratio() {
    return logs.map(test -> test.ratio(level)).orElseGet(Comparison::noLogarithm);
  }

  /** {@return the share of pairs in which the value before is the larger; 0.5 is no difference} */
  public Measurement<Double> superiorityOfBefore() {
    return ranks.vda();
  }

  /**
   * {@return how many values each period would need for a change as large as the one seen to be found
   * significant in four cases of five; never fewer than with which the test can find anything, four at 95 %}
   */
  public Measurement<Long> requiredForObserved() {
    Measurement<Double> ratio = ratio();
    return ratio instanceof Measurement.Undefined<Double> undefined
        ? Measurement.undefined(undefined.reason())
        : required(ratio.orElseThrow());
  }

  /**
   * {@return how many values each period would need for a change by a share in the better direction}
   *
   * @param share the change, in (0, 1), such as 0.1 for 10 %
   */
  public Measurement<Long> requiredFor(double share) {
    Problems.of("required incidents")
        .rejectIf(
            !(share > 0 && share < 1),
            "the change must lie between 0 and 1, such as 0.1 (was " + share + ")")
        .throwIfAny();
    return required(direction == Direction.DOWN ? 1 - share : 1 + share);
  }

  /** {@return {@code not distinguishable: p = 0.0728 (mann-whitney-exact), 7 before, 7 after}} */
  @Override
  public String toString() {
    return verdict().label().replace('-', ' ') + ": " + test() + ", " + before.n() + " before, "
        + after.n() + " after";
  }

  private Measurement<Long> required(double ratio) {
    OptionalDouble deviation = logs.map(WelchOnLogs::deviation).orElse(OptionalDouble.empty());
    if (logs.isEmpty()) {
      return noLogarithm();
    }
    if (deviation.isEmpty() || deviation.getAsDouble() == 0) {
      return Measurement.undefined("the spread of the values is not known");
    }
    OptionalLong needed =
        RequiredIncidents.forRatio(deviation.getAsDouble(), ratio, 1 - level, POWER);
    return needed.isEmpty()
        ? Measurement.undefined("no number of values shows so small a change")
        : Measurement.measured(
            Math.max(needed.getAsLong(), RankSumDistribution.leastDecisive(1 - level)),
            (long) before.n() + after.n(),
            ConfidenceInterval.undefined("a plan, not a measurement"));
  }

  private static <V> Measurement<V> noLogarithm() {
    return Measurement.undefined("a value of 0 or less has no logarithm");
  }
}

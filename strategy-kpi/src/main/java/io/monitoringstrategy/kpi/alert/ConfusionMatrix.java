package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.util.OptionalLong;

/**
 * What an alert said against what was so, as four counts.
 *
 * <p>True negatives, the times at which nothing was wrong and nothing fired, can rarely be counted:
 * without them everything that needs them is undefined. Where they can, they make paging look superb:
 * 70 false alarms of 100 among 99,895 quiet minutes are a false positive rate of 0.07 % and a
 * false-alarm share of 70 %.
 *
 * @param truePositives fired, and something was wrong
 * @param falsePositives fired, and nothing was wrong
 * @param falseNegatives something was wrong, and nothing fired
 * @param trueNegatives nothing was wrong, and nothing fired; empty if that cannot be counted
 */
public record ConfusionMatrix(
    long truePositives, long falsePositives, long falseNegatives, OptionalLong trueNegatives) {
  private static final String NO_NEGATIVES =
      "true negatives cannot be counted: say how many quiet periods were evaluated";

  /**
   * Checks the signs.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a count is negative
   */
  public ConfusionMatrix {
    Problems.of("confusion matrix")
        .rejectIf(
            truePositives < 0, "true positives must not be negative (was " + truePositives + ")")
        .rejectIf(
            falsePositives < 0, "false positives must not be negative (was " + falsePositives + ")")
        .rejectIf(
            falseNegatives < 0, "false negatives must not be negative (was " + falseNegatives + ")")
        .rejectIf(
            trueNegatives.orElse(0) < 0,
            "true negatives must not be negative (was " + trueNegatives.orElse(0) + ")")
        .throwIfAny();
  }

  /** {@return a matrix whose true negatives cannot be counted} */
  public static ConfusionMatrix of(long truePositives, long falsePositives, long falseNegatives) {
    return new ConfusionMatrix(truePositives, falsePositives, falseNegatives, OptionalLong.empty());
  }

  /** {@return both taken together; without true negatives if one of them has none} */
  public ConfusionMatrix and(ConfusionMatrix other) {
    boolean countable = trueNegatives.isPresent() && other.trueNegatives.isPresent();
    return new ConfusionMatrix(
        truePositives + other.truePositives,
        falsePositives + other.falsePositives,
        falseNegatives + other.falseNegatives,
        countable
            ? OptionalLong.of(trueNegatives.getAsLong() + other.trueNegatives.getAsLong())
            : OptionalLong.empty());
  }

  /** {@return TP/(TP+FP) with Wilson's interval at this level, as all the following} */
  public Measurement<Ratio> precision(double level) {
    return new Share(truePositives, alarms(), "nothing fired").measure(level);
  }

  /** {@return FP/(TP+FP): the false-alarm share, in statistics the false discovery rate} */
  public Measurement<Ratio> falseAlarmShare(double level) {
    return new Share(falsePositives, alarms(), "nothing fired").measure(level);
  }

  /** {@return TP/(TP+FN)} */
  public Measurement<Ratio> recall(double level) {
    return new Share(truePositives, wrong(), "nothing was wrong").measure(level);
  }

  /** {@return FN/(TP+FN)} */
  public Measurement<Ratio> falseNegativeRate(double level) {
    return new Share(falseNegatives, wrong(), "nothing was wrong").measure(level);
  }

  /** {@return FP/(FP+TN); undefined without true negatives} */
  public Measurement<Ratio> falsePositiveRate(double level) {
    return trueNegatives.isEmpty()
        ? Measurement.undefined(NO_NEGATIVES)
        : new Share(
                falsePositives,
                falsePositives + trueNegatives.getAsLong(),
                "there was always something wrong")
            .measure(level);
  }

  /** {@return TN/(FP+TN); undefined without true negatives} */
  public Measurement<Ratio> specificity(double level) {
    return trueNegatives.isEmpty()
        ? Measurement.undefined(NO_NEGATIVES)
        : new Share(
                trueNegatives.getAsLong(),
                falsePositives + trueNegatives.getAsLong(),
                "there was always something wrong")
            .measure(level);
  }

  /** {@return (TP+TN)/all; undefined without true negatives} */
  public Measurement<Ratio> accuracy(double level) {
    return trueNegatives.isEmpty()
        ? Measurement.undefined(NO_NEGATIVES)
        : new Share(
                truePositives + trueNegatives.getAsLong(),
                alarms() + falseNegatives + trueNegatives.getAsLong(),
                "nothing was evaluated")
            .measure(level);
  }

  /** {@return 2TP/(2TP+FP+FN), which forgives neither false alarms nor misses} */
  public Measurement<Ratio> f1() {
    long whole = 2 * truePositives + falsePositives + falseNegatives;
    return whole == 0
        ? Measurement.undefined("nothing fired and nothing was wrong")
        : Measurement.measured(
            Ratio.of(2 * truePositives, whole),
            alarms() + falseNegatives,
            ConfidenceInterval.undefined("F1 is no share of a sample"));
  }

  private long alarms() {
    return truePositives + falsePositives;
  }

  private long wrong() {
    return truePositives + falseNegatives;
  }
}

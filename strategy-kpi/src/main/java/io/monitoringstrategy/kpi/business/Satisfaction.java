package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * How satisfied customers say they are (CSAT): the share of the top boxes, not the mean.
 *
 * <pre>{@code
 * Satisfaction survey = Satisfaction.of(List.of(5, 4, 4, 3, 2, 1, 5, 5), 5, 2);
 * survey.topBoxes().measure(0.95);   // 62.5 % answered 4 or 5
 * }</pre>
 */
public final class Satisfaction {
  private final List<Integer> scores;
  private final int scaleMax;
  private final int boxes;

  private Satisfaction(List<Integer> scores, int scaleMax, int boxes) {
    this.scores = scores;
    this.scaleMax = scaleMax;
    this.boxes = boxes;
  }

  /**
   * {@return a survey on a scale from 1}
   *
   * @param scores the answers
   * @param scaleMax the best answer, at least 2
   * @param boxes how many of the best answers count as satisfied, usually 2
   * @throws io.monitoringstrategy.value.InvalidValueException with everything out of its range
   */
  public static Satisfaction of(Iterable<Integer> scores, int scaleMax, int boxes) {
    Problems problems = Problems.of("satisfaction")
        .rejectIf(scaleMax < 2, "the scale must have 2 answers at least (had " + scaleMax + ")")
        .rejectIf(
            boxes < 1 || boxes >= scaleMax,
            "the top boxes must be 1 to " + (scaleMax - 1) + " (were " + boxes + ")");
    List<Integer> all = new ArrayList<>();
    for (int score : scores) {
      problems.rejectIf(
          score < 1 || score > scaleMax,
          "an answer must be 1 to " + scaleMax + " (was " + score + ")");
      all.add(score);
    }
    problems.throwIfAny();
    return new Satisfaction(List.copyOf(all), scaleMax, boxes);
  }

  /** {@return who gave one of the best answers, of all} */
  public Share topBoxes() {
    long satisfied = scores.stream().filter(score -> score > scaleMax - boxes).count();
    return new Share(satisfied, scores.size(), "nobody answered");
  }

  /** {@return the mean answer, which hides how many are unhappy; undefined without answers} */
  public Measurement<Double> meanScore() {
    return scores.isEmpty()
        ? Measurement.undefined("nobody answered")
        : Measurement.measured(
            scores.stream().mapToInt(Integer::intValue).average().orElseThrow(),
            scores.size(),
            ConfidenceInterval.undefined("answers are ranks, whose mean has no scale"));
  }
}

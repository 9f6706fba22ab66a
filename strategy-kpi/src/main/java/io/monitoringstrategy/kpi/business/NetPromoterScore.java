package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Would they recommend it? Percent of promoters (9 and 10) minus percent of detractors (0 to 6), from -100
 * to 100.
 *
 * <pre>{@code
 * NetPromoterScore.ofScores(List.of(10, 9, 7, 3)).measure(0.95);   // 25, with its interval
 * }</pre>
 *
 * @param promoters how many answered 9 or 10
 * @param passives how many answered 7 or 8
 * @param detractors how many answered 0 to 6
 */
public record NetPromoterScore(long promoters, long passives, long detractors) {
  private static final int HIGHEST = 10;
  private static final int PROMOTER = 9;
  private static final int PASSIVE = 7;
  private static final double PERCENT = 100;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * Checks the counts.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if one is negative
   */
  public NetPromoterScore {
    Problems.of("net promoter score")
        .rejectIf(
            promoters < 0 || passives < 0 || detractors < 0,
            "counts must not be negative (were " + promoters + ", " + passives + ", " + detractors
                + ")")
        .throwIfAny();
  }

  /**
   * {@return the counts of these answers}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with every answer outside 0 to 10
   */
  public static NetPromoterScore ofScores(Iterable<Integer> scores) {
    Problems problems = Problems.of("net promoter score");
    long promoters = 0;
    long passives = 0;
    long detractors = 0;
    for (int score : scores) {
      problems.rejectIf(
          score < 0 || score > HIGHEST, "an answer must be 0 to 10 (was " + score + ")");
      promoters += score >= PROMOTER ? 1 : 0;
      passives += score >= PASSIVE && score < PROMOTER ? 1 : 0;
      detractors += score < PASSIVE ? 1 : 0;
    }
    problems.throwIfAny();
    return new NetPromoterScore(promoters, passives, detractors);
  }

  /** {@return how many answered} */
  public long n() {
    return Math.addExact(Math.addExact(promoters, passives), detractors);
  }

  /** {@return both surveys counted together} */
  public NetPromoterScore and(NetPromoterScore other) {
    return new NetPromoterScore(
        Math.addExact(promoters, other.promoters),
        Math.addExact(passives, other.passives),
        Math.addExact(detractors, other.detractors));
  }

  /** {@return {@code 100 sqrt((p + d - (p - d)^2) / n)} for shares p and d; undefined without answers} */
  public Measurement<Double> standardError() {
    long n = n();
    if (n == 0) {
      return Measurement.undefined("nobody answered");
    }
    double p = (double) promoters / n;
    double d = (double) detractors / n;
    double error = PERCENT * Math.sqrt(Math.max(0, p + d - (p - d) * (p - d)) / n);
    return Measurement.measured(
        error, n, ConfidenceInterval.undefined("it is itself a measure of uncertainty"));
  }

  /**
   * {@return the score with Wald's interval on the multinomial, clipped to -100..100; undefined without
   * answers}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Double> measure(double level) {
    return interval(level, true);
  }

  /** {@return the same with the interval as the formula gives it, which may leave the scale} */
  public Measurement<Double> measureUnclipped(double level) {
    return interval(level, false);
  }

  private Measurement<Double> interval(double level, boolean clipped) {
    long n = n();
    if (n == 0) {
      return Measurement.undefined("nobody answered");
    }
    double score = PERCENT * (promoters - detractors) / n;
    double half =
        NORMAL.inverseSurvivalProbability((1 - level) / 2) * standardError().orElseThrow();
    double low = clipped ? Math.max(-PERCENT, score - half) : score - half;
    double high = clipped ? Math.min(PERCENT, score + half) : score + half;
    return Measurement.measured(
        score,
        n,
        n == 1
            ? ConfidenceInterval.undefined("one answer has no spread")
            : ConfidenceInterval.between(level, "wald-multinomial", low, high));
  }
}

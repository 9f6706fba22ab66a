package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.Ratio;

/**
 * When a level counts as reached.
 *
 * @param threshold how much of a level's practices must be covered to have it
 * @param completeness how many of a dimension's practices must be answered to speak of a level
 */
public record AssessmentPolicy(Ratio threshold, Ratio completeness) {
  private static final AssessmentPolicy STANDARD =
      new AssessmentPolicy(Ratio.parse("75 %"), Ratio.parse("80 %"));

  /** {@return three quarters covered, four fifths answered} */
  public static AssessmentPolicy standard() {
    return STANDARD;
  }
}

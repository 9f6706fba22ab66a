package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.value.Problems;
import java.time.Duration;
import java.util.List;

/**
 * How often somebody answered in time; what is still open within the target is not judged yet.
 *
 * @param compliant answered in time
 * @param breached answered late, or open past the target
 * @param pending open within the target, which no share counts
 */
public record ResponseCompliance(long compliant, long breached, long pending) {

  /**
   * {@return the compliance of these answers}
   *
   * @param answered how long each answered one took
   * @param open how long each unanswered one has waited
   * @param target within which somebody has to answer, above 0
   * @throws io.monitoringstrategy.value.InvalidValueException if the target is not above 0, or a time is
   *     negative
   */
  public static ResponseCompliance of(
      List<Duration> answered, List<Duration> open, Duration target) {
    Problems.of("response compliance")
        .rejectIf(
            target.isZero() || target.isNegative(),
            "the target must be above 0 (was " + target + ")")
        .rejectIf(
            answered.stream().anyMatch(Duration::isNegative)
                || open.stream().anyMatch(Duration::isNegative),
            "no time can be negative")
        .throwIfAny();
    long late = answered.stream().filter(time -> time.compareTo(target) > 0).count();
    long overdue = open.stream().filter(age -> age.compareTo(target) > 0).count();
    return new ResponseCompliance(answered.size() - late, late + overdue, open.size() - overdue);
  }

  /** {@return what was answered in time, of what can be judged} */
  public Share met() {
    return new Share(compliant, compliant + breached, "nothing can be judged yet");
  }
}

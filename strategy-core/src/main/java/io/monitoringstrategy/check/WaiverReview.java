package io.monitoringstrategy.check;

import io.monitoringstrategy.value.KnownNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The waivers of a run beside what they were used for, so that waivers are checked like all else. */
final class WaiverReview {
  static final Check<List<WaiverReview>> NOT_EXPIRED = Check.<List<WaiverReview>, WaiverReview>each(
          "waiver", reviews -> reviews, review -> review.waiver.path())
      .must("not have expired", review -> !review.isExpired())
      .but(review -> "expired on " + review.waiver.until())
      .because("an exception nobody renews has become the rule")
      .fix("mend what the waiver excuses, or renew it with a new reason and day")
      .as("waiver.not-expired", Severity.ERROR);

  static final Check<List<WaiverReview>> STILL_NEEDED =
      Check.<List<WaiverReview>, WaiverReview>each(
              "waiver", reviews -> reviews, review -> review.waiver.path())
          .that("has not expired and whose rule was applicable", WaiverReview::isOpen)
          .must("match a finding", review -> review.run.found().contains(review.waiver.covered()))
          .but(WaiverReview::complaint)
          .because("a forgotten waiver hides the next breach of the same rule")
          .fix("delete the waiver, or correct its rule or element")
          .as("waiver.still-needed", Severity.WARNING);

  private final Waiver waiver;
  private final Optional<LocalDate> today;
  private final Run run;

  WaiverReview(Waiver waiver, Optional<LocalDate> today, Run run) {
    this.waiver = waiver;
    this.today = today;
    this.run = run;
  }

  private boolean isExpired() {
    return today.filter(waiver::isExpired).isPresent();
  }

  /** Whether a finding could have matched, had there been one; what no rule is called never is. */
  private boolean isOpen() {
    return !isExpired() && !run.idle().contains(waiver.rule());
  }

  private String complaint() {
    String rule = waiver.rule().value();
    return run.rules().contains(rule)
        ? "no finding has its rule and element"
        : "there is no rule '" + rule + "'" + run.rules().hint(rule);
  }

  /**
   * What the rules gave, as far as waivers ask.
   *
   * @param found every finding
   * @param idle the rules that examined nothing, so that nobody knows what they would find
   * @param rules the names of all rules of the suite
   */
  record Run(Set<Baseline.Entry> found, Set<RuleId> idle, KnownNames rules) {}
}

package io.monitoringstrategy.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
          .that("has not expired", review -> !review.isExpired())
          .must("match a finding", review -> review.matches)
          .but(review -> "no finding has its rule and element")
          .because("a forgotten waiver hides the next breach of the same rule")
          .fix("delete the waiver, or correct its rule or element")
          .as("waiver.still-needed", Severity.WARNING);

  private final Waiver waiver;
  private final Optional<LocalDate> today;
  private final boolean matches;

  WaiverReview(Waiver waiver, Optional<LocalDate> today, List<Finding> findings) {
    this.waiver = waiver;
    this.today = today;
    this.matches = findings.stream().anyMatch(waiver::covers);
  }

  private boolean isExpired() {
    return today.filter(waiver::isExpired).isPresent();
  }
}

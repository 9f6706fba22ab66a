package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;

/**
 * What a person on call can bear.
 *
 * <p>The {@linkplain #sreBook() limits of the book} "Site Reliability Engineering" (Beyer et al., O'Reilly
 * 2016), chapter 11 "Being On-Call", are named constants here; an organisation may have its own.
 *
 * @param shift the length of a shift that {@code incidents} is meant for
 * @param incidents how many incidents such a shift bears
 * @param onCall the largest share of a person's time on call
 */
public record OnCallLimits(Duration shift, int incidents, Ratio onCall) {
  /** At least half of the time is engineering. Chapter 11, "Balance in Quantity". */
  public static final Ratio ENGINEERING_AT_LEAST = Ratio.parse("50 %");

  /** At most a quarter of the time is on call. Chapter 11, "Balance in Quantity". */
  public static final Ratio ON_CALL_AT_MOST = Ratio.parse("25 %");

  /** At most two incidents in a shift. Chapter 11, "Balance in Quality". */
  public static final int INCIDENTS_PER_SHIFT = 2;

  /** A shift is twelve hours. Chapter 11, "Balance in Quality". */
  public static final Duration SHIFT = Duration.ofHours(12);

  /** An incident takes six hours with its post-mortem. Chapter 11, "Balance in Quality". */
  public static final Duration HANDLING = Duration.ofHours(6);

  /** Eight people where one site covers all hours. Chapter 11, "Balance in Quantity". */
  public static final int PEOPLE_AT_ONE_SITE = 8;

  /** Six people at each site where two cover all hours. Chapter 11, "Balance in Quantity". */
  public static final int PEOPLE_AT_EACH_OF_TWO_SITES = 6;

  /** Everybody is on call once a quarter, not to forget how. Chapter 11, "Operational Underload". */
  public static final int SHIFTS_A_QUARTER_AT_LEAST = 1;

  private static final OnCallLimits SRE_BOOK =
      new OnCallLimits(SHIFT, INCIDENTS_PER_SHIFT, ON_CALL_AT_MOST);

  /**
   * Checks the limits.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the shift is empty, the incidents are
   *     negative or the share is nothing
   */
  public OnCallLimits {
    Problems.of("on-call limits")
        .rejectIf(
            shift.isNegative() || shift.isZero(),
            "shift must be more than nothing (was " + shift + ")")
        .rejectIf(incidents < 0, "incidents must be at least 0 (was " + incidents + ")")
        .rejectIf(onCall.equals(Ratio.ZERO), "the share on call must be above 0 %")
        .throwIfAny();
  }

  /** {@return two incidents in twelve hours, a quarter of the time} */
  public static OnCallLimits sreBook() {
    return SRE_BOOK;
  }

  /**
   * {@return how many incidents a shift of another length bears, in proportion}
   *
   * <p>Rounded, so that the eleven hours of a night whose clock changes bear as many as twelve; where any
   * are allowed, at least one, so that the cut-off end of a shift is not overloaded by one page.
   */
  public int incidentsIn(Duration length) {
    double share = length.toMillis() / (double) shift.toMillis();
    return Math.max(Math.min(incidents, 1), (int) Math.round(incidents * share));
  }
}

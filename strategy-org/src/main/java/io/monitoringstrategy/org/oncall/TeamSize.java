package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many people being on call takes. */
public final class TeamSize {
  /** So many that a third, which no decimal number is, takes three people and not four. */
  private static final int DECIMALS = 12;

  private TeamSize() {}

  /**
   * {@return how many people it takes so that nobody is on call for more than a share of the time:
   * {@code concurrent / share}, rounded up}
   *
   * <p>One at a time with at most 25 % each takes four; two, primary and secondary, take eight.
   *
   * @param concurrent how many people are on call at once
   * @param share the largest share of a person's time
   * @throws io.monitoringstrategy.value.InvalidValueException if nobody is on call, or the share is 0
   */
  public static int minimum(int concurrent, Ratio share) {
    Problems.of("team size")
        .rejectIf(concurrent < 1, "at least 1 must be on call at once (was " + concurrent + ")")
        .rejectIf(share.equals(Ratio.ZERO), "the share of time must be above 0 %")
        .throwIfAny();
    BigDecimal people = BigDecimal.valueOf(concurrent)
        .divide(share.toBigDecimal(), DECIMALS, RoundingMode.HALF_EVEN)
        .setScale(0, RoundingMode.CEILING);
    Problems.of("team size")
        .rejectIf(
            people.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0,
            "the share of " + share + " takes more people than there are: allow more")
        .throwIfAny();
    return people.intValueExact();
  }

  /**
   * {@return how many people each site needs to cover all hours together: eight at one, six at each of
   * two or more}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no site
   */
  public static int perSite(int sites) {
    Problems.of("team size")
        .rejectIf(sites < 1, "there must be at least 1 site (was " + sites + ")")
        .throwIfAny();
    return sites == 1 ? OnCallLimits.PEOPLE_AT_ONE_SITE : OnCallLimits.PEOPLE_AT_EACH_OF_TWO_SITES;
  }
}

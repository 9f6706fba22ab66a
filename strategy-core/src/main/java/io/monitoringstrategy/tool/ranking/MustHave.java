package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a score must reach: {@code >= 3} or {@code <= 900}.
 *
 * @param atLeast whether the limit is the least score, else it is the most
 * @param limit the least or the most
 */
public record MustHave(boolean atLeast, double limit) {
  private static final Pattern FORM = Pattern.compile("\\s*(>=|<=)\\s*(\\S+)\\s*");

  /** Checks the limit. */
  public MustHave {
    Problems.of("must")
        .rejectIf(!Double.isFinite(limit), "the limit must be a number (was " + limit + ")")
        .throwIfAny();
  }

  /**
   * Reads {@code >= 3} or {@code <= 900}.
   *
   * @throws InvalidValueException for anything else
   */
  public static MustHave parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      try {
        return new MustHave(matcher.group(1).equals(">="), Double.parseDouble(matcher.group(2)));
      } catch (NumberFormatException e) {
        throw unreadable(text);
      }
    }
    throw unreadable(text);
  }

  /** {@return whether the score reaches it} */
  public boolean isMetBy(double score) {
    return atLeast ? score >= limit : score <= limit;
  }

  /** {@return {@code >= 3.0}} */
  @Override
  public String toString() {
    return (atLeast ? ">= " : "<= ") + limit;
  }

  private static InvalidValueException unreadable(String text) {
    return InvalidValueException.of("must '" + text + "'", "must be like '>= 3' or '<= 900'");
  }
}

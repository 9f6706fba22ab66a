package io.monitoringstrategy.kpi;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a KPI shall reach: {@code >= 99.9 %}, {@code <= 30m}, {@code >= 3}.
 *
 * <p>The unit follows from how the bound is written: a percentage is a ratio from 0 to 1, a number
 * with a unit of time is a duration in seconds, a bare number is a count or a rate.
 */
public final class Target {
  private static final Pattern WRITTEN = Pattern.compile("(>=|<=)\\s*+(\\S.*+)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,15})?");
  private static final int LONGEST = 64;
  private static final String EXAMPLES = "write it like '>= 99.9 %', '<= 30m' or '>= 3'";

  private final boolean atLeast;
  private final BigDecimal bound;
  private final Unit unit;
  private final String written;

  private Target(boolean atLeast, BigDecimal bound, Unit unit, String written) {
    this.atLeast = atLeast;
    this.bound = bound.signum() == 0 ? BigDecimal.ZERO : bound.stripTrailingZeros();
    this.unit = unit;
    this.written = written;
  }

  /**
   * Reads a target: {@code >=} or {@code <=}, then a percentage, a duration in {@code s}, {@code m},
   * {@code h}, {@code d} or {@code w} (also {@code 1h30m}), or a number.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it is not written so
   */
  public static Target parse(String text) {
    String stripped = text.strip();
    Matcher matcher = WRITTEN.matcher(stripped.length() <= LONGEST ? stripped : "");
    boolean readable = matcher.matches();
    Problems.of("target '" + shown(text) + "'")
        .rejectIf(!readable, "must begin with >= or <=: " + EXAMPLES)
        .throwIfAny();
    boolean atLeast = matcher.group(1).equals(">=");
    String bound = matcher.group(2);
    if (bound.endsWith("%")) {
      return new Target(atLeast, Ratio.parse(bound).toBigDecimal(), Unit.RATIO, stripped);
    }
    if (NUMBER.matcher(bound).matches()) {
      return new Target(atLeast, new BigDecimal(bound), Unit.COUNT, stripped);
    }
    return new Target(
        atLeast,
        DurationText.seconds(
            bound, "is neither a percentage, a duration nor a number: " + EXAMPLES),
        Unit.DURATION,
        stripped);
  }

  /** {@return whether the bound is the least that will do; otherwise it is the most} */
  public boolean isAtLeast() {
    return atLeast;
  }

  /** {@return the bound: a ratio from 0 to 1, seconds, or a number} */
  public BigDecimal bound() {
    return bound;
  }

  /** {@return what the bound is counted in; a bare number says {@link Unit#COUNT}} */
  public Unit unit() {
    return unit;
  }

  /** {@return whether a KPI of this unit can be held against the bound} */
  public boolean suits(Unit measured) {
    return switch (measured) {
      case RATIO ->
        unit == Unit.RATIO || (unit == Unit.COUNT && bound.compareTo(BigDecimal.ONE) <= 0);
      case DURATION -> unit == Unit.DURATION;
      case COUNT -> unit == Unit.COUNT;
      case RATE, CHANGE -> unit == Unit.COUNT || unit == Unit.RATIO;
    };
  }

  /** {@return whether a value in the same unit reaches the target} */
  public boolean isMetBy(BigDecimal value) {
    int comparison = value.compareTo(bound);
    return atLeast ? comparison >= 0 : comparison <= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Target target
        && atLeast == target.atLeast
        && unit == target.unit
        && bound.equals(target.bound);
  }

  @Override
  public int hashCode() {
    return bound.hashCode() * 31 + unit.hashCode() + (atLeast ? 1 : 0);
  }

  /** {@return the target as it was written} */
  @Override
  public String toString() {
    return written;
  }

  private static String shown(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}

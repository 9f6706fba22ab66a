package io.monitoringstrategy.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share between 0 and 1, in decimals: {@code Ratio.parse("99.9 %")}.
 *
 * <p>Decimal, because {@code 1 - 0.999} in binary is not {@code 0.001}; here it is. Two ratios are
 * equal when their numbers are, however many zeros they were written with.
 */
public final class Ratio implements Comparable<Ratio> {
  /** Nothing of the whole. */
  public static final Ratio ZERO = new Ratio(BigDecimal.ZERO);

  /** The whole. */
  public static final Ratio ONE = new Ratio(BigDecimal.ONE);

  private static final MathContext PRECISION = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST = 64;

  private final BigDecimal value;

  private Ratio(BigDecimal value) {
    this.value = value;
  }

  /**
   * A ratio given as a decimal number: {@code Ratio.of(new BigDecimal("0.999"))}.
   *
   * @throws InvalidValueException if the number lies outside 0..1
   */
  public static Ratio of(BigDecimal value) {
    Problems.of("ratio")
        .rejectIf(
            value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0,
            "must lie between 0 and 1 (was " + value + ")")
        .throwIfAny();
    return new Ratio(normalised(value));
  }

  /**
   * A ratio given as a binary number, taken at its shortest decimal form: {@code Ratio.of(0.999)}.
   *
   * @throws InvalidValueException if the number lies outside 0..1 or is not a number
   */
  public static Ratio of(double value) {
    Problems.of("ratio")
        .rejectIf(!Double.isFinite(value), "must be a number between 0 and 1 (was " + value + ")")
        .throwIfAny();
    return of(BigDecimal.valueOf(value));
  }

  /**
   * A part of a whole: {@code Ratio.of(999, 1000)} is 99.9 %, to 34 digits.
   *
   * @throws InvalidValueException if the whole is not positive or the part lies outside it
   */
  public static Ratio of(long part, long whole) {
    Problems.of("ratio " + part + "/" + whole)
        .rejectIf(whole <= 0, "the whole must be positive")
        .rejectIf(part < 0 || part > whole, "the part must lie between 0 and the whole")
        .throwIfAny();
    return new Ratio(
        normalised(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), PRECISION)));
  }

  /**
   * Reads {@code 99.9 %}, {@code 99.9%} or {@code 0.999}.
   *
   * @throws InvalidValueException if the text is no number, lies outside 0..1, or is a bare number
   *     above 1, which is nearly always a percentage without its sign
   */
  public static Ratio parse(String text) {
    String trimmed = text.strip();
    boolean percent = trimmed.endsWith("%");
    String digits = percent ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
    boolean readable = digits.length() <= LONGEST && digits.matches("[+-]?[0-9]*\\.?[0-9]+");
    Problems.of("ratio '" + shown(text) + "'")
        .rejectIf(!readable, "must be a number such as 0.999 or 99.9 %")
        .throwIfAny();
    BigDecimal number = new BigDecimal(digits);
    BigDecimal value = percent ? number.movePointLeft(2) : number;
    boolean signForgotten =
        !percent && value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(HUNDRED) <= 0;
    boolean inside = value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    Problems.of("ratio '" + shown(text.strip()) + "'")
        .rejectIf(signForgotten, "a bare number above 1 is no ratio: write '" + digits + " %'")
        .rejectIf(!inside && !signForgotten, "must lie between 0 and 1, or 0 % and 100 %")
        .throwIfAny();
    return new Ratio(normalised(value));
  }

  /** {@return the number, without trailing zeros} */
  public BigDecimal toBigDecimal() {
    return value;
  }

  /** {@return the nearest binary number} */
  public double toDouble() {
    return value.doubleValue();
  }

  /** {@return what is missing to the whole: the complement of 99.9 % is 0.1 %} */
  public Ratio complement() {
    return new Ratio(normalised(BigDecimal.ONE.subtract(value)));
  }

  @Override
  public int compareTo(Ratio other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio ratio && value.equals(ratio.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the ratio in percent with at most six decimals, such as {@code 99.9 %}} */
  @Override
  public String toString() {
    BigDecimal percent = value.multiply(HUNDRED).setScale(6, RoundingMode.HALF_EVEN);
    return normalised(percent).toPlainString() + " %";
  }

  private static BigDecimal normalised(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static String shown(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}

package io.monitoringstrategy.architecture.routing;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A condition on one label of an alert.
 *
 * <pre>{@code
 * LabelMatcher.parse("severity=~page|ticket").matches(Map.of("severity", "page"));   // true
 * }</pre>
 *
 * <p>A missing label is the same as an empty one. An expression has to match the whole label.
 *
 * <p>Source: Prometheus Alertmanager, matchers.
 */
public final class LabelMatcher {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*([a-zA-Z_][a-zA-Z0-9_]*)\\s*(=~|!~|!=|=)\\s*(.*?)\\s*", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"", Pattern.DOTALL);

  private final String label;
  private final MatchOperator operator;
  private final String value;
  private final Pattern expression;

  private LabelMatcher(String label, MatchOperator operator, String value, Pattern expression) {
    this.label = label;
    this.operator = operator;
    this.value = value;
    this.expression = expression;
  }

  /**
   * {@return the matcher on a label}
   *
   * @throws InvalidValueException if the operator takes an expression and the value is none
   */
  public static LabelMatcher of(String label, MatchOperator operator, String value) {
    String written = label + operator.sign() + value;
    try {
      String expression = operator.isExpression() ? value : Pattern.quote(value);
      return new LabelMatcher(label, operator, value, Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      throw InvalidValueException.of(
          "matcher " + written, "must have a regular expression (" + e.getDescription() + ")");
    }
  }

  /**
   * Reads a matcher.
   *
   * @param text such as {@code severity=page}, {@code service!~"test-.*"}
   * @return the matcher
   * @throws InvalidValueException if there is no label or no operator
   */
  public static LabelMatcher parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    if (!parts.matches()) {
      throw InvalidValueException.of(
          "matcher '" + text + "'", "must be like severity=page, with =, !=, =~ or !~");
    }
    Matcher quoted = QUOTED.matcher(parts.group(3));
    return of(
        parts.group(1),
        operator(parts.group(2)),
        quoted.matches() ? quoted.group(1) : parts.group(3));
  }

  /** {@return the label it looks at} */
  public String label() {
    return label;
  }

  /** {@return how it compares} */
  public MatchOperator operator() {
    return operator;
  }

  /** {@return what it compares with: a text, or an expression} */
  public String value() {
    return value;
  }

  /** {@return whether an alert with these labels fulfils it} */
  public boolean matches(Map<String, String> labels) {
    return holds(labels.getOrDefault(label, ""));
  }

  /** Whether it holds for this value of its label. */
  boolean holds(String of) {
    return operator.holds(of, value, expression);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LabelMatcher that
        && label.equals(that.label)
        && operator == that.operator
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(label, operator, value);
  }

  @Override
  public String toString() {
    return label + operator.sign() + value;
  }

  private static MatchOperator operator(String sign) {
    for (MatchOperator operator : MatchOperator.values()) {
      if (operator.sign().equals(sign)) {
        return operator;
      }
    }
    throw new AssertionError(sign);
  }
}

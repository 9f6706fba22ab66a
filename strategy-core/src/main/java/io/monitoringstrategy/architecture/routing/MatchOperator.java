package io.monitoringstrategy.architecture.routing;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a matcher compares a label with its value. */
public enum MatchOperator {
  /** The label is the value: {@code severity=page}. */
  EQUAL("="),
  /** The label is anything else, or missing: {@code severity!=page}. */
  NOT_EQUAL("!="),
  /** The whole label matches the expression: {@code severity=~page|ticket}. */
  MATCHES("=~"),
  /** The whole label does not match the expression: {@code service!~test-.*}. */
  MATCHES_NOT("!~");

  private final String sign;

  MatchOperator(String sign) {
    this.sign = sign;
  }

  /** {@return the sign between label and value, such as {@code =~}} */
  public String sign() {
    return sign;
  }

  /** {@return the word that reports write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /** Whether the value is a regular expression. */
  boolean isExpression() {
    return this == MATCHES || this == MATCHES_NOT;
  }

  boolean holds(String label, String value, Pattern expression) {
    boolean same = isExpression() ? expression.matcher(label).matches() : label.equals(value);
    return same == (this == EQUAL || this == MATCHES);
  }
}

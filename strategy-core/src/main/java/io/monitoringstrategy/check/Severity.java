package io.monitoringstrategy.check;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** How bad it is that a rule is broken, from the least to the worst. */
public enum Severity {
  /** Worth knowing. */
  INFO(5),
  /** Should be mended, nothing breaks today. */
  WARNING(20),
  /** The strategy does not work as written. */
  ERROR(40);

  private final int weight;

  Severity(int weight) {
    this.weight = weight;
  }

  /** {@return how much a rule of this severity counts in a score: 40, 20 or 5} */
  public int weight() {
    return weight;
  }

  /** {@return the lower-case name, as files and reports write it} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * Reads {@code error}, {@code warning} or {@code info}.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Severity parse(String text) {
    return Labels.parse("severity", text, values());
  }
}

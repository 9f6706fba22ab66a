package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** The four beats in which monitoring is operated. */
public enum Frequency {
  /** At least 200 times a year: each day, or each workday. */
  DAILY(200),
  /** At least 52 times a year. */
  WEEKLY(52),
  /** At least twelve times a year. */
  MONTHLY(12),
  /** At least four times a year. */
  QUARTERLY(4);

  private final int timesPerYear;

  Frequency(int timesPerYear) {
    this.timesPerYear = timesPerYear;
  }

  /** {@return how often in a year something of this frequency happens at least} */
  public int timesPerYear() {
    return timesPerYear;
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the frequency that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Frequency parse(String text) {
    return Labels.parse("frequency", text, values());
  }
}

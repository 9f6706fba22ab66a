package io.monitoringstrategy.maturity;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.List;
import java.util.Locale;

/** How an organisation meets trouble, from one level to the next. */
public enum MaturityLevel {
  /** After it happened. Everybody starts here. */
  REACTIVE(1),
  /** Before users notice. */
  PROACTIVE(2),
  /** Before it happens. */
  PREDICTIVE(3),
  /** By changing itself, with people watching. */
  ADAPTIVE(4),
  /** By itself. */
  AUTONOMOUS(5);

  private final int number;

  MaturityLevel(int number) {
    this.number = number;
  }

  /** {@return the level of this number, from 1 for reactive to 5 for autonomous}
   *
   * @throws InvalidValueException for any other number
   */
  public static MaturityLevel of(int number) {
    if (number < 1 || number > values().length) {
      throw InvalidValueException.of(
          "maturity level " + number, "must be a number from 1 to " + values().length);
    }
    return values()[number - 1];
  }

  /** {@return 1 for reactive to 5 for autonomous} */
  public int number() {
    return number;
  }

  /** {@return the two things that mark the level, such as automated alerting} */
  public List<LocalizedText> traits() {
    String key = "MaturityLevel." + name() + ".trait.";
    return List.of(
        Labels.text(MaturityLevel.class, key + 1), Labels.text(MaturityLevel.class, key + 2));
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
   * {@return the maturity level that a file writes so}
   *
   * @throws InvalidValueException for any other word
   */
  public static MaturityLevel parse(String text) {
    return Labels.parse("maturity level", text, values());
  }
}

package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What stands in for a score that nobody gave. */
public enum MissingScores {
  /** The worst score that anybody has in this criterion. */
  WORST_CASE,
  /** The mean of the scores in this criterion. */
  NEUTRAL,
  /** Nothing: the tool is left out of the comparison. */
  EXCLUDE;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the treatment of missing scores that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static MissingScores parse(String text) {
    return Labels.parse("treatment of missing scores", text, values());
  }
}

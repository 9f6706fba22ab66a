package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What one may do with a tool and its source. */
public enum LicenceKind {
  /** Approved by the Open Source Initiative. */
  OPEN_SOURCE,
  /** The source can be read, but some uses are forbidden. */
  SOURCE_AVAILABLE,
  /** Used under the vendor's terms only. */
  PROPRIETARY;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the kind of licence that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static LicenceKind parse(String text) {
    return Labels.parse("kind of licence", text, values());
  }
}

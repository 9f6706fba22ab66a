package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What can happen to a tool after it was chosen. */
public enum ToolChangeKind {
  /** It has another name now. */
  RENAMED,
  /** It belongs to another company now. */
  ACQUIRED,
  /** Its licence is another one. */
  RELICENSED,
  /** A part of it gets repairs only. */
  MAINTENANCE,
  /** It is no longer sold to new customers. */
  END_OF_SALE,
  /** Nobody helps any more, or it is switched off. */
  END_OF_SUPPORT;

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the kind of change that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static ToolChangeKind parse(String text) {
    return Labels.parse("kind of change", text, values());
  }
}

package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.Locale;

/** What an organisation can do to be ready. */
public enum Preparation {
  /** Learning, and learning again. */
  TRAINING,
  /** Trying, failing, improving. */
  CULTURE,
  /** Working with others. */
  PARTNERSHIP;

  /** {@return what that means} */
  public LocalizedText detail() {
    return Labels.text(Preparation.class, "Preparation." + name() + ".detail");
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

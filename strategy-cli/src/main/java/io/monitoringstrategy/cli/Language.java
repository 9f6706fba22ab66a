package io.monitoringstrategy.cli;

import java.util.Locale;

/** A language that names and headings exist in. */
enum Language {
  EN,
  KO;

  /** {@return the locale that names are read in} */
  Locale locale() {
    return this == EN ? Locale.ENGLISH : Locale.KOREAN;
  }

  /** {@return the English or the Korean text} */
  String choose(String english, String korean) {
    return this == EN ? english : korean;
  }
}

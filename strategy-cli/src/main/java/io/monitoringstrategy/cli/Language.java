package io.monitoringstrategy.cli;

/** A language that names and headings exist in. */
enum Language {
  EN,
  KO;

  /** {@return the English or the Korean text} */
  String choose(String english, String korean) {
    return this == EN ? english : korean;
  }
}

package io.monitoringstrategy.strategy.checks;

/**
 * An element that a rule looked at, with what it found: the answer is worked out where the whole
 * strategy is at hand, and the rule only asks for it.
 *
 * @param path names the element in a report
 * @param isKept whether it keeps the rule
 * @param found what was found instead; nobody reads it where the rule is kept
 */
record Examined(String path, boolean isKept, String found) {

  static Examined of(String path, boolean isKept, String found) {
    return new Examined(path, isKept, found);
  }
}

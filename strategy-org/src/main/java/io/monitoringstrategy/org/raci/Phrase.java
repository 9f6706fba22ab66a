package io.monitoringstrategy.org.raci;

import java.util.List;

/** How findings name several things: {@code platform, sre and security}. */
final class Phrase {
  private Phrase() {}

  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}

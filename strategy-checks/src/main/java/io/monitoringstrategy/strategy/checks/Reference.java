package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.value.KnownNames;

/**
 * One place of a strategy that names an element declared elsewhere.
 *
 * @param path the place, such as {@code kpi/uptime/owner}
 * @param kind what is named, such as {@code team}
 * @param name how it is written there
 * @param known the names that exist
 */
record Reference(String path, String kind, String name, KnownNames known) {

  boolean resolves() {
    return known.contains(name);
  }

  /** Says what is missing, and what was probably meant. */
  String complaint() {
    return "there is no " + kind + " '" + name + "'" + known.hint(name);
  }
}

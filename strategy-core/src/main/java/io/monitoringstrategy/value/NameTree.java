package io.monitoringstrategy.value;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Names by their letters, so that what begins alike is compared once, and what begins too differently
 * not at all.
 */
final class NameTree {
  private final TreeMap<Character, NameTree> longer = new TreeMap<>();
  private Optional<String> name = Optional.empty();

  private NameTree() {}

  static NameTree of(Collection<String> names) {
    NameTree root = new NameTree();
    names.forEach(root::add);
    return root;
  }

  /** Looks among names with one edit, then two and so on, so that a near one is found soon. */
  Optional<String> nearest(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    int most = NearestName.allowed(lower, lower);
    Optional<String> found = Optional.empty();
    for (int edits = 0; edits <= most && found.isEmpty(); edits++) {
      found = within(lower, edits, EditRow.first(lower));
    }
    return found;
  }

  private void add(String added) {
    NameTree end = this;
    for (char letter : added.toLowerCase(Locale.ROOT).toCharArray()) {
      end = end.longer.computeIfAbsent(letter, unused -> new NameTree());
    }
    end.name = first(end.name, Optional.of(added));
  }

  private Optional<String> within(String lower, int edits, EditRow row) {
    Optional<String> found =
        name.filter(end -> row.whole() <= edits && row.whole() <= NearestName.allowed(lower, end));
    for (Map.Entry<Character, NameTree> next : longer.entrySet()) {
      EditRow below = row.then(lower, next.getKey());
      if (below.least() <= edits) {
        found = first(found, next.getValue().within(lower, edits, below));
      }
    }
    return found;
  }

  private static Optional<String> first(Optional<String> one, Optional<String> other) {
    boolean isFirst =
        other.isEmpty() || one.filter(name -> name.compareTo(other.get()) <= 0).isPresent();
    return isFirst ? one : other;
  }
}

package io.monitoringstrategy.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name somebody meant: {@code ser} among {@code sre, security} is {@code sre}.
 *
 * <p>Near means at most one edit for every three letters of the shorter word, and one for a word of
 * two (insert, delete, replace, or swap two neighbours: optimal string alignment), letter case aside.
 * A word that would have to be replaced altogether is never near.
 */
public final class NearestName {
  private NearestName() {}

  /**
   * {@return the known name nearest to the written one, or empty if none is near; the first in
   * alphabetical order where two are equally near}
   *
   * @see KnownNames for many words and many names
   */
  public static Optional<String> of(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= allowed(lower, name))
        .min(Comparator.<String>comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** {@return {@code " (did you mean 'x'?)"}, or nothing when no known name is near} */
  public static String hint(String written, Collection<String> known) {
    return of(written, known).map(NearestName::question).orElse("");
  }

  static String question(String name) {
    return " (did you mean '" + name + "'?)";
  }

  /** How many edits may lie between two words for them to be near. */
  static int allowed(String written, String name) {
    int shorter = Math.min(written.length(), name.length());
    return shorter < 2 ? 0 : Math.max(1, shorter / 3);
  }

  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > Math.min(a.length(), b.length()) / 3 + 1) {
      return Integer.MAX_VALUE;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}

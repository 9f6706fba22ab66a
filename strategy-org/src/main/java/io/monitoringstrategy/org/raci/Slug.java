package io.monitoringstrategy.org.raci;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The id that a name stands for: {@code Incident response} is {@code incident-response}. */
final class Slug {
  static final String RULE =
      "an id is made of Latin letters and digits only, and has at most 63 characters";

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern FOREIGN = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{ASCII}]]");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^-|-$");
  private static final int LONGEST = 63;

  private Slug() {}

  /**
   * {@return the id, or empty if the name has a letter that would be lost: then two different names
   * could become one id}
   */
  static Optional<String> of(String name) {
    String plain = ACCENT
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
    String words = NOT_A_WORD.matcher(plain).replaceAll("-");
    String slug = EDGE.matcher(words).replaceAll("");
    boolean spelled = !slug.isEmpty() && slug.length() <= LONGEST;
    return spelled && !FOREIGN.matcher(plain).find() ? Optional.of(slug) : Optional.empty();
  }
}

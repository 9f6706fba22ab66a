package io.monitoringstrategy.org.raci;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import io.monitoringstrategy.value.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The letters of one cell as people write them: {@code A/R}, {@code R, A}, {@code **A**}. */
final class CellText {
  private static final Pattern EMPHASIS = Pattern.compile("[*_`]");
  private static final Pattern NOTHING =
      Pattern.compile("[-\u2010-\u2015\u2212.]*+|n/?a", Pattern.CASE_INSENSITIVE);
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[\\s/,;+&|]+")).omitEmptyStrings();
  private static final int LONGEST = 40;

  private final RaciVariant variant;
  private final Set<RaciLetter> letters = EnumSet.noneOf(RaciLetter.class);
  private final List<String> unknown = new ArrayList<>();

  private CellText(RaciVariant variant) {
    this.variant = variant;
  }

  static Set<RaciLetter> parse(RaciVariant variant, String text) {
    return new CellText(variant).parse(EMPHASIS.matcher(text).replaceAll("").strip());
  }

  private Set<RaciLetter> parse(String cell) {
    if (NOTHING.matcher(cell).matches()) {
      return Sets.immutableEnumSet(letters);
    }
    for (String word : WORDS.split(cell)) {
      ofWord(word).ifPresentOrElse(letters::add, () -> readLetters(word));
    }
    Problems.of(variant.name() + " cell '" + shown(cell) + "'")
        .rejectIf(
            !unknown.isEmpty() || letters.isEmpty(),
            "must be made of " + allowed()
                + (unknown.isEmpty() ? "" : ": cannot read " + shown(String.join(", ", unknown))))
        .throwIfAny();
    return Sets.immutableEnumSet(letters);
  }

  private void readLetters(String word) {
    if (word.length() > variant.letters().size()) {
      unknown.add("'" + word + "'");
      return;
    }
    word.codePoints()
        .forEach(point -> ofLetter(point)
            .ifPresentOrElse(
                letters::add, () -> unknown.add("'" + Character.toString(point) + "'")));
  }

  private Optional<RaciLetter> ofWord(String word) {
    return variant.letters().stream()
        .filter(each -> variant.word(each).equalsIgnoreCase(word))
        .findFirst();
  }

  private Optional<RaciLetter> ofLetter(int point) {
    return variant.letters().stream()
        .filter(each -> variant.symbol(each) == Character.toUpperCase(point))
        .findFirst();
  }

  private String allowed() {
    List<String> symbols = variant.letters().stream()
        .map(each -> String.valueOf(variant.symbol(each)))
        .toList();
    return Phrase.list(symbols);
  }

  private static String shown(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}

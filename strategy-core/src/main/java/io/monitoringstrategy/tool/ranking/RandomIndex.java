package io.monitoringstrategy.tool.ranking;

import io.monitoringstrategy.value.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How inconsistent random comparisons are on average, by their number; the tables differ. */
public enum RandomIndex {
  /** Saaty's later table, for 3 to 10. */
  SAATY_2005(.52, .89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49),
  /** Saaty's first table, for 3 to 8. */
  SAATY_1980(.58, .90, 1.12, 1.24, 1.32, 1.41),
  /** Donegan and Dodd's table, for 3 to 8. */
  DONEGAN_DODD_1991(.4914, .8286, 1.0591, 1.1797, 1.2519, 1.3171);

  private static final int SMALLEST = 3;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Double> byN;

  RandomIndex(Double... byN) {
    this.byN = List.of(byN);
  }

  /** {@return the mean index of n things compared; absent where the table does not go} */
  public Optional<Double> of(int n) {
    int index = n - SMALLEST;
    return index >= 0 && index < byN.size() ? Optional.of(byN.get(index)) : Optional.empty();
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the random index that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static RandomIndex parse(String text) {
    return Labels.parse("random index", text, values());
  }
}

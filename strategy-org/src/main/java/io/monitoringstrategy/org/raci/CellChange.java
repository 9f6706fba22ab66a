package io.monitoringstrategy.org.raci;

import java.util.Set;

/**
 * One cell that is not what it was.
 *
 * @param activity the row
 * @param team the column
 * @param before its letters before; none for a cell that was empty
 * @param after its letters after
 */
public record CellChange(
    String activity, String team, Set<RaciLetter> before, Set<RaciLetter> after) {

  /** Copies the letters. */
  public CellChange {
    before = RaciRow.sorted(before);
    after = RaciRow.sorted(after);
  }

  /** {@return whether somebody begins or ceases to answer for the activity} */
  public boolean isOfAccountability() {
    return before.contains(RaciLetter.ACCOUNTABLE) != after.contains(RaciLetter.ACCOUNTABLE);
  }

  /** {@return {@code incident-response/sre: R/A -> R}, with {@code -} for no letter} */
  @Override
  public String toString() {
    return activity + "/" + team + ": " + shown(before) + " -> " + shown(after);
  }

  private static String shown(Set<RaciLetter> letters) {
    return letters.isEmpty() ? "-" : RaciVariant.RASCI.write(letters);
  }
}

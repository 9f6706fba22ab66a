package io.monitoringstrategy.value;

import java.util.Optional;

/**
 * How many edits lead from each beginning of a written word to the beginning of a name: one row of the
 * table of optimal string alignment, with the rows before it.
 */
final class EditRow {
  private final int[] edits;
  private final char letter;
  private final Optional<EditRow> before;

  private EditRow(int[] edits, char letter, Optional<EditRow> before) {
    this.edits = edits;
    this.letter = letter;
    this.before = before;
  }

  /** The row of a name without letters. */
  static EditRow first(String written) {
    int[] edits = new int[written.length() + 1];
    for (int i = 0; i < edits.length; i++) {
      edits[i] = i;
    }
    return new EditRow(edits, '\0', Optional.empty());
  }

  /** The row of the name with one more letter. */
  EditRow then(String written, char next) {
    int[] row = new int[edits.length];
    row[0] = edits[0] + 1;
    for (int i = 1; i < row.length; i++) {
      int replaced = edits[i - 1] + (written.charAt(i - 1) == next ? 0 : 1);
      row[i] = Math.min(replaced, Math.min(edits[i], row[i - 1]) + 1);
      if (before.isPresent() && isSwapped(written, i, next)) {
        row[i] = Math.min(row[i], before.get().edits[i - 2] + 1);
      }
    }
    return new EditRow(row, next, Optional.of(new EditRow(edits, letter, Optional.empty())));
  }

  private boolean isSwapped(String written, int i, char next) {
    return i > 1 && written.charAt(i - 1) == letter && written.charAt(i - 2) == next;
  }

  /** How many edits lead from the whole written word to the name. */
  int whole() {
    return edits[edits.length - 1];
  }

  /** Fewer than these it can never be, whatever letters the name goes on with. */
  int least() {
    int least = minimum(edits);
    return before.map(row -> Math.min(least, minimum(row.edits) + 1)).orElse(least);
  }

  private static int minimum(int[] edits) {
    int least = edits[0];
    for (int each : edits) {
      least = Math.min(least, each);
    }
    return least;
  }
}

package io.monitoringstrategy.kpi.column;

import java.util.Arrays;

/** Texts of many rows that never repeat; none at all while every row lacks one. */
public final class TextColumn {
  private final int expected;
  private String[] texts = {};
  private int rows;

  /** Makes a column without rows that has room for so many once the first text comes. */
  public TextColumn(int expected) {
    this.expected = expected;
  }

  /** Adds a row. */
  public void append(String text) {
    if (!text.isEmpty() && texts.length == 0) {
      texts = new String[Math.max(expected, Capacity.above(rows))];
      Arrays.fill(texts, 0, rows, "");
    }
    if (texts.length > 0) {
      if (rows == texts.length) {
        texts = Arrays.copyOf(texts, Capacity.above(rows));
      }
      texts[rows] = text;
    }
    rows++;
  }

  /** {@return the text of a row, empty if it has none} */
  public String get(int row) {
    return texts.length == 0 ? "" : texts[row];
  }

  /** {@return whether a row has no text} */
  public boolean isEmpty(int row) {
    return texts.length == 0 || texts[row].isEmpty();
  }

  /**
   * {@return a column of the same rows that holds no more memory than it needs; a full one is shared,
   * since appending to it makes another array}
   */
  public TextColumn trimmed() {
    TextColumn trimmed = new TextColumn(rows);
    trimmed.texts = texts.length <= rows ? texts : Arrays.copyOf(texts, rows);
    trimmed.rows = rows;
    return trimmed;
  }
}

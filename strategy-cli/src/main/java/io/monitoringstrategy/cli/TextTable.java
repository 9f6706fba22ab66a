package io.monitoringstrategy.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows of text in aligned columns, for people. */
final class TextTable {
  private static final String GAP = "  ";
  private static final Set<UnicodeScript> WIDE = Set.of(
      UnicodeScript.HANGUL, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private final List<List<String>> rows = new ArrayList<>();

  private TextTable() {}

  /** {@return a table with these headings} */
  static TextTable of(String... headings) {
    TextTable table = new TextTable();
    table.rows.add(List.of(headings));
    return table;
  }

  /** Adds a row with as many cells as there are headings. */
  TextTable row(String... cells) {
    return row(List.of(cells));
  }

  /** Adds a row with as many cells as there are headings. */
  TextTable row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** {@return the lines, each ended} */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths[column] - width(cell))).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Columns on a terminal: Hangul and other wide characters take two, accents of their own none. */
  private static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    boolean halfwidthForm = isBetween(point, 0xFF61, 0xFFDC);
    boolean punctuation = isBetween(point, 0x3000, 0x303E);
    boolean fullwidthForm = isBetween(point, 0xFF01, 0xFF60) || isBetween(point, 0xFFE0, 0xFFE6);
    boolean pictogram = isBetween(point, 0x1F300, 0x1FAFF);
    return !halfwidthForm
        && (punctuation || fullwidthForm || pictogram || WIDE.contains(UnicodeScript.of(point)));
  }

  private static boolean isBetween(int point, int first, int last) {
    return point >= first && point <= last;
  }
}

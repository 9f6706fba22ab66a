package io.monitoringstrategy.format.yaml;

import java.util.Arrays;

/** Where each line of a text ends, blanks at its end left out. */
final class LineEnds {
  private int[] columns = new int[64];
  private int lines;

  private LineEnds() {}

  /** {@return the ends of the lines, which {@code \n}, {@code \r\n} and {@code \r} break} */
  static LineEnds of(String text) {
    LineEnds ends = new LineEnds();
    int column = 1;
    int end = 1;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      boolean half = at == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (half || Character.isLowSurrogate(at)) {
        continue;
      }
      if (at == '\n' || at == '\r') {
        ends.add(end);
        column = 1;
        end = 1;
      } else {
        column++;
        end = at == ' ' || at == '\t' ? end : column;
      }
    }
    ends.add(end);
    return ends;
  }

  /** {@return the column after the last character of a line, in code points and counted from 1} */
  int column(int line) {
    return columns[line - 1];
  }

  private void add(int column) {
    if (lines == columns.length) {
      columns = Arrays.copyOf(columns, 2 * lines);
    }
    columns[lines++] = column;
  }
}

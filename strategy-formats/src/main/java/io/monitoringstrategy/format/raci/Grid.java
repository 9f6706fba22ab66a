package io.monitoringstrategy.format.raci;

import io.monitoringstrategy.check.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of text, before anybody asks what it says.
 *
 * @param title the heading it stands under
 * @param rows the header first
 */
record Grid(Optional<String> title, List<Row> rows) {

  Row header() {
    return rows.get(0);
  }

  List<Row> body() {
    return rows.subList(1, rows.size());
  }

  /** One line of it, with as many cells as were written. */
  record Row(SourceLocation place, List<Cell> cells) {

    /** {@return the cell of a column; an empty one where the row is too short} */
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : new Cell("", false, place);
    }

    boolean isBlankBut(int column) {
      return IntStream.range(0, cells.size())
          .allMatch(i -> i == column || cells.get(i).text().isEmpty());
    }
  }

  /** One cell: stripped text, and whether all of it is bold or slanted. */
  record Cell(String text, boolean isEmphasized, SourceLocation place) {}
}

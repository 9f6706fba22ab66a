package io.monitoringstrategy.format.rows;

import java.util.function.ObjIntConsumer;

/**
 * What becomes of the rows of a table.
 *
 * @param accept takes the texts of a row, in the order of the columns, and its line
 * @param reject takes the reason why a row is none, and its line
 * @param plain is offered the rows that need no reading of quotes
 */
public record RowTarget(
    ObjIntConsumer<String[]> accept, ObjIntConsumer<String> reject, PlainRow plain) {

  /** Has every row read in full. */
  public RowTarget(ObjIntConsumer<String[]> accept, ObjIntConsumer<String> reject) {
    this(accept, reject, PlainRow.NONE);
  }
}

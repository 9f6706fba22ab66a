package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.PlainRow;

/** Makes incidents of the rows of a log. */
interface LogRows {
  /** {@return the columns to read} */
  ColumnSlots columns();

  /** Takes a row: the texts of the columns, in their order. */
  void accept(int line, String[] texts);

  /** Takes the reason why a line is no row. */
  void reject(int line, String reason);

  /** {@return the fast way of rows that need no care; none unless there is one} */
  default PlainRow plain() {
    return PlainRow.NONE;
  }

  /** Ends the log. */
  default void end() {}
}

package io.monitoringstrategy.format.incidents;

/** Makes incidents of the rows of a log. */
interface LogRows {
  /** {@return the columns to read} */
  ColumnSlots columns();

  /** Takes a row: the texts of the columns, in their order. */
  void accept(int line, String[] texts);

  /** Takes the reason why a line is no row. */
  void reject(int line, String reason);

  /** Ends the log. */
  default void end() {}
}

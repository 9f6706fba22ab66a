package io.monitoringstrategy.format.rows;

/**
 * Takes a row straight from the bytes of its line: printable ASCII without quotes, as many fields as the
 * header has. It is an offer: what it does not take is read as any other row.
 */
@FunctionalInterface
public interface PlainRow {
  /** Takes no row. */
  PlainRow NONE = (line, fields, columns) -> false;

  /**
   * {@return whether the row was taken}
   *
   * @param line the bytes of the line
   * @param ends where each field of the line ends; it begins after the comma before
   * @param columns the field of each column that was asked for, -1 where the file has none
   */
  boolean take(byte[] line, int[] ends, int[] columns);
}

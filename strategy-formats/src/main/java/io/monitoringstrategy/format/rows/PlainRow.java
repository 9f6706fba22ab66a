package io.monitoringstrategy.format.rows;

/**
 * Takes a row straight from the bytes of its line: printable ASCII without quotes, as many fields as the
 * header has. It is an offer: what it does not take is read as any other row.
 */
@FunctionalInterface
public interface PlainRow {
  /** Takes no row. */
  PlainRow NONE = (fields, columns) -> false;

  /**
   * {@return whether the row was taken}
   *
   * @param fields the fields of the line
   * @param columns the field of each column that was asked for, -1 where the file has none; the same
   *     array for every row of a file
   */
  boolean take(PlainFields fields, int[] columns);
}

package io.monitoringstrategy.format.rows;

import java.util.List;

/**
 * Which columns of a table are read.
 *
 * @param names all of them, in the order in which a row is handed on
 * @param required those without which the table cannot be read
 * @param remedy what to do if one is missing
 * @param remedyForJson what to do if the file looks like NDJSON
 */
public record TableColumns(
    List<String> names, List<String> required, String remedy, String remedyForJson) {
  /** Copies the lists. */
  public TableColumns {
    names = List.copyOf(names);
    required = List.copyOf(required);
  }
}

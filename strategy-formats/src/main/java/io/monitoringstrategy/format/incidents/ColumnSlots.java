package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.TableColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns that are read from a log, each once, and the rows they leave out. */
final class ColumnSlots {
  private record Excluded(int slot, Set<String> texts) {}

  private final List<String> names = new ArrayList<>();
  private final List<String> required = new ArrayList<>();
  private final List<Excluded> exclusions = new ArrayList<>();

  /** {@return where a row has the text of a column, after the column was asked for} */
  int add(String column, boolean isRequired) {
    if (!names.contains(column)) {
      names.add(column);
    }
    if (isRequired && !required.contains(column)) {
      required.add(column);
    }
    return names.indexOf(column);
  }

  /**
   * Leaves rows out.
   *
   * @param column the column meant, if the exclusion names a field
   */
  void exclude(Exclusion exclusion, Optional<String> column) {
    exclusions.add(new Excluded(add(column.orElse(exclusion.column()), true), exclusion.texts()));
  }

  /** {@return whether a row is to be left out} */
  boolean isExcluded(String[] texts) {
    return exclusions.stream()
        .anyMatch(excluded -> excluded.texts().contains(texts[excluded.slot()].strip()));
  }

  /** {@return the columns; a row has their texts in this order, an empty one where there is none} */
  List<String> names() {
    return names;
  }

  /** {@return the columns of a table, and what to do if one is missing} */
  TableColumns table() {
    return new TableColumns(
        names,
        required,
        "name the right columns in a mapping",
        "this looks like NDJSON, so end its name with .ndjson, give --input-format ndjson, or say format:"
            + " ndjson in a mapping");
  }
}

package io.monitoringstrategy.format.raci;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one table of a CSV file, between whatever character its header uses most. */
final class CsvGrid {
  private static final String SEPARATORS = ",;\t";
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

  private CsvGrid() {}

  static Grid of(String file, String text) {
    List<Grid.Row> rows = new ArrayList<>();
    Optional<String> title = Optional.empty();
    for (CsvRecord record : records(file, text)) {
      Grid.Row row = row(file, record);
      List<String> filled = row.cells().stream()
          .map(Grid.Cell::text)
          .filter(cell -> !cell.isEmpty())
          .toList();
      if (rows.isEmpty() && filled.size() == 1) {
        title = Optional.of(filled.get(0));
      } else if (!filled.isEmpty()) {
        rows.add(row);
      }
    }
    return new Grid(title, rows);
  }

  private static Grid.Row row(String file, CsvRecord record) {
    int line = (int) record.getStartingLineNumber();
    List<Grid.Cell> cells = new ArrayList<>();
    for (int i = 0; i < record.getFieldCount(); i++) {
      String text = record.getField(i).strip().replaceAll("\\s*\\R\\s*", " ");
      cells.add(new Grid.Cell(text, false, new SourceLocation(file, line, i + 1)));
    }
    return new Grid.Row(new SourceLocation(file, line, 1), cells);
  }

  private static List<CsvRecord> records(String file, String text) {
    try {
      return CsvReader.builder()
          .fieldSeparator(separator(text))
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .ofCsvRecord(text)
          .stream()
          .toList();
    } catch (CsvParseException e) {
      throw new UnreadableFileException(
          FileProblem.ofFile(file, "is not CSV: close each quote, and double those inside"));
    }
  }

  private static char separator(String text) {
    char most = SEPARATORS.charAt(0);
    long count = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      long found = text.lines()
          .mapToLong(line -> QUOTED
              .matcher(line)
              .replaceAll("")
              .chars()
              .filter(c -> c == candidate)
              .count())
          .filter(each -> each > 0)
          .findFirst()
          .orElse(0);
      if (found > count) {
        most = candidate;
        count = found;
      }
    }
    return most;
  }
}

package io.monitoringstrategy.format.decision;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.file.WholeText;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.value.InvalidValueException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads decision matrices: a CSV with the columns {@code criterion,weight,direction}, optionally {@code
 * group} and {@code must}, and then one column a tool; each row is a criterion.
 *
 * <pre>{@code
 * criterion,weight,direction,must,jaeger,zipkin
 * otel-native,40 %,benefit,>= 3,5,3
 * run-cost,60 %,cost,,900,800
 * }</pre>
 *
 * <p>An empty cell is a score that nobody gave.
 */
public final class DecisionFiles {
  private static final String KIND = "a decision matrix";
  private static final int LARGEST_MEBIBYTES = 16;

  private DecisionFiles() {}

  /**
   * {@return the table in a file}
   *
   * @throws UnreadableFileException naming line and column of everything that cannot be read
   */
  public static DecisionTable read(Path path) {
    return table(path.toString(), WholeText.read(path, KIND, LARGEST_MEBIBYTES));
  }

  /**
   * {@return the table in a stream, read to its end; closing it is the caller's}
   *
   * @param fileName what messages call it
   * @throws UnreadableFileException as for a file
   */
  public static DecisionTable read(String fileName, InputStream input) {
    return table(fileName, WholeText.read(fileName, input, KIND, LARGEST_MEBIBYTES));
  }

  private static DecisionTable table(String fileName, String text) {
    List<CsvRecord> records;
    try {
      records = CsvReader.builder()
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .ofCsvRecord(text)
          .stream()
          .toList();
    } catch (CsvParseException e) {
      throw refusal(fileName, "is not CSV: close each quote, and double those inside");
    }
    if (records.size() < 2) {
      throw refusal(fileName, "holds no criterion: write a header and a row for each");
    }
    DecisionRows rows = new DecisionRows(fileName, records.get(0));
    records.subList(1, records.size()).forEach(rows::accept);
    try {
      return rows.table();
    } catch (InvalidValueException e) {
      throw refusal(fileName, e.getMessage() == null ? "" : e.getMessage());
    }
  }

  private static UnreadableFileException refusal(String fileName, String message) {
    return new UnreadableFileException(FileProblem.ofFile(fileName, message));
  }
}

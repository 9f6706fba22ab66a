package io.monitoringstrategy.format.decision;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.value.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
  private static final int LARGEST = 16 << 20;

  private DecisionFiles() {}

  /**
   * {@return the table in a file}
   *
   * @throws UnreadableFileException naming line and column of everything that cannot be read
   */
  public static DecisionTable read(Path path) {
    try (InputStream input = Files.newInputStream(path)) {
      return read(path.toString(), input);
    } catch (NoSuchFileException e) {
      throw refusal(path.toString(), "there is no such file: check the path");
    } catch (IOException e) {
      throw refusal(
          path.toString(), "cannot be read (" + e.getMessage() + "): is it a file you may read?");
    }
  }

  /**
   * {@return the table in a stream, read to its end; closing it is the caller's}
   *
   * @param fileName what messages call it
   * @throws UnreadableFileException as for a file
   */
  public static DecisionTable read(String fileName, InputStream input) {
    try {
      byte[] bytes = input.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw refusal(fileName, "is larger than 16 MiB: is this a decision matrix?");
      }
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return table(fileName, text);
    } catch (CharacterCodingException e) {
      throw refusal(fileName, "is not UTF-8 text: save the file as UTF-8");
    } catch (IOException e) {
      throw refusal(
          fileName, "cannot be read (" + e.getMessage() + "): is it a file you may read?");
    }
  }

  private static DecisionTable table(String fileName, String text) {
    List<CsvRecord> records;
    try {
      records = CsvReader.builder()
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
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

package io.monitoringstrategy.format.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.value.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rows of a CSV file. */
public final class CsvRows {
  /** Where the library saw it: it does not see every line. */
  private static final Pattern PLACE = Pattern.compile("(?: (?:in|at|on|from))? line [0-9]{1,9}");

  private static final int LONGEST_FIELD = 1 << 21;
  private static final int COLUMNS_SHOWN = 30;

  private final LineSource lines;
  private final TableColumns columns;
  private final RowTarget target;
  private int begun;
  private boolean isJson;

  /** Makes a reader that hands rows on. */
  public CsvRows(LineSource lines, TableColumns columns, RowTarget target) {
    this.lines = lines;
    this.columns = columns;
    this.target = target;
  }

  /**
   * Reads to the end of the file.
   *
   * @throws UnreadableFileException if it is no CSV or its header lacks a column
   */
  public void read() throws IOException {
    LineReader reader = new LineReader(lines);
    try (CsvReader<CsvRecord> records = CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_FIELD)
        .ofCsvRecord(reader)) {
      Iterator<CsvRecord> inFull = records.iterator();
      boolean hasHeader = advance(reader);
      isJson = hasHeader && lines.text().startsWith("{");
      if (hasHeader && inFull.hasNext()) {
        CsvRecord header = inFull.next();
        Rows rows = new Rows(header.getFieldCount(), indexes(header, begun));
        rows.takePlain();
        while (advance(reader)) {
          if (!rows.takesAsPlain() && inFull.hasNext()) {
            rows.accept(inFull.next(), begun);
          }
          rows.takePlain();
        }
      }
    } catch (CsvParseException e) {
      if (e.getCause() instanceof UnreadableFileException refused) {
        throw refused;
      }
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /** Goes to the next line that is not empty, where a record begins. */
  private boolean advance(LineReader reader) throws IOException {
    while (lines.advance()) {
      if (lines.length() > 0) {
        begun = lines.number();
        reader.begin();
        return true;
      }
    }
    return false;
  }

  /** The rows below the header. */
  private final class Rows {
    private final int width;
    private final int[] indexes;
    private final PlainFields plain;

    Rows(int width, int[] indexes) {
      this.width = width;
      this.indexes = indexes;
      this.plain = new PlainFields(width);
    }

    /** Takes all lines that are plain where they stand in memory, up to the first that is not. */
    void takePlain() {
      while (lines.advancePlain(plain)) {
        take();
      }
    }

    /** Whether the line that was come to is plain too. */
    boolean takesAsPlain() {
      boolean isPlain = plain.split(lines.bytes(), lines.length());
      if (isPlain) {
        take();
      }
      return isPlain;
    }

    private void take() {
      if (!target.plain().take(plain, indexes)) {
        String[] texts = new String[indexes.length];
        Arrays.setAll(texts, slot -> indexes[slot] < 0 ? "" : plain.text(indexes[slot]));
        target.accept().accept(texts, lines.number());
      }
    }

    void accept(CsvRecord csv, int line) {
      if (csv.getFieldCount() != width) {
        target
            .reject()
            .accept(
                "has " + csv.getFieldCount() + " fields where the header has " + width
                    + ": put text with a comma in quotes",
                line);
        return;
      }
      String[] texts = new String[indexes.length];
      Arrays.setAll(texts, slot -> indexes[slot] < 0 ? "" : csv.getField(indexes[slot]));
      target.accept().accept(texts, line);
    }
  }

  private int[] indexes(CsvRecord header, int line) {
    List<String> names = header.getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw lines.refusal(
            line, "the header has column " + Quoted.of(name) + " twice: rename one");
      }
    }
    List<String> lacking =
        columns.required().stream().filter(name -> !names.contains(name)).toList();
    if (!lacking.isEmpty()) {
      throw lines.refusal(line, lacks(lacking, names));
    }
    return columns.names().stream().mapToInt(names::indexOf).toArray();
  }

  private String lacks(List<String> lacking, List<String> names) {
    String missing = lacking.stream()
        .map(name -> Quoted.of(name) + NearestName.hint(name, names))
        .collect(Collectors.joining(", "));
    String known =
        names.stream().limit(COLUMNS_SHOWN).map(Quoted::of).collect(Collectors.joining(", "));
    String rest =
        names.size() > COLUMNS_SHOWN ? " and " + (names.size() - COLUMNS_SHOWN) + " more" : "";
    return "the header lacks " + missing + "; it has " + known + rest + ": " + remedy(names);
  }

  private String remedy(List<String> names) {
    String first = names.get(0);
    if (isJson) {
      return columns.remedyForJson();
    }
    if (names.size() == 1 && (first.contains(";") || first.contains("\t"))) {
      return "separate the fields with commas";
    }
    return columns.remedy();
  }

  private UnreadableFileException unreadable(CsvParseException e) {
    if (isJson) {
      return lines.refusal(begun, "is not CSV: " + columns.remedyForJson());
    }
    String said = PLACE.matcher(String.valueOf(e.getMessage())).replaceAll("");
    return lines.refusal(
        begun, "is not CSV (" + said + "): close each quote, and double those inside");
  }
}

package io.monitoringstrategy.format.raci;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.monitoringstrategy.format.json.RaciJson;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Writes RACI tables so that {@link RaciFiles} reads back the same.
 *
 * <p>Where a row has no letter at all its cells hold a dash, so that nobody takes it for a section.
 */
public final class RaciWriter {
  private static final String HEADING = "Activity";
  private static final String NOTHING = "-";

  /** Tabs and semicolons separate cells too, in files of other people. */
  private static final QuoteStrategy OTHER_SEPARATORS = new QuoteStrategy() {
    @Override
    public boolean quoteValue(int line, int field, String value) {
      return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
    }
  };

  private static final MarkdownRenderer MARKDOWN =
      MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  private final RaciVariant variant;

  private RaciWriter(RaciVariant variant) {
    this.variant = variant;
  }

  /** {@return a writer of these letters} */
  public static RaciWriter of(RaciVariant variant) {
    return new RaciWriter(variant);
  }

  /**
   * {@return the table as a text file}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it has a letter that the variant lacks
   */
  public String write(RaciTable table, RaciFormat format) {
    return switch (format) {
      case MARKDOWN -> markdown(table);
      case CSV -> csv(table);
      case JSON -> RaciJson.of(table, variant);
    };
  }

  private String markdown(RaciTable table) {
    TableBlock block = new TableBlock();
    TableHead head = new TableHead();
    TableBody body = new TableBody();
    head.appendChild(row(header(table), true));
    table.rows().forEach(row -> body.appendChild(row(cells(table, row), false)));
    block.appendChild(head);
    block.appendChild(body);
    Node document = new Document();
    document.appendChild(block);
    return MARKDOWN.render(document);
  }

  private static TableRow row(List<String> texts, boolean isHeader) {
    TableRow row = new TableRow();
    for (String text : texts) {
      TableCell cell = new TableCell();
      cell.setHeader(isHeader);
      cell.appendChild(new Text(" " + text + " ")); // or a last backslash would hide the next pipe
      row.appendChild(cell);
    }
    return row;
  }

  private String csv(RaciTable table) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder()
        .quoteStrategy(OTHER_SEPARATORS)
        .lineDelimiter(LineDelimiter.LF)
        .build(text)) {
      csv.writeRecord(header(table));
      table.rows().forEach(row -> csv.writeRecord(cells(table, row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> header(RaciTable table) {
    List<String> header = new ArrayList<>(List.of(HEADING));
    header.addAll(table.teams());
    return header;
  }

  private List<String> cells(RaciTable table, RaciRow row) {
    List<String> cells = new ArrayList<>(List.of(row.activity()));
    table
        .teams()
        .forEach(team -> cells.add(row.isEmpty() ? NOTHING : variant.write(row.lettersOf(team))));
    return cells;
  }
}

package io.monitoringstrategy.format.raci;

import io.monitoringstrategy.check.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Every pipe table of a Markdown document, under its nearest heading. */
final class MarkdownGrids {
  private static final int DEEPEST = 100;
  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(TablesExtension.create()))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
      .maxOpenBlockParsers(DEEPEST)
      .build();

  private final String file;
  private final List<String> lines;
  private final List<Grid> grids = new ArrayList<>();
  private Optional<String> heading = Optional.empty();

  private MarkdownGrids(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  static List<Grid> of(String file, String text) {
    MarkdownGrids found = new MarkdownGrids(file, text);
    for (Node node : below(PARSER.parse(text))) {
      found.visit(node);
    }
    return found.grids;
  }

  private void visit(Node node) {
    if (node instanceof Heading) {
      heading = Optional.of(text(node)).filter(title -> !title.isEmpty());
    } else if (node instanceof TableBlock) {
      grids.add(new Grid(heading, new ArrayList<>()));
    } else if (node instanceof TableRow) {
      grids.get(grids.size() - 1).rows().add(row(node));
    }
  }

  /** What the parser drops beyond the last column of the header is kept, so that it can be refused. */
  private Grid.Row row(Node row) {
    SourceLocation start = place(row, new SourceLocation(file, 1, 1));
    List<Grid.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        Node first = cell.getFirstChild() == null ? cell : cell.getFirstChild();
        cells.add(new Grid.Cell(text(cell), isEmphasized(cell), place(first, start)));
      }
    }
    List<String> written = PipeRow.cells(lines.get(start.line() - 1));
    for (int i = cells.size(); i < written.size(); i++) {
      cells.add(new Grid.Cell(written.get(i), false, start));
    }
    return new Grid.Row(start, cells);
  }

  private SourceLocation place(Node node, SourceLocation otherwise) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? otherwise
        : new SourceLocation(
            file, spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
  }

  private static boolean isEmphasized(Node cell) {
    Node only = cell.getFirstChild();
    return only != null
        && only.getNext() == null
        && (only instanceof StrongEmphasis || only instanceof Emphasis);
  }

  private static String text(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node : below(parent)) {
      if (node instanceof Text plain) {
        text.append(plain.getLiteral());
      } else if (node instanceof Code code) {
        text.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak
          || node instanceof HardLineBreak
          || node instanceof HtmlInline) {
        text.append(' ');
      }
    }
    return text.toString().strip();
  }

  /** Everything below a node in the order of reading, without recursion: a file may nest as it likes. */
  private static List<Node> below(Node root) {
    List<Node> nodes = new ArrayList<>();
    Deque<Node> ahead = new ArrayDeque<>();
    push(ahead, root.getFirstChild());
    while (!ahead.isEmpty()) {
      Node node = ahead.pop();
      nodes.add(node);
      push(ahead, node.getNext());
      push(ahead, node.getFirstChild());
    }
    return nodes;
  }

  private static void push(Deque<Node> ahead, @Nullable Node node) {
    if (node != null) {
      ahead.push(node);
    }
  }
}

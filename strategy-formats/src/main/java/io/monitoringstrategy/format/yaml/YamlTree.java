package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.text.Quoted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree of a file from the parser's events, one after the other and with a stack of its
 * own, so that no file can exhaust the stack or the memory.
 */
final class YamlTree {
  private static final int DEEPEST = 64;
  private static final int MOST = 1_000_000;
  private static final int BUFFER = 1 << 20;

  private final YamlProblems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private int nodes;
  private int documents;
  private int line;
  private LineEnds ends = LineEnds.of("");
  private @Nullable YamlNode root;

  YamlTree(YamlProblems problems) {
    this.problems = problems;
  }

  YamlNode read(String text) {
    ends = LineEnds.of(text);
    LoadSettings settings = LoadSettings.builder()
        .setCodePointLimit(YamlBytes.LARGEST)
        .setBufferSize(Math.min(text.length(), BUFFER) + 1) // a small one costs quadratic time
        .build();
    ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
    for (Event event = next(parser); event != null; event = next(parser)) {
      line = line(event);
      accept(event);
    }
    YamlNode read = root;
    if (read == null || read.kind().equals("nothing")) {
      throw problems.refusal(0, 0, "is empty: write at least one 'key: value'");
    }
    return read;
  }

  private @Nullable Event next(ParserImpl parser) {
    try {
      return parser.hasNext() ? parser.next() : null;
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      throw problems.refusal(
          mark.map(Mark::getLine).orElse(-1) + 1,
          mark.map(Mark::getColumn).orElse(-1) + 1,
          YamlSyntax.message(e.getContext(), e.getProblem()));
    } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // the engine lets a broken escape inside a tag out as a NumberFormatException
      throw problems.refusal(line, 0, YamlSyntax.message(null, e.getMessage()));
    }
  }

  private void accept(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> {
        if (++documents > 1) {
          throw refusal(event, "a second document: keep one document per file, without '---'");
        }
      }
      case Alias ->
        throw refusal(
            event, "alias '*" + ((AliasEvent) event).getAlias() + "': write the text out");
      case Scalar -> add(text((ScalarEvent) event));
      case SequenceStart, MappingStart -> begin((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> close(event);
      default -> {} // the ends of document and stream carry nothing
    }
  }

  private YamlText text(ScalarEvent event) {
    refuseDecoration(event, event.getTag());
    boolean nothing = event.isPlain() && isNothing(event.getValue());
    int end = endLine(event) == line(event) ? endColumn(event) : ends.column(line(event));
    return new YamlText(problems, line(event), column(event), end, event.getValue(), nothing);
  }

  private void begin(CollectionStartEvent event) {
    refuseDecoration(event, event.getTag());
    if (open.size() == DEEPEST) {
      throw refusal(event, "more than " + DEEPEST + " levels of nesting: make it flatter");
    }
    if (open.peek() instanceof OpenMap map && map.key == null) {
      throw refusal(event, "a key must be text: write 'key: value', in quotes if it has {, [ or ?");
    }
    int lineEnd = ends.column(line(event));
    if (event instanceof MappingStartEvent) {
      Map<String, YamlEntry> entries = new LinkedHashMap<>();
      YamlMap map = new YamlMap(problems, line(event), column(event), lineEnd, entries);
      add(map);
      open.push(new OpenMap(map, entries));
    } else {
      List<YamlNode> items = new ArrayList<>();
      YamlList list = new YamlList(problems, line(event), column(event), lineEnd, items);
      add(list);
      open.push(new OpenList(list, items));
    }
  }

  private void close(Event event) {
    open.pop().node().closeAt(endLine(event), endColumn(event));
  }

  private void add(YamlNode node) {
    if (++nodes > MOST) {
      throw problems.refusal(
          node.location().line(), node.location().column(), "more than a million values: split it");
    }
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else {
      parent.add(node);
    }
  }

  private void refuseDecoration(NodeEvent event, Optional<String> tag) {
    event.getAnchor().ifPresent(anchor -> {
      throw refusal(event, "anchor '&" + anchor + "': write the text out where it is needed");
    });
    tag.ifPresent(written -> {
      throw refusal(event, "tag " + Quoted.of(written) + ": remove it, every value is plain text");
    });
  }

  private UnreadableFileException refusal(Event event, String message) {
    return problems.refusal(line(event), column(event), message);
  }

  private static boolean isNothing(String plain) {
    return switch (plain) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  private static int column(Event event) {
    return event.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
  }

  private static int endLine(Event event) {
    return event.getEndMark().map(Mark::getLine).orElse(-1) + 1;
  }

  private static int endColumn(Event event) {
    return event.getEndMark().map(Mark::getColumn).orElse(-1) + 1;
  }

  /** A list or map whose end has not been seen yet. */
  private sealed interface Open permits OpenList, OpenMap {
    YamlNode node();

    void add(YamlNode node);
  }

  private record OpenList(YamlList node, List<YamlNode> items) implements Open {
    @Override
    public void add(YamlNode node) {
      items.add(node);
    }
  }

  private static final class OpenMap implements Open {
    private final YamlMap map;
    private final Map<String, YamlEntry> entries;
    private @Nullable YamlText key;

    OpenMap(YamlMap map, Map<String, YamlEntry> entries) {
      this.map = map;
      this.entries = entries;
    }

    @Override
    public YamlNode node() {
      return map;
    }

    @Override
    public void add(YamlNode node) {
      YamlText waiting = key;
      if (waiting == null) {
        key = (YamlText) node; // begin() refuses any other kind of key
        return;
      }
      key = null;
      YamlEntry first = entries.putIfAbsent(waiting.value(), new YamlEntry(waiting, node));
      if (first != null) {
        waiting.reject("key " + Quoted.of(waiting.value()) + " is there twice, first at "
            + first.key().location() + ": remove one");
      }
    }
  }
}

package io.monitoringstrategy.format.rows;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.value.InvalidValueException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the rows of a file that has a JSON object a line; a dot in the name of a column goes into an object. */
public final class NdjsonRows {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final LineSource lines;
  private final List<String> paths;
  private final RowTarget target;
  private final Set<String> parents = new HashSet<>();

  /** Makes a reader that hands rows on. */
  public NdjsonRows(LineSource lines, List<String> columns, RowTarget target) {
    this.lines = lines;
    this.paths = columns;
    this.target = target;
    for (String path : paths) {
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        parents.add(path.substring(0, dot));
      }
    }
  }

  /** Reads to the end of the file. */
  public void read() throws IOException {
    while (lines.advance()) {
      if (!lines.text().isBlank()) {
        accept(lines.text());
      }
    }
  }

  private void accept(String line) {
    String[] texts = new String[paths.size()];
    Arrays.fill(texts, "");
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw InvalidValueException.of("line", "must be a JSON object such as {\"id\": \"INC-1\"}");
      }
      object(parser, "", texts);
      if (parser.nextToken() != null) {
        throw InvalidValueException.of(
            "line", "must be a single JSON object: put the next one on its own line");
      }
    } catch (JacksonException e) {
      target
          .reject()
          .accept("is not JSON (" + withoutSource(e.getOriginalMessage()) + ")", lines.number());
      return;
    } catch (InvalidValueException e) {
      target.reject().accept(String.join("; ", e.problems()), lines.number());
      return;
    }
    target.accept().accept(texts, lines.number());
  }

  /** Jackson's remarks on where it read and how to set it up help nobody who mends a file. */
  private static String withoutSource(String said) {
    return said.replaceAll(
            "\\s*\\((start marker|through reference|`?StreamReadConstraints)[^)]*\\)?.*", "")
        .replaceAll("\\s*\\(from [^)]*\\)", "");
  }

  /** Goes only as deep as the columns name keys. */
  private void object(JsonParser parser, String prefix, String[] texts) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String path = prefix + parser.currentName();
      JsonToken value = parser.nextToken();
      int slot = paths.indexOf(path);
      if (value == JsonToken.START_OBJECT && parents.contains(path)) {
        object(parser, path + ".", texts);
      } else if (value.isStructStart() && slot >= 0) {
        String kind = value == JsonToken.START_OBJECT ? "an object" : "a list";
        throw InvalidValueException.of(
            "line", Quoted.of(path) + " must be text or a number (was " + kind + ")");
      } else if (value.isStructStart()) {
        parser.skipChildren();
      } else if (slot >= 0 && value != JsonToken.VALUE_NULL) {
        texts[slot] = parser.getString();
      }
    }
  }
}

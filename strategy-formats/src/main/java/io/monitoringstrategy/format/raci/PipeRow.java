package io.monitoringstrategy.format.raci;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of one line of a pipe table as they are written. */
final class PipeRow {
  private static final Splitter PIPES = Splitter.on(Pattern.compile("(?<!\\\\)\\|"));

  private PipeRow() {}

  static List<String> cells(String line) {
    String row = line.strip();
    while (row.startsWith(">")) {
      row = row.substring(1).strip();
    }
    int start = row.startsWith("|") ? 1 : 0;
    boolean isFramed = row.endsWith("|") && !row.endsWith("\\|");
    int end = isFramed && row.length() > start ? row.length() - 1 : row.length();
    return PIPES.splitToStream(row.substring(start, end)).map(String::strip).toList();
  }
}

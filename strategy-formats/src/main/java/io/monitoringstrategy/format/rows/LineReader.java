package io.monitoringstrategy.format.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/** Lines as one stream of characters, each ended by {@code \n}; never reads ahead of what is asked. */
final class LineReader extends Reader {
  private final LineSource lines;
  private String current = "";
  private int next;

  LineReader(LineSource lines) {
    this.lines = lines;
  }

  /** Reads the line that the source has come to, before any other. */
  void begin() {
    current = lines.text() + "\n";
    next = 0;
  }

  @Override
  public int read(char[] target, int from, int count) throws IOException {
    Objects.checkFromIndexSize(from, count, target.length);
    if (next == current.length()) {
      if (!lines.advance()) {
        return -1;
      }
      current = lines.text() + "\n";
      next = 0;
    }
    int given = Math.min(count, current.length() - next);
    current.getChars(next, next + given, target, from);
    next += given;
    return given;
  }

  @Override
  public void close() {}
}

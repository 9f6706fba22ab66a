package io.monitoringstrategy.format.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/** Lines as one stream of characters, each ended by {@code \n}; never reads ahead of what is asked. */
final class LineReader extends Reader {
  private final LineSource lines;
  private String current = "";
  private int next;
  private boolean isBegun;

  LineReader(LineSource lines) {
    this.lines = lines;
  }

  /** Reads the line that the source has come to, before any other. */
  void begin() {
    isBegun = true;
  }

  @Override
  public int read(char[] target, int from, int count) throws IOException {
    Objects.checkFromIndexSize(from, count, target.length);
    if (isBegun || next == current.length()) {
      if (!isBegun && !lines.advance()) {
        return -1;
      }
      isBegun = false;
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

package io.monitoringstrategy.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * How far the reading of a file is, before the eyes of somebody who waits: {@code [#####---------------]
 * 25 % incidents.csv} on standard error, from the second half second on, gone when the file has been
 * read. Several threads may read parts of it.
 */
final class Progress {
  private static final long PATIENCE_MILLIS = 500;
  private static final long PAUSE_MILLIS = 100;
  private static final int WIDTH = 20;
  private static final int PERCENT = 100;

  private final Console console;
  private final String name;
  private final long size;
  private long next;
  private long read;
  private int open;
  private String shown = "";

  private Progress(Console console, String name, long size) {
    this.console = console;
    this.name = name;
    this.size = size;
    this.next = console.clock().millis() + PATIENCE_MILLIS;
  }

  /** {@return what shows how far the reading of a file is, if a terminal is there} */
  static UnaryOperator<InputStream> of(Console console, Path path) {
    long size = path.toFile().length();
    return console.isTerminal() && size > 0
        ? new Progress(console, String.valueOf(path.getFileName()), size)::watched
        : UnaryOperator.identity();
  }

  private synchronized InputStream watched(InputStream file) {
    open++;
    return new Watched(file);
  }

  private synchronized void count(int bytes) {
    read += bytes;
    if (console.clock().millis() >= next) {
      next = console.clock().millis() + PAUSE_MILLIS;
      int share = (int) Math.min(PERCENT, PERCENT * read / size);
      int full = share * WIDTH / PERCENT;
      show("[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + share + " % " + name);
    }
  }

  private synchronized void closed() {
    open--;
    if (open == 0) {
      show("");
    }
  }

  private void show(String line) {
    if (!line.equals(shown)) {
      String rest = " ".repeat(Math.max(0, shown.length() - line.length()));
      console.err().print("\r" + line + rest + (line.isEmpty() ? "\r" : ""));
      console.err().flush();
      shown = line;
    }
  }

  /** The file, or a part of it. */
  private final class Watched extends FilterInputStream {
    Watched(InputStream file) {
      super(file);
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      int got = in.read(bytes, from, count);
      count(Math.max(0, got));
      return got;
    }

    @Override
    public void close() throws IOException {
      closed();
      super.close();
    }
  }
}

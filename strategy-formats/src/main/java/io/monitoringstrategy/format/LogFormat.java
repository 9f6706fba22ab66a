package io.monitoringstrategy.format;

import java.util.Locale;

/** How a log is laid out in its file. */
public enum LogFormat {
  /** Comma-separated values under a header line, as RFC 4180 has them. */
  CSV,
  /** A JSON object a line. */
  NDJSON;

  /** {@return NDJSON for {@code .ndjson}, {@code .jsonl} and {@code .json}, CSV for any other name} */
  public static LogFormat ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean json = name.endsWith(".ndjson") || name.endsWith(".jsonl") || name.endsWith(".json");
    return json ? NDJSON : CSV;
  }
}

package io.monitoringstrategy.format.incidents;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps one row of each key, which becomes an incident when all rows are there. */
final class FoldedRows implements LogRows {
  /** A row that may be replaced by a later one. */
  private static final class Row {
    private final int line;
    private final String[] texts;

    Row(int line, String[] texts) {
      this.line = line;
      this.texts = texts;
    }
  }

  private final IncidentRows incidents;
  private final LogCollector log;
  private final Fold fold;
  private final int slot;
  private final Map<String, Row> kept = new LinkedHashMap<>();

  FoldedRows(Fold fold, IncidentRows incidents, LogCollector log) {
    this.fold = fold;
    this.incidents = incidents;
    this.log = log;
    this.slot = incidents.columns().add(fold.key(), true);
  }

  @Override
  public ColumnSlots columns() {
    return incidents.columns();
  }

  @Override
  public void accept(int line, String[] texts) {
    String key = incidents.known(texts[slot]);
    if (key.isEmpty()) {
      reject(line, fold.key() + ": is missing, so nobody knows which incident it is about");
      return;
    }
    boolean isFirst = !kept.containsKey(key);
    if (isFirst || fold.keep() == Fold.Keep.LAST) {
      kept.put(key, new Row(line, texts));
    }
    if (!isFirst) {
      log.addFolded();
    }
  }

  @Override
  public void reject(int line, String reason) {
    incidents.reject(line, reason);
  }

  @Override
  public void end() {
    kept.values().forEach(row -> incidents.accept(row.line, row.texts));
    kept.clear();
  }
}

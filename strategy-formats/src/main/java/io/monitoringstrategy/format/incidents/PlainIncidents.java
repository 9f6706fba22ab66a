package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.PlainFields;
import io.monitoringstrategy.format.rows.PlainRow;
import io.monitoringstrategy.kpi.incident.Incident;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Makes incidents of the rows that nearly every log consists of: times in UTC, words without a
 * character that needs care. A row with anything else in it, or whose incident would be refused, is not
 * taken, and is read in full.
 */
final class PlainIncidents implements PlainRow {
  /** A time that is not of the usual form. */
  private static final long OTHER = Long.MAX_VALUE;

  private final IncidentMapping mapping;
  private final Map<IncidentField, Integer> slots;
  private final LogCollector log;
  private final UtcTime utc = new UtcTime();
  private final WordPool services = new WordPool();
  private final WordPool severities = new WordPool();
  private int[] asked = {};
  private int id;
  private int service;
  private int severity;
  private int startedAt;
  private int detectedAt;
  private int acknowledgedAt;
  private int mitigatedAt;
  private int resolvedAt;

  PlainIncidents(IncidentMapping mapping, Map<IncidentField, Integer> slots, LogCollector log) {
    this.mapping = mapping;
    this.slots = new EnumMap<>(slots);
    this.log = log;
  }

  /** {@return the fast way for a mapping, or none if it asks for what that cannot do} */
  static PlainRow of(IncidentMapping mapping, Map<IncidentField, Integer> slots, LogCollector log) {
    boolean plain = mapping.exclusions().isEmpty()
        && mapping.constants().isEmpty()
        && mapping.missingTexts().stream().allMatch(String::isEmpty)
        && slots.containsKey(IncidentField.STARTED_AT);
    return plain ? new PlainIncidents(mapping, slots, log) : NONE;
  }

  @Override
  public boolean take(PlainFields fields, int[] columns) {
    if (!Arrays.equals(columns, asked)) {
      ask(columns);
    }
    long started = time(fields, startedAt);
    long detected = time(fields, detectedAt);
    long acknowledged = time(fields, acknowledgedAt);
    long mitigated = time(fields, mitigatedAt);
    long resolved = time(fields, resolvedAt);
    boolean usual = started != Incident.UNKNOWN
        && Math.max(Math.max(started, detected), Math.max(acknowledged, mitigated)) != OTHER
        && resolved != OTHER
        && (resolved == Incident.UNKNOWN || resolved >= started)
        && (mitigated == Incident.UNKNOWN || mitigated >= started);
    if (usual) {
      String word = severity < 0 ? "" : severities.word(fields, severity);
      log.add(
          id < 0 ? "" : fields.view(id),
          service < 0 ? "" : services.word(fields, service),
          word.isEmpty() ? "" : mapping.severities().getOrDefault(word, word),
          started,
          detected,
          acknowledged,
          mitigated,
          resolved);
    }
    return usual;
  }

  private void ask(int[] columns) {
    asked = columns;
    id = column(IncidentField.ID, columns);
    service = column(IncidentField.SERVICE, columns);
    severity = column(IncidentField.SEVERITY, columns);
    startedAt = column(IncidentField.STARTED_AT, columns);
    detectedAt = column(IncidentField.DETECTED_AT, columns);
    acknowledgedAt = column(IncidentField.ACKNOWLEDGED_AT, columns);
    mitigatedAt = column(IncidentField.MITIGATED_AT, columns);
    resolvedAt = column(IncidentField.RESOLVED_AT, columns);
  }

  private int column(IncidentField field, int[] columns) {
    Integer slot = slots.get(field);
    return slot == null ? -1 : columns[slot];
  }

  private long time(PlainFields fields, int column) {
    if (column < 0) {
      return Incident.UNKNOWN;
    }
    long exact = utc.epochMillis(fields.bytes(), fields.begin(column), fields.end(column));
    if (exact != UtcTime.OTHER) {
      return exact;
    }
    int begin = fields.strippedBegin(column);
    int end = fields.strippedEnd(column);
    if (begin >= end) {
      return Incident.UNKNOWN;
    }
    long millis = utc.epochMillis(fields.bytes(), begin, end);
    return millis == UtcTime.OTHER ? OTHER : millis;
  }
}

package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.PlainRow;
import io.monitoringstrategy.kpi.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

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
  private final WordPool services = new WordPool();
  private final WordPool severities = new WordPool();

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
  public boolean take(byte[] line, int[] ends, int[] columns) {
    long started = time(IncidentField.STARTED_AT, line, ends, columns);
    long detected = time(IncidentField.DETECTED_AT, line, ends, columns);
    long acknowledged = time(IncidentField.ACKNOWLEDGED_AT, line, ends, columns);
    long mitigated = time(IncidentField.MITIGATED_AT, line, ends, columns);
    long resolved = time(IncidentField.RESOLVED_AT, line, ends, columns);
    boolean usual = started != Incident.UNKNOWN
        && Math.max(Math.max(started, detected), Math.max(acknowledged, mitigated)) != OTHER
        && resolved != OTHER
        && (resolved == Incident.UNKNOWN || resolved >= started)
        && (mitigated == Incident.UNKNOWN || mitigated >= started);
    if (!usual) {
      return false;
    }
    log.add(
        word(IncidentField.ID, line, ends, columns, Optional.empty()),
        word(IncidentField.SERVICE, line, ends, columns, Optional.of(services)),
        severity(word(IncidentField.SEVERITY, line, ends, columns, Optional.of(severities))),
        started,
        detected,
        acknowledged,
        mitigated,
        resolved);
    return true;
  }

  private String severity(String word) {
    return mapping.severities().getOrDefault(word, word);
  }

  private long time(IncidentField field, byte[] line, int[] ends, int[] columns) {
    int column = column(field, columns);
    if (column < 0) {
      return Incident.UNKNOWN;
    }
    int begin = begin(line, ends, column);
    int end = end(line, ends, column, begin);
    if (begin == end) {
      return Incident.UNKNOWN;
    }
    long millis = UtcTime.epochMillis(line, begin, end);
    return millis == UtcTime.OTHER ? OTHER : millis;
  }

  private String word(
      IncidentField field, byte[] line, int[] ends, int[] columns, Optional<WordPool> pool) {
    int column = column(field, columns);
    if (column < 0) {
      return "";
    }
    int begin = begin(line, ends, column);
    int end = end(line, ends, column, begin);
    return pool.isPresent()
        ? pool.get().word(line, begin, end)
        : new String(line, begin, end - begin, StandardCharsets.US_ASCII);
  }

  private int column(IncidentField field, int[] columns) {
    Integer slot = slots.get(field);
    return slot == null ? -1 : columns[slot];
  }

  /** Where the text of a field begins, spaces left out. */
  private static int begin(byte[] line, int[] ends, int column) {
    int begin = column == 0 ? 0 : ends[column - 1] + 1;
    while (begin < ends[column] && line[begin] == ' ') {
      begin++;
    }
    return begin;
  }

  private static int end(byte[] line, int[] ends, int column, int begin) {
    int end = ends[column];
    while (end > begin && line[end - 1] == ' ') {
      end--;
    }
    return end;
  }
}

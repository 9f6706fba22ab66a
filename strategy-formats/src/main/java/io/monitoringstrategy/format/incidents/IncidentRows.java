package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.PlainRow;
import io.monitoringstrategy.format.rows.TableColumns;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns rows of texts into incidents, as the mapping says. */
final class IncidentRows {
  private record Excluded(int slot, Set<String> texts) {}

  private final IncidentMapping mapping;
  private final TimeParser times;
  private final LogCollector log;
  private final List<String> columns = new ArrayList<>();
  private final List<String> required = new ArrayList<>();
  private final Map<IncidentField, Integer> slots = new EnumMap<>(IncidentField.class);
  private final List<Excluded> exclusions = new ArrayList<>();

  IncidentRows(IncidentMapping mapping, Optional<ZoneId> zone, LogCollector log) {
    this.mapping = mapping;
    this.times = TimeParser.of(mapping.times(), zone);
    this.log = log;
    for (IncidentField field : IncidentField.values()) {
      mapping.column(field).ifPresent(column -> {
        slots.put(field, slot(column, mapping.requires(field)));
      });
    }
    for (Exclusion exclusion : mapping.exclusions()) {
      Optional<String> meant = IncidentField.named(exclusion.column()).flatMap(mapping::column);
      int slot = slot(meant.orElse(exclusion.column()), true);
      exclusions.add(new Excluded(slot, exclusion.texts()));
    }
  }

  /** The columns of a table, and what to do if one is missing. */
  TableColumns table() {
    return new TableColumns(
        columns,
        required,
        "name the right columns in a mapping",
        "this looks like NDJSON, so say format: ndjson in a mapping");
  }

  /** The fast way of rows that need no care. */
  PlainRow plain() {
    return PlainIncidents.of(mapping, slots, log);
  }

  /** The columns to read; a row has their texts in this order, an empty one where there is none. */
  List<String> columns() {
    return columns;
  }

  void reject(int line, String reason) {
    log.addInvalid(line, reason);
  }

  void accept(int line, String[] texts) {
    for (Excluded excluded : exclusions) {
      if (excluded.texts().contains(texts[excluded.slot()].strip())) {
        log.addExcluded();
        return;
      }
    }
    try {
      log.add(incident(texts));
    } catch (InvalidValueException e) {
      boolean whole = e.subject().equals("incident");
      String reason = String.join("; ", e.problems());
      log.addInvalid(line, whole ? reason : e.subject() + ": " + reason);
    }
  }

  private Incident incident(String[] texts) {
    Instant startedAt = time(IncidentField.STARTED_AT, texts)
        .orElseThrow(() -> InvalidValueException.of(name(IncidentField.STARTED_AT), "is missing"));
    Incident.Builder incident = Incident.builder(startedAt);
    word(IncidentField.ID, texts, incident::id);
    word(IncidentField.SERVICE, texts, incident::service);
    word(
        IncidentField.SEVERITY,
        texts,
        word -> incident.severity(mapping.severities().getOrDefault(word, word)));
    time(IncidentField.DETECTED_AT, texts).ifPresent(incident::detectedAt);
    time(IncidentField.ACKNOWLEDGED_AT, texts).ifPresent(incident::acknowledgedAt);
    time(IncidentField.MITIGATED_AT, texts).ifPresent(incident::mitigatedAt);
    time(IncidentField.RESOLVED_AT, texts).ifPresent(incident::resolvedAt);
    return incident.build();
  }

  private Optional<Instant> time(IncidentField field, String[] texts) {
    String text = text(field, texts);
    return text.isEmpty() ? Optional.empty() : Optional.of(times.parse(name(field), text));
  }

  private void word(IncidentField field, String[] texts, Consumer<String> target) {
    String text = text(field, texts);
    if (!Quoted.isVisible(text)) {
      throw InvalidValueException.of(
          name(field) + " " + Quoted.of(text), "must not hold control characters");
    }
    if (!text.isEmpty()) {
      target.accept(text);
    }
  }

  private String text(IncidentField field, String[] texts) {
    String constant = mapping.constants().get(field);
    if (constant != null) {
      return constant;
    }
    Integer slot = slots.get(field);
    String text = slot == null ? "" : texts[slot].strip();
    return mapping.missingTexts().contains(text) ? "" : text;
  }

  private String name(IncidentField field) {
    return mapping.column(field).orElse(field.columnName());
  }

  private int slot(String column, boolean isRequired) {
    if (!columns.contains(column)) {
      columns.add(column);
    }
    if (isRequired && !required.contains(column)) {
      required.add(column);
    }
    return columns.indexOf(column);
  }
}

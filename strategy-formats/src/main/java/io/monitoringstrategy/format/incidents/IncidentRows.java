package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.PlainRow;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns rows of texts into incidents, as the mapping says. */
final class IncidentRows implements LogRows {
  private final IncidentMapping mapping;
  private final TimeParser times;
  private final LogCollector log;
  private final ColumnSlots columns = new ColumnSlots();
  private final Map<IncidentField, Integer> slots = new EnumMap<>(IncidentField.class);

  IncidentRows(IncidentMapping mapping, Optional<ZoneId> zone, LogCollector log) {
    this.mapping = mapping;
    this.times = TimeParser.of(mapping.times(), zone);
    this.log = log;
    for (IncidentField field : IncidentField.values()) {
      mapping
          .column(field)
          .ifPresent(column -> slots.put(field, columns.add(column, mapping.requires(field))));
    }
    mapping
        .exclusions()
        .forEach(exclusion -> columns.exclude(
            exclusion, IncidentField.named(exclusion.column()).flatMap(mapping::column)));
  }

  @Override
  public PlainRow plain() {
    return PlainIncidents.of(mapping, slots, log);
  }

  @Override
  public ColumnSlots columns() {
    return columns;
  }

  @Override
  public void reject(int line, String reason) {
    log.addInvalid(line, reason);
  }

  @Override
  public void accept(int line, String[] texts) {
    if (columns.isExcluded(texts)) {
      log.addExcluded();
      return;
    }
    long changesBefore = times.timesAtClockChange();
    try {
      log.add(incident(texts));
    } catch (InvalidValueException e) {
      boolean whole = e.subject().equals("incident");
      String reason = String.join("; ", e.problems());
      log.addInvalid(line, whole ? reason : e.subject() + ": " + reason);
      return;
    }
    if (times.timesAtClockChange() > changesBefore) {
      log.addAtClockChange();
    }
  }

  /** {@return the text without spaces around it, empty if it stands for an unknown value} */
  String known(String text) {
    String stripped = text.strip();
    return mapping.missingTexts().contains(stripped) ? "" : stripped;
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
    return slot == null ? "" : known(texts[slot]);
  }

  private String name(IncidentField field) {
    return mapping.column(field).orElse(field.columnName());
  }
}

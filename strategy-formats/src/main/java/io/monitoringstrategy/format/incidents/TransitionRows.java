package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentHistory;
import io.monitoringstrategy.kpi.incident.IncidentHistory.Change;
import io.monitoringstrategy.kpi.incident.IncidentHistory.Update;
import io.monitoringstrategy.kpi.incident.ReopenPolicy;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the states of an up/down log into outages, with memory for one state a key. */
final class TransitionRows implements LogRows {
  /** Where a key stands: when its last row was, and since when it has been down, if it is. */
  private record Standing(Instant last, @Nullable Instant downSince) {}

  private final IncidentMapping mapping;
  private final Transitions transitions;
  private final TimeParser times;
  private final LogCollector log;
  private final ColumnSlots columns = new ColumnSlots();
  private final int keySlot;
  private final int atSlot;
  private final int stateSlot;
  private final Map<String, Standing> standings = new LinkedHashMap<>();
  private final Map<String, List<Update>> histories = new LinkedHashMap<>();

  TransitionRows(
      IncidentMapping mapping, Transitions transitions, Optional<ZoneId> zone, LogCollector log) {
    this.mapping = mapping;
    this.transitions = transitions;
    this.times = TimeParser.of(mapping.times(), zone);
    this.log = log;
    this.keySlot = transitions.key().map(key -> columns.add(key, true)).orElse(-1);
    this.atSlot = columns.add(transitions.at(), true);
    this.stateSlot = columns.add(transitions.state(), true);
    mapping
        .exclusions()
        .forEach(exclusion -> columns.exclude(
            exclusion,
            transitions
                .key()
                .filter(key -> exclusion.column().equals(IncidentField.SERVICE.columnName()))));
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
      String key = keySlot < 0 ? "" : text(texts, keySlot, transitions.key().orElseThrow());
      Instant at = times.parse(transitions.at(), text(texts, atSlot, transitions.at()));
      move(key, at, transitions.down().contains(text(texts, stateSlot, transitions.state())));
    } catch (InvalidValueException e) {
      log.addInvalid(line, e.subject() + ": " + String.join("; ", e.problems()));
      return;
    }
    log.addFolded();
    if (times.timesAtClockChange() > changesBefore) {
      log.addAtClockChange();
    }
  }

  @Override
  public void end() {
    transitions
        .reopen()
        .ifPresent(policy -> histories.forEach(
            (key, updates) -> log.addTold(incident(key, IncidentHistory.of(updates), policy))));
    standings.forEach((key, standing) -> {
      if (transitions.reopen().isEmpty() && standing.downSince() != null) {
        log.addTold(outage(key, standing.downSince()).build());
      }
    });
  }

  private void move(String key, Instant at, boolean isDown) {
    Standing before = standings.get(key);
    if (before != null && at.isBefore(before.last())) {
      throw InvalidValueException.of(
          transitions.at() + " " + Quoted.of(at.toString()),
          "is before " + before.last() + " of the row above it: sort the log by time");
    }
    Instant downSince = before == null ? null : before.downSince();
    if (transitions.reopen().isPresent()) {
      standings.put(key, new Standing(at, isDown ? at : null));
      note(key, at, isDown);
      return;
    }
    if (isDown) {
      standings.put(key, new Standing(at, downSince == null ? at : downSince));
      return;
    }
    standings.put(key, new Standing(at, null));
    if (downSince != null) {
      log.addTold(outage(key, downSince).resolvedAt(at).build());
    }
  }

  /** Notes what happened to an incident; before it was first opened, nothing did. */
  private void note(String key, Instant at, boolean isDown) {
    List<Update> before = histories.get(key);
    if (before != null) {
      before.add(new Update(isDown ? Change.REOPENED : Change.RESOLVED, at));
    } else if (isDown) {
      histories.put(key, new ArrayList<>(List.of(new Update(Change.OPENED, at))));
    }
  }

  private Incident incident(String key, IncidentHistory history, ReopenPolicy policy) {
    Incident.Builder incident = outage("", history.opened()).id(key);
    history.duration(policy).map(history.opened()::plus).ifPresent(incident::resolvedAt);
    return incident.build();
  }

  private Incident.Builder outage(String key, Instant since) {
    Incident.Builder outage = Incident.builder(since);
    String service = mapping.constants().getOrDefault(IncidentField.SERVICE, key);
    if (!service.isEmpty()) {
      outage.service(service);
    }
    String severity = mapping.constants().get(IncidentField.SEVERITY);
    return severity == null ? outage : outage.severity(severity);
  }

  private String text(String[] texts, int slot, String column) {
    String text = texts[slot].strip();
    if (text.isEmpty() || mapping.missingTexts().contains(text)) {
      throw InvalidValueException.of(column, "is missing");
    }
    if (!Quoted.isVisible(text)) {
      throw InvalidValueException.of(
          column + " " + Quoted.of(text), "must not hold control characters");
    }
    return text;
  }
}

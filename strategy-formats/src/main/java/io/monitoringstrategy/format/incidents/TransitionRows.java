package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.incident.ReopenPolicy;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the rows of an up/down log: in which state a key was from then on. */
final class TransitionRows implements LogRows {
  private static final int STATES_TOLD = 5;

  private final IncidentMapping mapping;
  private final Transitions transitions;
  private final TimeParser times;
  private final KeyStates states;
  private final Consumer<String> remarks;
  private final LogCollector log;
  private final ColumnSlots columns = new ColumnSlots();
  private final int keySlot;
  private final int atSlot;
  private final int stateSlot;
  private final Map<String, Instant> lastRows = new HashMap<>();
  private final Set<String> statesUp = new LinkedHashSet<>();
  private boolean wasDown;
  private long inOrder;
  private long outOfOrder;

  private TransitionRows(
      IncidentMapping mapping,
      Transitions transitions,
      TimeParser times,
      KeyStates states,
      Consumer<String> remarks,
      LogCollector log) {
    this.mapping = mapping;
    this.transitions = transitions;
    this.times = times;
    this.states = states;
    this.remarks = remarks;
    this.log = log;
    this.keySlot = transitions.key().map(key -> columns.add(key, true)).orElse(-1);
    this.atSlot = columns.add(transitions.at(), true);
    this.stateSlot = columns.add(transitions.state(), true);
    mapping
        .exclusions()
        .forEach(exclusion -> columns.exclude(
            exclusion,
            transitions
                .service()
                .filter(key -> exclusion.column().equals(IncidentField.SERVICE.columnName()))));
  }

  /**
   * {@return the rows of a mapping with transitions}
   *
   * @param zone that of times without an offset
   * @param now what comes later is not known yet
   * @param remarks told what looks like a mistake
   */
  static TransitionRows of(
      IncidentMapping mapping,
      Optional<ZoneId> zone,
      Instant now,
      Consumer<String> remarks,
      LogCollector log) {
    Transitions transitions = mapping.transitions().orElseThrow();
    ToldIncidents incidents = new ToldIncidents(mapping.constants(), log);
    KeyStates states = transitions
        .reopen()
        .<KeyStates>map(policy -> new TicketHistories(policy, now, incidents))
        .orElseGet(() -> new ServiceOutages(incidents));
    TimeParser times = TimeParser.of(mapping.times(), zone);
    return new TransitionRows(mapping, transitions, times, states, remarks, log);
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
      String state = text(texts, stateSlot, transitions.state());
      requireOrder(key, at);
      states.move(key, at, isDown(state));
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
    if (outOfOrder > inOrder) {
      throw log.refusal(outOfOrder + " of " + (outOfOrder + inOrder)
          + " rows are before the row above them of" + " the same "
          + transitions.key().orElse("log") + ": sort the log by time, oldest first");
    }
    states.end();
    if (transitions.reopen().equals(Optional.of(ReopenPolicy.COUNT_ACTIVE))) {
      remarks.accept(
          "'reopen: count-active' lays the times in which a ticket was open end to end: right"
              + " for how long the closed ones took, not for the uptime nor for what is open again; leave"
              + " reopen out for that");
    }
    if (!wasDown && !statesUp.isEmpty()) {
      remarks.accept("no row is in a state of 'down: [" + String.join(", ", transitions.down())
          + "]', so nothing was ever down; there are the states " + quoted(statesUp)
          + ": are these the words of this file?");
    }
  }

  private boolean isDown(String state) {
    boolean isDown = transitions.down().contains(state);
    wasDown |= isDown;
    if (!isDown && statesUp.size() < STATES_TOLD) {
      statesUp.add(state);
    }
    return isDown;
  }

  private static String quoted(Set<String> states) {
    return states.stream().map(Quoted::of).collect(Collectors.joining(", "));
  }

  private void requireOrder(String key, Instant at) {
    Instant before = lastRows.get(key);
    if (before != null && at.isBefore(before)) {
      outOfOrder++;
      throw InvalidValueException.of(
          transitions.at() + " " + Quoted.of(at.toString()),
          "is before " + before + " of the row above it: sort the log by time");
    }
    inOrder += before == null ? 0 : 1;
    lastRows.put(key, at);
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

package io.monitoringstrategy.format.alerts;

import io.monitoringstrategy.format.incidents.TimeNotation;
import io.monitoringstrategy.format.incidents.TimeParser;
import io.monitoringstrategy.format.rows.InvalidRows;
import io.monitoringstrategy.format.rows.TableColumns;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertOutcome;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Turns rows of texts into alerts. */
final class AlertRows {
  private static final List<String> NAMES =
      List.of("rule", "firedAt", "resolvedAt", "acknowledgedAt", "outcome", "incident");
  static final TableColumns COLUMNS = new TableColumns(
      NAMES,
      NAMES.subList(0, 2),
      "name the columns " + String.join(",", NAMES),
      "this looks like NDJSON, so end its name with .ndjson, or give --input-format ndjson");

  private final TimeParser times;
  private final AlertLog.Builder log = AlertLog.builder();
  private final InvalidRows invalid;
  private long usable;

  AlertRows(String file, Optional<ZoneId> zone) {
    this.times = TimeParser.of(TimeNotation.builder().build(), zone);
    this.invalid = new InvalidRows(file);
  }

  void reject(String reason, int line) {
    log.addInvalid("line " + line, invalid.add(line, reason));
  }

  void accept(String[] texts, int line) {
    try {
      log.add(alert(texts));
      usable++;
    } catch (InvalidValueException e) {
      boolean whole = e.subject().equals("alert");
      String reason = String.join("; ", e.problems());
      reject(whole ? reason : e.subject() + ": " + reason, line);
    }
  }

  AlertLog log(Optional<String> refusingBecause) {
    invalid.requireUsable(usable, "alert", "are these alerts?", refusingBecause);
    return log.build();
  }

  private AlertEvent alert(String[] texts) {
    Instant firedAt =
        time(texts, 1).orElseThrow(() -> InvalidValueException.of(NAMES.get(1), "is missing"));
    AlertEvent.Builder alert = AlertEvent.builder(word(texts, 0), firedAt);
    time(texts, 2).ifPresent(alert::resolvedAt);
    time(texts, 3).ifPresent(alert::acknowledgedAt);
    String outcome = word(texts, 4);
    if (!outcome.isEmpty()) {
      alert.outcome(AlertOutcome.parse(outcome));
    }
    return alert.incident(word(texts, 5)).build();
  }

  private Optional<Instant> time(String[] texts, int slot) {
    String text = texts[slot].strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(times.parse(NAMES.get(slot), text));
  }

  private static String word(String[] texts, int slot) {
    String text = texts[slot].strip();
    if (!Quoted.isVisible(text)) {
      throw InvalidValueException.of(
          NAMES.get(slot) + " " + Quoted.of(text), "must not hold control characters");
    }
    return text;
  }
}

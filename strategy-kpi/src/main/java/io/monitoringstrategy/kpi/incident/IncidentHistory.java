package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The states an incident went through when it was closed and opened again.
 *
 * <p>Opened at 0, resolved at 30, reopened at 60, resolved at 90 minutes: 90 minutes from first to
 * last, 60 of them active, 30 until it was first believed to be over. A second resolution without a
 * reopening in between changes nothing.
 */
public final class IncidentHistory {
  /** What happened to the incident. */
  public enum Change {
    /** It was opened. */
    OPENED,
    /** It was declared over. */
    RESOLVED,
    /** It turned out not to be over. */
    REOPENED;

    /** {@return the name for people, in English or Korean} */
    public String title(Locale locale) {
      return Labels.title(this, locale);
    }
  }

  /**
   * One change of state.
   *
   * @param change what happened
   * @param at when
   */
  public record Update(Change change, Instant at) {}

  private final List<Update> updates;

  private IncidentHistory(List<Update> updates) {
    this.updates = updates;
  }

  /**
   * {@return the history of these updates, in the order of their instants}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless the first one opens the incident
   */
  public static IncidentHistory of(List<Update> updates) {
    List<Update> sorted =
        updates.stream().sorted(Comparator.comparing(Update::at)).toList();
    Problems.of("incident history")
        .rejectIf(
            sorted.isEmpty() || sorted.get(0).change() != Change.OPENED,
            "must begin with the incident being opened")
        .throwIfAny();
    return new IncidentHistory(sorted);
  }

  /**
   * {@return the history as it was known at an instant, without the changes that came later}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if it was not opened yet
   */
  public IncidentHistory knownAt(Instant now) {
    return of(updates.stream().filter(update -> !update.at().isAfter(now)).toList());
  }

  /** {@return whether there is a change after an instant} */
  public boolean changesAfter(Instant now) {
    return updates.get(updates.size() - 1).at().isAfter(now);
  }

  /** {@return whether it is open after its last update, and so has no time to resolve yet} */
  public boolean isOpen() {
    return updates.get(updates.size() - 1).change() != Change.RESOLVED;
  }

  /**
   * {@return how long it took by a policy; empty while it is open, unless only the first resolution
   * counts}
   */
  public Optional<Duration> duration(ReopenPolicy policy) {
    return switch (policy) {
      case TO_LAST -> span();
      case COUNT_ACTIVE -> isOpen() ? Optional.empty() : Optional.of(active(lastResolved()));
      case TO_FIRST -> untilFirstResolved();
    };
  }

  /** {@return from the first opening to the resolution that held; empty while it is open} */
  public Optional<Duration> span() {
    return isOpen() ? Optional.empty() : Optional.of(Duration.between(opened(), lastResolved()));
  }

  /** {@return from the first opening to the first resolution; empty if it was never resolved} */
  public Optional<Duration> untilFirstResolved() {
    return updates.stream()
        .filter(update -> update.change() == Change.RESOLVED)
        .findFirst()
        .map(update -> Duration.between(opened(), update.at()));
  }

  /** {@return the time it was open in all, up to {@code now} while it is open} */
  public Duration active(Instant now) {
    Duration active = Duration.ZERO;
    Instant since = opened();
    boolean open = true;
    for (Update update : updates) {
      if (open && update.change() == Change.RESOLVED) {
        active = active.plus(Duration.between(since, update.at()));
        open = false;
      } else if (!open && update.change() != Change.RESOLVED) {
        since = update.at();
        open = true;
      }
    }
    return open && now.isAfter(since) ? active.plus(Duration.between(since, now)) : active;
  }

  /** {@return when it was first opened} */
  public Instant opened() {
    return updates.get(0).at();
  }

  /** The resolution that ended the last stretch in which it was open. */
  private Instant lastResolved() {
    Instant resolved = opened();
    boolean open = true;
    for (Update update : updates) {
      if (open && update.change() == Change.RESOLVED) {
        resolved = update.at();
      }
      open = update.change() != Change.RESOLVED;
    }
    return resolved;
  }
}

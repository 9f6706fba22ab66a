package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.Capacity;
import io.monitoringstrategy.kpi.incident.RejectedRecord;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Alerts by the million, in the order in which they were added, together with how many records never
 * became one.
 *
 * <p>Objects outside, columns inside: {@link AlertEvent} objects exist only while somebody iterates.
 *
 * <pre>{@code
 * AlertLog log = AlertLog.of(List.of(first, second));
 * AlertQuality quality = AlertQuality.over(window).measure(log);
 * }</pre>
 */
public final class AlertLog implements Iterable<AlertEvent> {
  private static final int REASONS_KEPT = 1000;

  private final AlertColumns columns;
  private final long invalid;
  private final long ahead;
  private final long cutOff;
  private final List<RejectedRecord> rejected;

  private AlertLog(Builder builder) {
    this.columns = builder.columns.trimmed();
    this.invalid = builder.invalid;
    this.ahead = builder.ahead;
    this.cutOff = builder.cutOff;
    this.rejected = List.copyOf(builder.rejected);
  }

  /** {@return a log of these alerts} */
  public static AlertLog of(Iterable<AlertEvent> alerts) {
    Builder builder = new Builder(alerts instanceof Collection<?> known ? known.size() : 0);
    alerts.forEach(builder::add);
    return builder.build();
  }

  /** {@return the logs one after the other, with their counts added up} */
  public static AlertLog concat(List<AlertLog> logs) {
    if (logs.size() == 1) {
      return logs.get(0);
    }
    Builder builder = new Builder(room(logs));
    logs.forEach(builder::addAll);
    return builder.build();
  }

  /** {@return the same log, with the file before the places of its invalid records: one log of several} */
  public AlertLog in(String file) {
    if (rejected.isEmpty()) {
      return this;
    }
    Builder builder = new Builder(size());
    builder.addAll(this);
    builder.rejected.replaceAll(record -> record.in(file));
    return builder.build();
  }

  /** {@return a builder for a log} */
  public static Builder builder() {
    return new Builder(0);
  }

  /** {@return how many alerts it holds} */
  public int size() {
    return columns.rows();
  }

  /** {@return how many records could not become an alert} */
  public long invalid() {
    return invalid;
  }

  /** {@return how many alerts fired after the instant that the log {@linkplain #knownAt is known at}} */
  public long ahead() {
    return ahead;
  }

  /** {@return how many alerts have a moment after that instant, which is not known yet} */
  public long cutOff() {
    return cutOff;
  }

  /**
   * {@return the log as it was known at an instant: an alert that fired later is left out, and one that was
   * acknowledged or resolved later was not yet}
   */
  public AlertLog knownAt(Instant now) {
    long until = now.toEpochMilli();
    if (columns.last() <= until) {
      return this;
    }
    Builder known = new Builder(size());
    known.count(this);
    for (int row = 0; row < columns.rows(); row++) {
      if (columns.fired(row) > until) {
        known.ahead++;
      } else {
        known.cutOff += columns.last(row) > until ? 1 : 0;
        known.columns.append(columns.alert(row).knownAt(until));
      }
    }
    return known.build();
  }

  /** {@return the first thousand invalid records with their reasons} */
  public List<RejectedRecord> rejected() {
    return rejected;
  }

  /** {@return the rules that fired, in the order in which they first did} */
  public List<String> rules() {
    return List.copyOf(columns.rules().texts());
  }

  /** {@return the window from the first firing to just after the last moment; empty if the log is} */
  public Optional<TimeWindow> span() {
    return columns.span();
  }

  /** {@return the alerts in order, each made anew from the columns} */
  @Override
  public Iterator<AlertEvent> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < columns.rows();
      }

      @Override
      public AlertEvent next() {
        if (!hasNext()) {
          throw new NoSuchElementException("the log holds " + columns.rows() + " alerts");
        }
        return columns.alert(next++);
      }
    };
  }

  /** {@return the alerts in order} */
  public Stream<AlertEvent> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** {@return {@code 399 alerts, 2 invalid}} */
  @Override
  public String toString() {
    return size() + " alerts, " + invalid + " invalid";
  }

  AlertColumns columns() {
    return columns;
  }

  private static int room(List<AlertLog> logs) {
    return Capacity.of(logs.stream().mapToLong(AlertLog::size).sum());
  }

  /** Collects alerts, and counts the records that are none. */
  public static final class Builder {
    private final AlertColumns columns;
    private final List<RejectedRecord> rejected = new ArrayList<>();
    private long invalid;
    private long ahead;
    private long cutOff;

    private Builder(int expected) {
      this.columns = new AlertColumns(expected);
    }

    /** Adds an alert. */
    public Builder add(AlertEvent alert) {
      columns.append(alert);
      return this;
    }

    /** Adds everything of another log, its counts included. */
    public Builder addAll(AlertLog log) {
      log.forEach(this::add);
      count(log);
      return this;
    }

    private void count(AlertLog log) {
      invalid += log.invalid;
      ahead += log.ahead;
      cutOff += log.cutOff;
      log.rejected.stream()
          .limit(Math.max(0, REASONS_KEPT - rejected.size()))
          .forEach(rejected::add);
    }

    /** Counts a record that cannot become an alert; the first thousand reasons are kept. */
    public Builder addInvalid(String place, String reason) {
      invalid++;
      if (rejected.size() < REASONS_KEPT) {
        rejected.add(new RejectedRecord(place, reason));
      }
      return this;
    }

    /** {@return the log of what was added so far; the builder can go on} */
    public AlertLog build() {
      return new AlertLog(this);
    }
  }
}

package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.Capacity;
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
 * Incidents by the million, in the order in which they were added, together with how many records
 * never became one.
 *
 * <p>Objects outside, columns inside: a log takes at most 45 bytes an incident, ids apart, and makes
 * {@link Incident} objects only while somebody iterates. Nothing is lost silently: what was left out
 * on purpose is counted as {@linkplain #excluded() excluded}, what could not be read as
 * {@linkplain #invalid() invalid}.
 *
 * <pre>{@code
 * IncidentLog log = IncidentLog.of(List.of(first, second));
 * IncidentKpis kpis = IncidentKpis.over(window).measure(log);
 * }</pre>
 */
public final class IncidentLog implements Iterable<Incident> {
  private static final int REASONS_KEPT = 1000;

  private final IncidentColumns columns;
  private final long excluded;
  private final long invalid;
  private final long folded;
  private final long atClockChange;
  private final long ahead;
  private final long cutOff;
  private final List<RejectedRecord> rejected;

  private IncidentLog(Builder builder) {
    this.columns = builder.columns.trimmed();
    this.excluded = builder.excluded;
    this.invalid = builder.invalid;
    this.folded = builder.folded;
    this.atClockChange = builder.atClockChange;
    this.ahead = builder.ahead;
    this.cutOff = builder.cutOff;
    this.rejected = List.copyOf(builder.rejected);
  }

  /** {@return a log of these incidents} */
  public static IncidentLog of(Iterable<Incident> incidents) {
    Builder builder = new Builder(incidents instanceof Collection<?> known ? known.size() : 0);
    incidents.forEach(builder::add);
    return builder.build();
  }

  /** {@return the logs one after the other, with their counts added up} */
  public static IncidentLog concat(List<IncidentLog> logs) {
    if (logs.size() == 1) {
      return logs.get(0);
    }
    Builder builder = new Builder(room(logs));
    logs.forEach(builder::addAll);
    return builder.build();
  }

  /** {@return the same log, with the file before the places of its invalid records: one log of several} */
  public IncidentLog in(String file) {
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

  /**
   * {@return a builder for a log of about so many incidents, which does not grow up to them}
   *
   * @param expected how many; more or fewer may come
   */
  public static Builder builder(int expected) {
    return new Builder(Math.max(0, expected));
  }

  /** {@return how many incidents it holds} */
  public int size() {
    return columns.rows();
  }

  /** {@return how many records were left out on purpose, such as planned maintenance} */
  public long excluded() {
    return excluded;
  }

  /** {@return how many records could not become an incident} */
  public long invalid() {
    return invalid;
  }

  /**
   * {@return how many rows were no record of their own: earlier events of an incident, or states of an
   * up/down log}
   */
  public long folded() {
    return folded;
  }

  /** {@return how many records have a local time that the clocks showed twice or never} */
  public long atClockChange() {
    return atClockChange;
  }

  /** {@return how many incidents begin after the instant that the log {@linkplain #knownAt is known at}} */
  public long ahead() {
    return ahead;
  }

  /** {@return how many incidents have a moment after that instant, which is not known yet} */
  public long cutOff() {
    return cutOff;
  }

  /**
   * {@return the log as it was known at an instant: an incident that begins later is left out, and a moment
   * that comes later is not known yet, so that what is resolved in the year 9999 is open}
   */
  public IncidentLog knownAt(Instant now) {
    long until = now.toEpochMilli();
    if (columns.last() <= until) {
      return this;
    }
    Builder known = new Builder(size());
    known.count(this);
    known.columns.countRoundedDown(columns);
    for (int row = 0; row < columns.rows(); row++) {
      if (columns.started(row) > until) {
        known.ahead++;
      } else {
        known.cutOff += columns.last(row) > until ? 1 : 0;
        known.columns.appendKnown(columns, row, until);
      }
    }
    return known.build();
  }

  /** {@return the first thousand invalid records with their reasons} */
  public List<RejectedRecord> rejected() {
    return rejected;
  }

  /** {@return the services that occur, in the order in which they first do} */
  public List<String> services() {
    return columns.services().texts().stream().filter(text -> !text.isEmpty()).toList();
  }

  /** {@return the severities that occur, in the order in which they first do} */
  public List<String> severities() {
    return columns.severities().texts().stream().filter(text -> !text.isEmpty()).toList();
  }

  /** {@return how many incidents have an id that an earlier one has} */
  public long repeatedIds() {
    return columns.repeatedIds();
  }

  /**
   * {@return the window from the first start to the last timestamp, or to {@code now} if an incident
   * is open and now is later; empty if the log is}
   */
  public Optional<TimeWindow> span(Instant now) {
    return columns.span(now.toEpochMilli());
  }

  /** {@return the incidents in order, each made anew from the columns} */
  @Override
  public Iterator<Incident> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < columns.rows();
      }

      @Override
      public Incident next() {
        if (!hasNext()) {
          throw new NoSuchElementException("the log holds " + columns.rows() + " incidents");
        }
        return columns.incident(next++);
      }
    };
  }

  /** {@return the incidents in order} */
  public Stream<Incident> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** {@return {@code 399 incidents, 23 excluded, 0 invalid}} */
  @Override
  public String toString() {
    return size() + " incidents, " + excluded + " excluded, " + invalid + " invalid";
  }

  IncidentColumns columns() {
    return columns;
  }

  private static int room(List<IncidentLog> logs) {
    return Capacity.of(logs.stream().mapToLong(IncidentLog::size).sum());
  }

  /** Collects incidents, and counts the records that are none. */
  public static final class Builder {
    private final IncidentColumns columns;
    private final List<RejectedRecord> rejected = new ArrayList<>();
    private long excluded;
    private long invalid;
    private long folded;
    private long atClockChange;
    private long ahead;
    private long cutOff;

    private Builder(int expected) {
      this.columns = new IncidentColumns(expected);
    }

    /** Adds an incident. */
    public Builder add(Incident incident) {
      columns.append(incident);
      return this;
    }

    /**
     * Adds an incident of plain values, without making an object of it; a text that is unknown is
     * empty, an instant that is unknown {@link Incident#UNKNOWN}, the others in epoch milliseconds.
     *
     * @throws io.monitoringstrategy.value.InvalidValueException as {@link Incident.Builder#build()}
     */
    public Builder add(
        CharSequence id,
        String service,
        String severity,
        long startedAt,
        long detectedAt,
        long acknowledgedAt,
        long mitigatedAt,
        long resolvedAt) {
      Incident.check(startedAt, mitigatedAt, resolvedAt);
      columns.append(
          id, service, severity, startedAt, detectedAt, acknowledgedAt, mitigatedAt, resolvedAt);
      return this;
    }

    /** Adds everything of another log, its counts included. */
    public Builder addAll(IncidentLog log) {
      columns.appendAll(log.columns);
      count(log);
      return this;
    }

    private void count(IncidentLog log) {
      excluded += log.excluded;
      invalid += log.invalid;
      folded += log.folded;
      atClockChange += log.atClockChange;
      ahead += log.ahead;
      cutOff += log.cutOff;
      log.rejected.stream()
          .limit(Math.max(0, REASONS_KEPT - rejected.size()))
          .forEach(rejected::add);
    }

    /** Counts a record that was left out on purpose. */
    public Builder addExcluded() {
      excluded++;
      return this;
    }

    /** Counts a row that is only part of what other rows tell. */
    public Builder addFolded() {
      folded++;
      return this;
    }

    /** Counts an incident with a moment after the instant that the log is known at. */
    public Builder addCutOff() {
      cutOff++;
      return this;
    }

    /** Counts a record with a local time that the clocks showed twice or never. */
    public Builder addAtClockChange() {
      atClockChange++;
      return this;
    }

    /** Counts a record that cannot become an incident; the first thousand reasons are kept. */
    public Builder addInvalid(String place, String reason) {
      invalid++;
      if (rejected.size() < REASONS_KEPT) {
        rejected.add(new RejectedRecord(place, reason));
      }
      return this;
    }

    /** {@return the log of what was added so far; the builder can go on} */
    public IncidentLog build() {
      return new IncidentLog(this);
    }
  }
}

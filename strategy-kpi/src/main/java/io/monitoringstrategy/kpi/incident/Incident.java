package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.value.Problems;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One incident: when its impact started, and when somebody noticed, reacted, stopped the impact and
 * closed it, as far as that is known.
 *
 * <pre>{@code
 * Incident.builder(Instant.parse("2026-03-01T10:00:00Z"))
 *     .service("checkout")
 *     .detectedAt(Instant.parse("2026-03-01T10:04:00Z"))
 *     .resolvedAt(Instant.parse("2026-03-01T11:30:00Z"))
 *     .build();
 * }</pre>
 *
 * <p>An incident without {@link #resolvedAt()} is open. Service and severity are the export's own
 * words. Instants are kept to the millisecond; finer parts are cut off.
 */
public final class Incident {
  /** What stands for an unknown instant where instants are epoch milliseconds. */
  public static final long UNKNOWN = TimeColumn.MISSING;

  private final String id;
  private final String service;
  private final String severity;
  private final long startedAt;
  private final long detectedAt;
  private final long acknowledgedAt;
  private final long mitigatedAt;
  private final long resolvedAt;
  private final boolean roundedDown;

  Incident(
      String id,
      String service,
      String severity,
      long startedAt,
      long detectedAt,
      long acknowledgedAt,
      long mitigatedAt,
      long resolvedAt,
      boolean roundedDown) {
    this.id = id;
    this.service = service;
    this.severity = severity;
    this.startedAt = startedAt;
    this.detectedAt = detectedAt;
    this.acknowledgedAt = acknowledgedAt;
    this.mitigatedAt = mitigatedAt;
    this.resolvedAt = resolvedAt;
    this.roundedDown = roundedDown;
  }

  /** {@return a builder for an incident whose impact started then; nothing else is known yet} */
  public static Builder builder(Instant startedAt) {
    return new Builder(startedAt);
  }

  /** {@return what the source calls it} */
  public Optional<String> id() {
    return text(id);
  }

  /** {@return what failed} */
  public Optional<String> service() {
    return text(service);
  }

  /** {@return how bad it was, in the source's own word} */
  public Optional<String> severity() {
    return text(severity);
  }

  /** {@return when the impact started} */
  public Instant startedAt() {
    return Instant.ofEpochMilli(startedAt);
  }

  /** {@return when it was noticed} */
  public Optional<Instant> detectedAt() {
    return instant(detectedAt);
  }

  /** {@return when somebody took it on} */
  public Optional<Instant> acknowledgedAt() {
    return instant(acknowledgedAt);
  }

  /** {@return when the impact stopped} */
  public Optional<Instant> mitigatedAt() {
    return instant(mitigatedAt);
  }

  /** {@return when it was closed; empty while it is open} */
  public Optional<Instant> resolvedAt() {
    return instant(resolvedAt);
  }

  /** {@return whether nobody has closed it yet} */
  public boolean isOpen() {
    return resolvedAt == TimeColumn.MISSING;
  }

  /** Whether one of its instants was finer than a millisecond. */
  boolean isRoundedDown() {
    return roundedDown;
  }

  String idText() {
    return id;
  }

  String serviceText() {
    return service;
  }

  String severityText() {
    return severity;
  }

  long startedMillis() {
    return startedAt;
  }

  long detectedMillis() {
    return detectedAt;
  }

  long acknowledgedMillis() {
    return acknowledgedAt;
  }

  long mitigatedMillis() {
    return mitigatedAt;
  }

  long resolvedMillis() {
    return resolvedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Incident that
        && startedAt == that.startedAt
        && detectedAt == that.detectedAt
        && acknowledgedAt == that.acknowledgedAt
        && mitigatedAt == that.mitigatedAt
        && resolvedAt == that.resolvedAt
        && id.equals(that.id)
        && service.equals(that.service)
        && severity.equals(that.severity);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, service, startedAt, resolvedAt);
  }

  /** {@return {@code incident INC-7 of checkout, 2026-03-01T10:00:00Z to 2026-03-01T11:30:00Z}} */
  @Override
  public String toString() {
    return "incident"
        + (id.isEmpty() ? "" : " " + id)
        + (service.isEmpty() ? "" : " of " + service)
        + ", "
        + startedAt()
        + " to "
        + resolvedAt().map(Instant::toString).orElse("open");
  }

  static void check(long startedAt, long mitigatedAt, long resolvedAt) {
    boolean resolvedBefore = resolvedAt != TimeColumn.MISSING && resolvedAt < startedAt;
    boolean mitigatedBefore = mitigatedAt != TimeColumn.MISSING && mitigatedAt < startedAt;
    if (resolvedBefore || mitigatedBefore) {
      Problems.of("incident")
          .rejectIf(resolvedBefore, "is resolved before it starts" + times(startedAt, resolvedAt))
          .rejectIf(
              mitigatedBefore, "is mitigated before it starts" + times(startedAt, mitigatedAt))
          .throwIfAny();
    }
  }

  private static String times(long start, long end) {
    return " (" + Instant.ofEpochMilli(end) + ", but started " + Instant.ofEpochMilli(start) + ")";
  }

  private static Optional<String> text(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Instant> instant(long millis) {
    return millis == TimeColumn.MISSING
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(millis));
  }

  /** Builds an incident; everything but the start is unknown unless given. */
  public static final class Builder {
    private final long startedAt;
    private String id = "";
    private String service = "";
    private String severity = "";
    private long detectedAt = TimeColumn.MISSING;
    private long acknowledgedAt = TimeColumn.MISSING;
    private long mitigatedAt = TimeColumn.MISSING;
    private long resolvedAt = TimeColumn.MISSING;
    private boolean roundedDown;

    private Builder(Instant startedAt) {
      this.startedAt = millis(startedAt);
    }

    /** Sets what the source calls it. */
    public Builder id(String value) {
      this.id = value;
      return this;
    }

    /** Sets what failed. */
    public Builder service(String value) {
      this.service = value;
      return this;
    }

    /** Sets how bad it was, in any word. */
    public Builder severity(String value) {
      this.severity = value;
      return this;
    }

    /** Sets when it was noticed. */
    public Builder detectedAt(Instant value) {
      this.detectedAt = millis(value);
      return this;
    }

    /** Sets when somebody took it on. */
    public Builder acknowledgedAt(Instant value) {
      this.acknowledgedAt = millis(value);
      return this;
    }

    /** Sets when the impact stopped. */
    public Builder mitigatedAt(Instant value) {
      this.mitigatedAt = millis(value);
      return this;
    }

    /** Sets when it was closed. */
    public Builder resolvedAt(Instant value) {
      this.resolvedAt = millis(value);
      return this;
    }

    /**
     * {@return the incident}
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if it is mitigated or resolved before
     *     it starts; other orders are kept, and the metric they spoil leaves the incident out
     */
    public Incident build() {
      check(startedAt, mitigatedAt, resolvedAt);
      return new Incident(
          id,
          service,
          severity,
          startedAt,
          detectedAt,
          acknowledgedAt,
          mitigatedAt,
          resolvedAt,
          roundedDown);
    }

    private long millis(Instant instant) {
      long millis = instant.toEpochMilli();
      roundedDown |= !instant.equals(Instant.ofEpochMilli(millis));
      return millis;
    }
  }
}

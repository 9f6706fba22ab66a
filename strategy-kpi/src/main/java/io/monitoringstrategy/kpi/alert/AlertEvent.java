package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.value.Problems;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One firing of an alerting rule: when, until when, who reacted, and what it turned out to be.
 *
 * <pre>{@code
 * AlertEvent.builder("checkout-error-budget", Instant.parse("2026-03-01T10:00:00Z"))
 *     .acknowledgedAt(Instant.parse("2026-03-01T10:04:00Z"))
 *     .incident("INC-7")
 *     .build();
 * }</pre>
 *
 * <p>Instants are kept to the millisecond; finer parts are cut off.
 */
public final class AlertEvent {
  private final String rule;
  private final long firedAt;
  private final long resolvedAt;
  private final long acknowledgedAt;
  private final AlertOutcome outcome;
  private final String incident;

  AlertEvent(
      String rule,
      long firedAt,
      long resolvedAt,
      long acknowledgedAt,
      AlertOutcome outcome,
      String incident) {
    this.rule = rule;
    this.firedAt = firedAt;
    this.resolvedAt = resolvedAt;
    this.acknowledgedAt = acknowledgedAt;
    this.outcome = outcome;
    this.incident = incident;
  }

  /**
   * {@return a builder for an alert; nothing else is known yet}
   *
   * @param rule the rule that fired, not empty
   * @param firedAt when it did
   */
  public static Builder builder(String rule, Instant firedAt) {
    return new Builder(rule, firedAt.toEpochMilli());
  }

  /** {@return the rule that fired} */
  public String rule() {
    return rule;
  }

  /** {@return when it fired} */
  public Instant firedAt() {
    return Instant.ofEpochMilli(firedAt);
  }

  /** {@return when it stopped firing; empty while it fires} */
  public Optional<Instant> resolvedAt() {
    return instant(resolvedAt);
  }

  /** {@return when somebody took it on} */
  public Optional<Instant> acknowledgedAt() {
    return instant(acknowledgedAt);
  }

  /** {@return what it turned out to be} */
  public AlertOutcome outcome() {
    return outcome;
  }

  /** {@return the id of the incident it belongs to} */
  public Optional<String> incident() {
    return incident.isEmpty() ? Optional.empty() : Optional.of(incident);
  }

  /** {@return whether it has not stopped firing} */
  public boolean isOpen() {
    return resolvedAt == TimeColumn.MISSING;
  }

  long firedMillis() {
    return firedAt;
  }

  long resolvedMillis() {
    return resolvedAt;
  }

  long acknowledgedMillis() {
    return acknowledgedAt;
  }

  String incidentText() {
    return incident;
  }

  /** {@return this alert without its moments after an instant} */
  AlertEvent knownAt(long until) {
    return new AlertEvent(
        rule,
        firedAt,
        TimeColumn.known(resolvedAt, until),
        TimeColumn.known(acknowledgedAt, until),
        outcome,
        incident);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlertEvent that
        && firedAt == that.firedAt
        && resolvedAt == that.resolvedAt
        && acknowledgedAt == that.acknowledgedAt
        && outcome == that.outcome
        && rule.equals(that.rule)
        && incident.equals(that.incident);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, firedAt, resolvedAt, incident);
  }

  /** {@return {@code alert of checkout-errors at 2026-03-01T10:00:00Z, true-positive}} */
  @Override
  public String toString() {
    return "alert of " + rule + " at " + firedAt() + ", " + outcome.label();
  }

  private static Optional<Instant> instant(long millis) {
    return millis == TimeColumn.MISSING
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(millis));
  }

  /** Builds an alert; everything but rule and time is unknown unless given. */
  public static final class Builder {
    private final String rule;
    private final long firedAt;
    private long resolvedAt = TimeColumn.MISSING;
    private long acknowledgedAt = TimeColumn.MISSING;
    private Optional<AlertOutcome> outcome = Optional.empty();
    private String incident = "";

    private Builder(String rule, long firedAt) {
      this.rule = rule;
      this.firedAt = firedAt;
    }

    /** Sets when it stopped firing. */
    public Builder resolvedAt(Instant value) {
      this.resolvedAt = value.toEpochMilli();
      return this;
    }

    /** Sets when somebody took it on. */
    public Builder acknowledgedAt(Instant value) {
      this.acknowledgedAt = value.toEpochMilli();
      return this;
    }

    /** Sets what it turned out to be; without it, an alert of an incident is a true positive. */
    public Builder outcome(AlertOutcome value) {
      this.outcome = Optional.of(value);
      return this;
    }

    /** Sets the id of the incident it belongs to. */
    public Builder incident(String id) {
      this.incident = id;
      return this;
    }

    /**
     * {@return the alert}
     *
     * @throws io.monitoringstrategy.value.InvalidValueException if it names no rule, or ends or is
     *     acknowledged before it fires
     */
    public AlertEvent build() {
      Problems.of("alert")
          .rejectIf(rule.isBlank(), "names no rule: say which one fired")
          .rejectIf(isBefore(resolvedAt), "is resolved before it fires" + times(resolvedAt))
          .rejectIf(
              isBefore(acknowledgedAt), "is acknowledged before it fires" + times(acknowledgedAt))
          .throwIfAny();
      AlertOutcome derived = incident.isEmpty() ? AlertOutcome.UNKNOWN : AlertOutcome.TRUE_POSITIVE;
      return new AlertEvent(
          rule, firedAt, resolvedAt, acknowledgedAt, outcome.orElse(derived), incident);
    }

    private String times(long at) {
      return isBefore(at)
          ? " (" + Instant.ofEpochMilli(at) + ", but fired " + Instant.ofEpochMilli(firedAt) + ")"
          : "";
    }

    private boolean isBefore(long at) {
      return at != TimeColumn.MISSING && at < firedAt;
    }
  }
}

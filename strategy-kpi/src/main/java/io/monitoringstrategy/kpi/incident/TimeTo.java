package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/**
 * What is measured between two moments of an incident; its mean is one of the MTTx.
 *
 * <p>Four different durations are called MTTR in the field. They are named apart here, and whoever
 * says MTTR without more means {@link #RESOLVE}.
 */
public enum TimeTo {
  /** MTTD: impact start to detection. */
  DETECT("mttd", "impact start to detected"),
  /** MTTA: detection to acknowledgement. */
  ACKNOWLEDGE("mtta", "detected to acknowledged"),
  /** MTTA as some tools count it: impact start to acknowledgement. */
  ACKNOWLEDGE_FROM_IMPACT("mtta-from-impact", "impact start to acknowledged"),
  /** MTTM: impact start to mitigation. */
  MITIGATE("mttm", "impact start to mitigated"),
  /** MTTR, time to recover: impact start to mitigation. */
  RECOVER("mttr-recover", "impact start to mitigated"),
  /** MTTR, time to resolve: impact start to resolution. */
  RESOLVE("mttr-resolve", "impact start to resolved"),
  /** MTTR, time to repair: detection to resolution. */
  REPAIR("mttr-repair", "detected to resolved"),
  /** MTTR, time to respond: acknowledgement to mitigation. */
  RESPOND("mttr-respond", "acknowledged to mitigated");

  private final String label;
  private final String span;

  TimeTo(String label, String span) {
    this.label = label;
    this.span = span;
  }

  /** {@return the name in files and reports, such as {@code mttr-resolve}} */
  public String label() {
    return label;
  }

  /** {@return from what to what it is measured, in words} */
  public String span() {
    return span;
  }

  /** Why an incident has no such duration. */
  String whenMissing() {
    return this == RESOLVE
        ? "still open, so the true figure is higher"
        : "no timestamp for " + span;
  }

  long from(IncidentColumns columns, int row) {
    return switch (this) {
      case DETECT, ACKNOWLEDGE_FROM_IMPACT, MITIGATE, RECOVER, RESOLVE -> columns.started(row);
      case ACKNOWLEDGE, REPAIR -> columns.detected(row);
      case RESPOND -> columns.acknowledged(row);
    };
  }

  long to(IncidentColumns columns, int row) {
    return switch (this) {
      case DETECT -> columns.detected(row);
      case ACKNOWLEDGE, ACKNOWLEDGE_FROM_IMPACT -> columns.acknowledged(row);
      case MITIGATE, RECOVER, RESPOND -> columns.mitigated(row);
      case RESOLVE, REPAIR -> columns.resolved(row);
    };
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

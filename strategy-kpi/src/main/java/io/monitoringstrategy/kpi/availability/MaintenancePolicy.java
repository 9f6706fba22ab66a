package io.monitoringstrategy.kpi.availability;

/** How planned maintenance counts in an uptime. */
public enum MaintenancePolicy {
  /** It leaves both the downtime and the observed time: what was agreed to be down is not judged. */
  EXCLUDE,
  /** It counts as up, which raises the uptime of whoever plans much maintenance. */
  COUNT_AS_UP,
  /** It counts like any other time: users do not care why it is down. */
  IGNORE
}

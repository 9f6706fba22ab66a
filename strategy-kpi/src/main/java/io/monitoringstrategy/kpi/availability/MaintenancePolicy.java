package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** How planned maintenance counts in an uptime. */
public enum MaintenancePolicy {
  /** It leaves both the downtime and the observed time: what was agreed to be down is not judged. */
  EXCLUDE,
  /** It counts as up, which raises the uptime of whoever plans much maintenance. */
  COUNT_AS_UP,
  /** It counts like any other time: users do not care why it is down. */
  IGNORE;

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

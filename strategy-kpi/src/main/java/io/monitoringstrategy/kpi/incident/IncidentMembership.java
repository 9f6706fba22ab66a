package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Which incidents a window owns, each with its full duration. */
public enum IncidentMembership {
  /** Those whose impact starts in it: a cohort that later windows do not change. */
  STARTED,
  /** Those that were resolved in it: what a team finished in the period. */
  RESOLVED;

  boolean owns(IncidentColumns columns, int row, long from, long to) {
    long at = this == STARTED ? columns.started(row) : columns.resolved(row);
    return at != TimeColumn.MISSING && from <= at && at < to;
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

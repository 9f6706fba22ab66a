package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.TimeColumn;
import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** Which moment of an incident ends its outage. */
public enum OutageEnd {
  /** Its resolution, which is cautious: nothing counts as up before it is closed. */
  RESOLVED,
  /** Its mitigation, when users stopped feeling it; its resolution where no mitigation is known. */
  MITIGATED;

  long of(IncidentColumns columns, int row) {
    long mitigated = this == MITIGATED ? columns.mitigated(row) : TimeColumn.MISSING;
    return mitigated == TimeColumn.MISSING ? columns.resolved(row) : mitigated;
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

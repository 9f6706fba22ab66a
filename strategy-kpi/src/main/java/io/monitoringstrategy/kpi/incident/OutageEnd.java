package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.column.TimeColumn;

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
}

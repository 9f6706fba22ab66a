package io.monitoringstrategy.kpi.incident;

/** What incidents can be told apart by. */
public enum IncidentDimension {
  /** What failed. */
  SERVICE,
  /** How bad it was, in the source's words. */
  SEVERITY
}

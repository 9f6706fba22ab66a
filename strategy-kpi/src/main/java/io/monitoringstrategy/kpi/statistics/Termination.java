package io.monitoringstrategy.kpi.statistics;

/** What ended an observation of failures; the interval of an MTBF depends on it. */
public enum Termination {
  /** A fixed time: the usual case of a report over a month. */
  TIME,
  /** The last failure itself: a test that was stopped at the tenth failure. */
  FAILURE
}

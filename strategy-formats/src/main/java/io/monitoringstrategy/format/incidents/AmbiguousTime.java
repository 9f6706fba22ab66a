package io.monitoringstrategy.format.incidents;

/** Which of two moments a local time means on a night when the clocks are changed. */
public enum AmbiguousTime {
  /** The one that comes first. */
  EARLIER,
  /** The one that comes second. */
  LATER
}

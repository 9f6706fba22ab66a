package io.monitoringstrategy.format.incidents;

import java.time.Instant;

/** Makes incidents of the states that keys were in, one row after the other in the order of time. */
interface KeyStates {
  /** Takes that a key was down, or was not, from an instant on. */
  void move(String key, Instant at, boolean isDown);

  /** Ends the log. */
  void end();
}

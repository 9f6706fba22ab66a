package io.monitoringstrategy.kpi.alert;

/**
 * What became of every record that was read: {@code read = counted + invalid + outside}.
 *
 * @param counted alerts that fired in the window
 * @param open those of the counted that have not stopped firing
 * @param invalid records that could not become an alert
 * @param outside alerts of another window, those that have not fired yet among them
 */
public record AlertCounts(long counted, long open, long invalid, long outside) {

  /** {@return all records} */
  public long read() {
    return counted + invalid + outside;
  }
}

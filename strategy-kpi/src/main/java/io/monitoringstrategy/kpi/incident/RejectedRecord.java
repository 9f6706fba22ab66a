package io.monitoringstrategy.kpi.incident;

/**
 * A record that could not become an incident or an alert.
 *
 * @param place where it stands, such as {@code line 17}
 * @param reason what is wrong with it
 */
public record RejectedRecord(String place, String reason) {

  /** {@return the same record, with the file before its place} */
  public RejectedRecord in(String file) {
    return new RejectedRecord(file + ": " + place, reason);
  }

  /** {@return {@code line 17: is resolved before it starts}} */
  @Override
  public String toString() {
    return place + ": " + reason;
  }
}

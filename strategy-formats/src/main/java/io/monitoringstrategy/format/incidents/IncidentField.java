package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a log can tell about an incident. */
public enum IncidentField {
  /** What the source calls it: {@code id}. */
  ID("id"),
  /** What failed: {@code service}. */
  SERVICE("service"),
  /** How bad it was: {@code severity}. */
  SEVERITY("severity"),
  /** When the impact started: {@code startedAt}. */
  STARTED_AT("startedAt"),
  /** When it was noticed: {@code detectedAt}. */
  DETECTED_AT("detectedAt"),
  /** When somebody took it on: {@code acknowledgedAt}. */
  ACKNOWLEDGED_AT("acknowledgedAt"),
  /** When the impact stopped: {@code mitigatedAt}. */
  MITIGATED_AT("mitigatedAt"),
  /** When it was closed: {@code resolvedAt}. */
  RESOLVED_AT("resolvedAt");

  private static final List<String> NAMES =
      Arrays.stream(values()).map(IncidentField::columnName).toList();

  private final String columnName;

  IncidentField(String columnName) {
    this.columnName = columnName;
  }

  /** {@return the name of its standard column, which mappings call it by} */
  public String columnName() {
    return columnName;
  }

  /** {@return the field whose standard column has this name} */
  public static Optional<IncidentField> named(String columnName) {
    return Arrays.stream(values())
        .filter(field -> field.columnName.equals(columnName))
        .findFirst();
  }

  /**
   * {@return the field whose standard column has this name}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is none, with the one perhaps
   *     meant
   */
  public static IncidentField parse(String columnName) {
    Optional<IncidentField> field = named(columnName);
    Problems.of("field " + Quoted.of(columnName))
        .rejectIf(
            field.isEmpty(),
            "must be one of " + String.join(", ", NAMES) + NearestName.hint(columnName, NAMES))
        .throwIfAny();
    return field.orElseThrow();
  }

  boolean isTime() {
    return compareTo(STARTED_AT) >= 0;
  }
}

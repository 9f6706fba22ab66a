package io.monitoringstrategy.value;

/**
 * Names a KPI, for example {@code uptime}.
 *
 * @param value lower-case words joined by {@code -}
 */
public record KpiId(String value) implements ElementId, Comparable<KpiId> {

  /**
   * Checks the spelling.
   *
   * @throws InvalidValueException if the value is not lower-case words joined by {@code -}
   */
  public KpiId {
    IdSyntax.check("kpi", value);
  }

  /** {@return the id that is written so} */
  public static KpiId of(String value) {
    return new KpiId(value);
  }

  @Override
  public String kind() {
    return "kpi";
  }

  @Override
  public int compareTo(KpiId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.monitoringstrategy.kpi.incident;

import org.immutables.value.Value;

/**
 * What became of every record that was read: {@code read = counted + excluded + invalid + outside}.
 */
@Value.Immutable
public abstract sealed class RecordCounts implements WithRecordCounts
    permits ImmutableRecordCounts {
  RecordCounts() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return all records} */
  @Value.Derived
  public long read() {
    return counted() + excluded() + invalid() + outside();
  }

  /** {@return incidents that belong to the window} */
  public abstract long counted();

  /** {@return those of the counted that nobody has resolved} */
  public abstract long open();

  /** {@return records left out on purpose} */
  public abstract long excluded();

  /** {@return records that could not become an incident} */
  public abstract long invalid();

  /** {@return incidents of another window, those that have not begun yet among them} */
  public abstract long outside();

  /**
   * {@return those outside that began before the window and were not over when it began: they are down time
   * of it, but no incidents of it}
   */
  public abstract long carriedOver();

  static final class Builder extends ImmutableRecordCounts.Builder {
    Builder() {}
  }
}

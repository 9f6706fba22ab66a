package io.monitoringstrategy.format.incidents;

import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a log writes its times.
 *
 * <p>Example: {@code TimeNotation.builder().pattern("M/d/yyyy H:mm")
 * .zone(ZoneId.of("America/Denver")).build()} reads {@code 6/21/2005 10:54}. ISO-8601 with an
 * offset, such as {@code 2026-03-01T10:00:00Z}, is read whatever the notation. A day that no
 * calendar has, such as 31 February, is refused, never moved.
 */
@Value.Immutable
public abstract sealed class TimeNotation implements WithTimeNotation
    permits ImmutableTimeNotation {
  /** ISO-8601, with its offset or in a zone given elsewhere. */
  public static final String ISO = "iso";

  TimeNotation() {}

  /** {@return a builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return {@code iso}, or the letters of {@link java.time.format.DateTimeFormatter}, day and time
   * of day at least}
   */
  @Value.Default
  public String pattern() {
    return ISO;
  }

  /** {@return the zone of local times; absent if the log has none or somebody else knows it} */
  public abstract Optional<ZoneId> zone();

  /** {@return which moment a time means that the clocks show twice, as in autumn} */
  @Value.Default
  public AmbiguousTime atOverlap() {
    return AmbiguousTime.LATER;
  }

  /**
   * {@return which moment a time means that the clocks never show, as in spring: half past two in a
   * gap from two to three is half past three ({@code LATER}) or half past one}
   */
  @Value.Default
  public AmbiguousTime atGap() {
    return AmbiguousTime.LATER;
  }

  @Value.Check
  void check() {
    TimeParser.of(this, Optional.empty());
  }

  /** Builds a notation: ISO, no zone and the later moment unless given. */
  public static final class Builder extends ImmutableTimeNotation.Builder {
    Builder() {}
  }
}

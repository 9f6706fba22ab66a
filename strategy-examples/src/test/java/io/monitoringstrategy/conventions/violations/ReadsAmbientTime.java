package io.monitoringstrategy.conventions.violations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;

/** Reads every clock there is, and the zone of the machine. */
public final class ReadsAmbientTime {
  private ReadsAmbientTime() {}

  /** {@return what differs from run to run} */
  @SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
  public static List<Object> moments() {
    Function<ZoneId, ZonedDateTime> byReference = ZonedDateTime::now;
    return List.of(
        Instant.now(),
        LocalDate.now(),
        byReference,
        System.currentTimeMillis(),
        System.nanoTime(),
        Clock.systemUTC(),
        ZoneId.systemDefault(),
        TimeZone.getDefault(),
        new Date());
  }
}

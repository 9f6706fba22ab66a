package io.monitoringstrategy.kpi.hours;

import io.monitoringstrategy.value.Problems;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How the week of people is divided: business hours on working days, sleep every night, the rest off.
 *
 * <pre>{@code
 * WorkingHours.in(ZoneId.of("Asia/Seoul")).withBusiness(DailyHours.parse("09:00-18:00"))
 * }</pre>
 *
 * <p>The clock on the wall decides, so that a summer time changes nothing for the people. Unless given,
 * 8 to 18 is business and 22 to 8 is sleep, as incident tools count it.
 */
@Value.Immutable
public abstract sealed class WorkingHours implements WithWorkingHours
    permits ImmutableWorkingHours {
  WorkingHours() {}

  /** {@return the usual hours of a zone} */
  public static WorkingHours in(ZoneId zone) {
    return builder(zone).addDaysOff(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).build();
  }

  /** {@return a builder for the hours of a zone, in which every day is a working day unless given} */
  public static Builder builder(ZoneId zone) {
    return new Builder().zone(zone);
  }

  /** {@return where the people are} */
  public abstract ZoneId zone();

  /** {@return when they work on a working day} */
  @Value.Default
  public DailyHours business() {
    return new DailyHours(LocalTime.of(8, 0), LocalTime.of(18, 0));
  }

  /** {@return when they sleep, every night} */
  @Value.Default
  public DailyHours sleep() {
    return new DailyHours(LocalTime.of(22, 0), LocalTime.of(8, 0));
  }

  /** {@return the days on which nobody works} */
  public abstract Set<DayOfWeek> daysOff();

  /** {@return what people do at that moment} */
  public HourKind at(Instant instant) {
    ZonedDateTime local = instant.atZone(zone());
    LocalTime clock = local.toLocalTime();
    if (sleep().contains(clock)) {
      return HourKind.SLEEP;
    }
    return business().contains(clock) && !daysOff().contains(local.getDayOfWeek())
        ? HourKind.BUSINESS
        : HourKind.OFF;
  }

  @Value.Check
  void check() {
    Problems.of("working hours")
        .rejectIf(
            sleep().contains(business().from()) || business().contains(sleep().from()),
            "business hours " + business() + " and sleep " + sleep()
                + " overlap: nobody works asleep")
        .throwIfAny();
  }

  /** Builds working hours; they are the usual ones, without days off, unless given. */
  public static final class Builder extends ImmutableWorkingHours.Builder {
    Builder() {}
  }
}

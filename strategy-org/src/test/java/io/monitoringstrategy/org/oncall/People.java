package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** People and rotations for tests. */
final class People {
  static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private People() {}

  static List<PersonId> people(String prefix, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> PersonId.of(prefix + "-" + i))
        .toList();
  }

  static Rotation weekly(int count) {
    return Rotation.singleSite(MONDAY, SEOUL, LocalTime.of(9, 0), people("p", count));
  }

  static OnCallSite site(String name, ZoneId zone, int hour, int count) {
    return new OnCallSite(name, zone, List.of(LocalTime.of(hour, 0)), people(name, count));
  }
}

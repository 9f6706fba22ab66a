package io.monitoringstrategy.org.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RotationProperties {
  @Property(tries = 300)
  void everyInstantIsCoveredExactlyOnce(
      @ForAll("rotations") Rotation rotation, @ForAll("windows") TimeWindow window) {
    List<OnCallShift> shifts = rotation.shifts(window);
    Instant reached = window.start();
    for (OnCallShift shift : shifts) {
      assertThat(shift.time().start()).isEqualTo(reached);
      assertThat(shift.time().end()).isAfter(reached);
      reached = shift.time().end();
    }
    assertThat(reached).isEqualTo(window.end());
  }

  @Property(tries = 200)
  void theTimesOfAllPeopleAddUpToTheWindow(
      @ForAll("rotations") Rotation rotation, @ForAll("windows") TimeWindow window) {
    assertThat(rotation.time(window).values().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(window.duration());
    assertThat(rotation.turns(window).stream()
            .map(OnCallShift::length)
            .reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(window.duration());
  }

  @Property(tries = 200)
  void whoIsOnCallIsWhoseShiftItIs(
      @ForAll("rotations") Rotation rotation, @ForAll("windows") TimeWindow window) {
    for (OnCallShift shift : rotation.shifts(window).stream().limit(5).toList()) {
      assertThat(rotation.onCallAt(shift.time().start())).isEqualTo(shift.person());
      assertThat(rotation.onCallAt(shift.time().end().minusNanos(1))).isEqualTo(shift.person());
    }
  }

  @Property(tries = 100)
  void inAZoneWithoutClockChangesEverybodyGetsAsMuchOverAllTurns(
      @ForAll @IntRange(min = 2, max = 6) int people,
      @ForAll @IntRange(min = 1, max = 2) int places,
      @ForAll @IntRange(min = 1, max = 7) int turnDays) {
    List<LocalTime> handovers = List.of(LocalTime.of(8, 0), LocalTime.of(18, 0)).subList(0, places);
    LocalDate start = LocalDate.of(2026, 1, 5);
    Rotation rotation = Rotation.of(
        start,
        turnDays,
        List.of(new OnCallSite("utc", ZoneOffset.UTC, handovers, People.people("p", people))));
    TimeWindow round = TimeWindow.of(
        start.atTime(8, 0).toInstant(ZoneOffset.UTC),
        start.plusDays((long) turnDays * people).atTime(8, 0).toInstant(ZoneOffset.UTC));
    assertThat(rotation.time(round).values()).containsOnly(Duration.ofDays(turnDays));
  }

  @Property(tries = 100)
  void withSomebodyToSpareNobodyDoesTwoShiftsInARow(
      @ForAll @IntRange(min = 3, max = 9) int people,
      @ForAll @IntRange(min = 1, max = 7) int turnDays) {
    Rotation rotation = Rotation.of(
        LocalDate.of(2026, 1, 5),
        turnDays,
        List.of(new OnCallSite(
            "utc",
            ZoneOffset.UTC,
            List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)),
            People.people("p", people))));
    List<PersonId> order =
        rotation.shifts(TimeWindow.parse("2026-01-05T08:00:00Z/2026-05-05T08:00:00Z")).stream()
            .map(OnCallShift::person)
            .toList();
    for (int i = 1; i < order.size(); i++) {
      assertThat(order.get(i)).isNotEqualTo(order.get(i - 1));
    }
  }

  @Property(tries = 200)
  void everyPageCountsOnceForThePersonOnCall(
      @ForAll("rotations") Rotation rotation,
      @ForAll("windows") TimeWindow window,
      @ForAll List<@IntRange(min = -500_000, max = 5_000_000) Integer> offsets) {
    List<Page> pages = offsets.stream()
        .map(offset -> new Page(window.start().plusSeconds(offset), Duration.ofMinutes(10)))
        .toList();
    OnCallLoad load = OnCallLoad.of(rotation, window, pages);
    assertThat(load.pages() + load.outside()).isEqualTo(pages.size());
    rotation
        .people()
        .forEach(person -> assertThat(load.loadOf(person).pages()).isEqualTo((int) pages.stream()
            .filter(page -> window.contains(page.at()))
            .filter(page -> rotation.onCallAt(page.at()).equals(person))
            .count()));
    load.fairnessOfPages()
        .ifPresent(
            index -> assertThat(index).isBetween(1.0 / rotation.people().size() - 1e-9, 1 + 1e-9));
  }

  @Provide
  Arbitrary<TimeWindow> windows() {
    return Combinators.combine(
            Arbitraries.longs()
                .between(
                    Instant.parse("2020-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("2030-01-01T00:00:00Z").getEpochSecond()),
            Arbitraries.longs().between(1, Duration.ofDays(40).toSeconds()))
        .as((start, length) ->
            TimeWindow.of(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + length)));
  }

  @Provide
  Arbitrary<Rotation> rotations() {
    Arbitrary<ZoneId> zones = Arbitraries.of(
            "Asia/Seoul",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Pacific/Chatham",
            "Africa/Casablanca")
        .map(ZoneId::of);
    Arbitrary<List<LocalTime>> handovers = Arbitraries.integers()
        .between(0, 95)
        .map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .uniqueElements();
    Arbitrary<OnCallSite> site = Combinators.combine(
            zones, handovers, Arbitraries.integers().between(3, 8))
        .as((zone, times, count) -> new OnCallSite("x", zone, times, People.people("x", count)));
    return Combinators.combine(
            site.list().ofMinSize(1).ofMaxSize(3), Arbitraries.integers().between(1, 14))
        .as((sites, turnDays) -> {
          List<OnCallSite> named = new ArrayList<>();
          for (OnCallSite each : sites) {
            String name = "site" + named.size();
            named.add(new OnCallSite(
                name,
                each.zone(),
                each.handovers(),
                People.people(name, each.people().size())));
          }
          return Rotation.of(LocalDate.of(2026, 1, 5), turnDays, named);
        });
  }
}

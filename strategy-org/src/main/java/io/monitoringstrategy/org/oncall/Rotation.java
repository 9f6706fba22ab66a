package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who answers the pager when; somebody always does, and only one at a time.
 *
 * <pre>{@code
 * Rotation weekly = Rotation.singleSite(monday, seoul, LocalTime.of(9, 0), people);
 * weekly.onCallAt(instant);
 * Rotation sun = Rotation.followTheSun(monday, 7, List.of(seoulSite, berlinSite));
 * }</pre>
 *
 * <p>A shift lasts from one handover to the next, whichever site that is at. Handovers go by the clock of
 * their site, so a shift is an hour longer or shorter where a clock changes, and the hours stay covered. A
 * person keeps the place in the day for a turn of so many days, then the next one has it; over many turns
 * everybody has every place equally often.
 */
public final class Rotation {
  private static final Instant FIRST =
      LocalDate.of(1900, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final Instant LAST =
      LocalDate.of(3000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

  private final LocalDate start;
  private final int turnDays;
  private final List<OnCallSite> sites;

  private Rotation(LocalDate start, int turnDays, List<OnCallSite> sites) {
    this.start = start;
    this.turnDays = turnDays;
    this.sites = sites;
  }

  /**
   * {@return the rotation of one site, each person a week at a time}
   *
   * @param start the day of the first handover of the first person
   * @param zone the clock of the site
   * @param handover when the week changes hands
   * @param people who takes turns, in this order
   * @throws io.monitoringstrategy.value.InvalidValueException if an {@link OnCallSite} refuses them
   */
  public static Rotation singleSite(
      LocalDate start, ZoneId zone, LocalTime handover, List<PersonId> people) {
    return of(start, 7, List.of(new OnCallSite("site", zone, List.of(handover), people)));
  }

  /**
   * {@return the rotation of several sites, each of which takes over in its morning}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException as for {@link #of}
   */
  public static Rotation followTheSun(LocalDate start, int turnDays, List<OnCallSite> sites) {
    Problems.of("rotation")
        .rejectIf(
            sites.size() < 2, "the sun is followed by at least 2 sites (were " + sites.size() + ")")
        .throwIfAny();
    return of(start, turnDays, sites);
  }

  /**
   * {@return the rotation of these sites}
   *
   * @param start the day of the first turn
   * @param turnDays how many days a person keeps the place in the day, at most 366
   * @param sites where people take over; at least one
   * @throws io.monitoringstrategy.value.InvalidValueException if there is no site, two have one name, or
   *     somebody is at two of them
   */
  public static Rotation of(LocalDate start, int turnDays, List<OnCallSite> sites) {
    Problems problems = Problems.of("rotation")
        .rejectIf(sites.isEmpty(), "has no site: name one")
        .rejectIf(
            turnDays < 1 || turnDays > 366, "a turn must last 1 to 366 days (was " + turnDays + ")")
        .rejectIf(
            start.getYear() < 1900 || start.getYear() > 2999,
            "must start in the years 1900 to 2999 (was " + start + ")");
    Set<String> names = new HashSet<>();
    Set<PersonId> people = new HashSet<>();
    for (OnCallSite site : sites) {
      problems.rejectIf(
          !names.add(site.name()), "has site '" + site.name() + "' twice: rename one");
      site.people()
          .forEach(person -> problems.rejectIf(
              !people.add(person), person + " is at two sites: nobody can be in both"));
    }
    problems.throwIfAny();
    return new Rotation(start, turnDays, List.copyOf(sites));
  }

  /** {@return the day of the first turn} */
  public LocalDate start() {
    return start;
  }

  /** {@return the first handover; the turns before it are counted backwards} */
  public Instant begin() {
    return sites.stream()
        .flatMap(site -> site.handovers().stream()
            .map(time -> start.atTime(time).atZone(site.zone()).toInstant()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** {@return how many days one of each site is on call before the next} */
  public int turnDays() {
    return turnDays;
  }

  /** {@return the sites, in the order they were given} */
  public List<OnCallSite> sites() {
    return sites;
  }

  /** {@return everybody who takes turns, site by site} */
  public List<PersonId> people() {
    return sites.stream().flatMap(site -> site.people().stream()).toList();
  }

  /**
   * {@return the shifts of a window, in order; the first and the last are cut off at its ends}
   *
   * <p>Before the start the same turns count backwards.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the window leaves the years 1900 to 2999
   */
  public List<OnCallShift> shifts(TimeWindow window) {
    Problems.of("window " + window)
        .rejectIf(
            window.start().isBefore(FIRST) || window.end().isAfter(LAST),
            "must lie in the years 1900 to 2999")
        .throwIfAny();
    List<Handover> handovers = handovers(window);
    List<OnCallShift> shifts = new ArrayList<>();
    for (int i = 0; i + 1 < handovers.size(); i++) {
      Handover from = handovers.get(i);
      Instant to = handovers.get(i + 1).at();
      TimeWindow.of(from.at(), to)
          .intersection(window)
          .ifPresent(time -> shifts.add(new OnCallShift(from.person(), from.site(), time)));
    }
    return List.copyOf(shifts);
  }

  /** {@return the shifts of a window, those of one person in a row joined} */
  public List<OnCallShift> turns(TimeWindow window) {
    List<OnCallShift> turns = new ArrayList<>();
    for (OnCallShift shift : shifts(window)) {
      int last = turns.size() - 1;
      if (last >= 0 && turns.get(last).person().equals(shift.person())) {
        TimeWindow joined =
            TimeWindow.of(turns.get(last).time().start(), shift.time().end());
        turns.set(last, new OnCallShift(shift.person(), shift.site(), joined));
      } else {
        turns.add(shift);
      }
    }
    return List.copyOf(turns);
  }

  /**
   * {@return who answers the pager at an instant}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException outside the years 1900 to 2999
   */
  public PersonId onCallAt(Instant instant) {
    return shifts(TimeWindow.of(instant, instant.plusMillis(1))).get(0).person();
  }

  /** {@return how long each person is on call in a window, in the order of {@link #people()}} */
  public Map<PersonId, Duration> time(TimeWindow window) {
    Map<PersonId, Duration> time = new LinkedHashMap<>();
    people().forEach(person -> time.put(person, Duration.ZERO));
    shifts(window).forEach(shift -> time.merge(shift.person(), shift.length(), Duration::plus));
    return time;
  }

  private List<Handover> handovers(TimeWindow window) {
    List<Handover> handovers = new ArrayList<>();
    for (OnCallSite site : sites) {
      LocalDate from = LocalDate.ofInstant(window.start(), site.zone()).minusDays(3);
      LocalDate to = LocalDate.ofInstant(window.end(), site.zone()).plusDays(4);
      from.datesUntil(to).forEach(day -> handovers.addAll(handovers(site, day)));
    }
    handovers.sort(Comparator.comparing(Handover::at));
    return handovers;
  }

  private List<Handover> handovers(OnCallSite site, LocalDate day) {
    int places = site.handovers().size();
    int people = site.people().size();
    long turn = Math.floorDiv(day.toEpochDay() - start.toEpochDay(), (long) turnDays);
    List<Handover> handovers = new ArrayList<>();
    for (int place = 0; place < places; place++) {
      int person = Math.floorMod(turn - (long) place * (people / places), people);
      Instant at = day.atTime(site.handovers().get(place)).atZone(site.zone()).toInstant();
      handovers.add(new Handover(at, site.name(), site.people().get(person)));
    }
    return handovers;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rotation that
        && start.equals(that.start)
        && turnDays == that.turnDays
        && sites.equals(that.sites);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, turnDays, sites);
  }

  @Override
  public String toString() {
    return "Rotation from " + start + " by " + turnDays + " days of " + sites;
  }

  /** Somebody takes over. */
  private record Handover(Instant at, String site, PersonId person) {}
}

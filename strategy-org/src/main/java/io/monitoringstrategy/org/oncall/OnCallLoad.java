package io.monitoringstrategy.org.oncall;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What being on call brought to whom: pages and handling times, by shift and by person.
 *
 * <pre>{@code
 * OnCallLoad load = OnCallLoad.of(rotation, TimeWindow.ofMonth(month, seoul), pages);
 * load.overloaded(OnCallLimits.sreBook());     // shifts with more than two incidents in twelve hours
 * load.fairnessOfPages();                      // 1 if everybody was called equally often
 * }</pre>
 */
public final class OnCallLoad {
  private final TimeWindow window;
  private final List<PersonId> people;
  private final List<ShiftLoad> shifts;
  private final int outside;

  private OnCallLoad(
      TimeWindow window, List<PersonId> people, List<ShiftLoad> shifts, int outside) {
    this.window = window;
    this.people = people;
    this.shifts = shifts;
    this.outside = outside;
  }

  /**
   * {@return the load of a window; before the rotation {@linkplain Rotation#begin() begins}, that of who
   * would have had the turn}
   *
   * @param pages in any order; those outside the window are counted and left out
   * @throws io.monitoringstrategy.value.InvalidValueException if the window leaves the years 1900 to 2999
   */
  public static OnCallLoad of(Rotation rotation, TimeWindow window, Collection<Page> pages) {
    TreeMap<Instant, List<Page>> byShift = new TreeMap<>();
    List<OnCallShift> shifts = rotation.shifts(window);
    shifts.forEach(shift -> byShift.put(shift.time().start(), new ArrayList<>()));
    int outside = 0;
    for (Page page : pages) {
      var entry = window.contains(page.at()) ? byShift.floorEntry(page.at()) : null;
      if (entry == null) {
        outside++;
      } else {
        entry.getValue().add(page);
      }
    }
    List<ShiftLoad> loads = new ArrayList<>();
    for (OnCallShift shift : shifts) {
      List<Page> own = byShift.getOrDefault(shift.time().start(), List.of());
      Duration handling = own.stream().map(Page::handling).reduce(Duration.ZERO, Duration::plus);
      loads.add(new ShiftLoad(shift, own.size(), handling));
    }
    return new OnCallLoad(window, rotation.people(), List.copyOf(loads), outside);
  }

  /**
   * {@return which part of a shift its incidents take: {@code incidents * each / shift}}
   *
   * <p>Two incidents of six hours fill a shift of twelve: 1. More than 1 is more than a person can do.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a number is negative or the shift empty
   */
  public static double utilisation(int incidents, Duration each, Duration shift) {
    Problems.of("on-call load")
        .rejectIf(incidents < 0, "incidents must be at least 0 (was " + incidents + ")")
        .rejectIf(each.isNegative(), "handling must not be negative (was " + each + ")")
        .rejectIf(
            shift.isNegative() || shift.isZero(),
            "shift must be more than nothing (was " + shift + ")")
        .throwIfAny();
    return incidents * (each.toMillis() / (double) shift.toMillis());
  }

  /** {@return the time that counts} */
  public TimeWindow window() {
    return window;
  }

  /** {@return what each shift brought, in order} */
  public List<ShiftLoad> shifts() {
    return shifts;
  }

  /** {@return how many pages lay outside the window and do not count} */
  public int outside() {
    return outside;
  }

  /** {@return how many pages count} */
  public int pages() {
    return shifts.stream().mapToInt(ShiftLoad::pages).sum();
  }

  /** {@return the shifts with more pages than the limits allow, the worst first} */
  public List<ShiftLoad> overloaded(OnCallLimits limits) {
    return shifts.stream()
        .filter(load -> !load.isWithin(limits))
        .sorted(Comparator.comparingInt(ShiftLoad::pages).reversed())
        .toList();
  }

  /** {@return what each person got, those who were not on call included} */
  public Map<PersonId, PersonLoad> byPerson() {
    Map<PersonId, PersonLoad> loads = new LinkedHashMap<>();
    people.forEach(person -> loads.put(person, loadOf(person)));
    return loads;
  }

  /** {@return who was on call for a larger share of the window than the limits allow} */
  public List<PersonId> tooOften(OnCallLimits limits) {
    double most = limits.onCall().toDouble();
    return people.stream().filter(person -> loadOf(person).share() > most).toList();
  }

  /** {@return who was not on call at all; over a quarter that is too seldom to stay in practice} */
  public List<PersonId> never() {
    return people.stream().filter(person -> loadOf(person).onCall().isZero()).toList();
  }

  /**
   * {@return how evenly pages are spread over people, from 1/n, one got all, to 1, all got as many; empty
   * without pages}
   *
   * <p>Jain's index: {@code (sum x)^2 / (n * sum x^2)}.
   */
  public OptionalDouble fairnessOfPages() {
    return fairness(load -> load.pages());
  }

  /** {@return the same of the time on call; empty in an empty window} */
  public OptionalDouble fairnessOfTime() {
    return fairness(load -> load.onCall().toMillis());
  }

  /** {@return who was called most often, the first of several; empty without pages} */
  public Optional<PersonId> mostPaged() {
    Map<PersonId, PersonLoad> loads = byPerson();
    return loads.entrySet().stream()
        .filter(load -> load.getValue().pages() > 0)
        .reduce((a, b) -> b.getValue().pages() > a.getValue().pages() ? b : a)
        .map(Map.Entry::getKey);
  }

  private OptionalDouble fairness(ToDoubleFunction<PersonLoad> amount) {
    double sum = 0;
    double squares = 0;
    for (PersonId person : people) {
      double each = amount.applyAsDouble(loadOf(person));
      sum += each;
      squares += each * each;
    }
    return squares == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sum * sum / (people.size() * squares));
  }

  /** {@return what one person got; nothing for somebody who takes no turns} */
  public PersonLoad loadOf(PersonId person) {
    Duration onCall = Duration.ZERO;
    Duration handling = Duration.ZERO;
    int pages = 0;
    for (ShiftLoad load : shifts) {
      if (load.shift().person().equals(person)) {
        onCall = onCall.plus(load.shift().length());
        handling = handling.plus(load.handling());
        pages += load.pages();
      }
    }
    long length = window.duration().toMillis();
    double share = length == 0 ? 0 : onCall.toMillis() / (double) length;
    return new PersonLoad(onCall, pages, handling, share);
  }
}

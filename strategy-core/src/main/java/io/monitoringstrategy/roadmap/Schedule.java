package io.monitoringstrategy.roadmap;

import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.TeamId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When each deliverable can be done, given what it waits for and what the teams have.
 *
 * <p>A month has 20 working days. A deliverable is worked on by its people, at most by what its team
 * has, without interruption, not before its phase begins and everything it waits for is done. They are
 * placed one by one, the one with the most work behind it first, each at the first day that has room;
 * so the plan can be kept, but a shorter one may exist, and, as with every such list schedule, more
 * capacity can in rare cases make it longer.
 */
public final class Schedule {
  /** How many working days a month has. */
  public static final int WORKING_DAYS_A_MONTH = 20;

  private final Roadmap roadmap;
  private final Map<DeliverableId, Slot> slots;
  private final List<DeliverableId> criticalPath;

  Schedule(Roadmap roadmap, Map<DeliverableId, Slot> slots, List<DeliverableId> criticalPath) {
    this.roadmap = roadmap;
    this.slots = slots;
    this.criticalPath = List.copyOf(criticalPath);
  }

  /**
   * When a deliverable is worked on, in working days from the start of the roadmap.
   *
   * @param deliverable which
   * @param team whose people do it
   * @param start the first day of work, 0 for the first of the roadmap
   * @param finish the first day on which it is there
   */
  public record Slot(DeliverableId deliverable, TeamId team, int start, int finish) {}

  /**
   * {@return a schedule of the roadmap}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException with everything that stands in the way:
   *     prerequisites that do not exist or go in a circle, deliverables without an owner or a known
   *     phase, owners without capacity
   */
  public static Schedule of(Roadmap roadmap) {
    return new Scheduler(roadmap).schedule();
  }

  /** {@return the deliverables by their start, then by their id} */
  public List<Slot> slots() {
    return List.copyOf(slots.values());
  }

  /** {@return when the deliverable is worked on, if it is part of the roadmap} */
  public Optional<Slot> slot(DeliverableId deliverable) {
    return Optional.ofNullable(slots.get(deliverable));
  }

  /** {@return the first working day on which everything is there} */
  public int finish() {
    return slots.values().stream().mapToInt(Slot::finish).max().orElse(0);
  }

  /** {@return the chain of deliverables that takes longest even if every team had time at once} */
  public List<DeliverableId> criticalPath() {
    return criticalPath;
  }

  /** {@return the deliverables that are there after the end of their phase, by how many working days} */
  public Map<DeliverableId, Integer> late() {
    Map<DeliverableId, Integer> late = new LinkedHashMap<>();
    for (Slot slot : slots.values()) {
      roadmap
          .deliverable(slot.deliverable())
          .flatMap(deliverable -> roadmap.phase(deliverable.phase()))
          .flatMap(Phase::toMonth)
          .map(month -> slot.finish() - month * WORKING_DAYS_A_MONTH)
          .filter(days -> days > 0)
          .ifPresent(days -> late.put(slot.deliverable(), days));
    }
    return late;
  }

  /** {@return what is done later than in the other schedule, by how many working days} */
  public Map<DeliverableId, Integer> slipsAgainst(Schedule planned) {
    Map<DeliverableId, Integer> slips = new LinkedHashMap<>();
    slots
        .values()
        .forEach(slot -> planned
            .slot(slot.deliverable())
            .map(before -> slot.finish() - before.finish())
            .filter(days -> days > 0)
            .ifPresent(days -> slips.put(slot.deliverable(), days)));
    return slips;
  }

  /**
   * {@return the date of a working day, Saturdays and Sundays left out}
   *
   * @param start the first day of the roadmap; if it is no working day, the next one is
   * @param day working days after it
   */
  public static LocalDate date(LocalDate start, int day) {
    LocalDate date = start;
    while (isWeekend(date)) {
      date = date.plusDays(1);
    }
    date = date.plusWeeks(day / 5);
    for (int left = day % 5; left > 0; left--) {
      date = date.plusDays(1);
      while (isWeekend(date)) {
        date = date.plusDays(1);
      }
    }
    return date;
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}

package io.monitoringstrategy.roadmap;

import java.util.Arrays;

/** How many people of a team are busy on each working day. */
final class Workload {
  private static final double ROUNDING = 1e-9;

  private final double people;
  private double[] busy = new double[256];

  Workload(double people) {
    this.people = people;
  }

  /** {@return how many of the team work on something that so many can work on} */
  double crew(double wanted) {
    return Math.min(wanted, people);
  }

  /** {@return the first day, not before the earliest, from which the crew is free for so many days} */
  int book(int earliest, double crew, int days) {
    int start = earliest;
    int free = 0;
    for (int day = earliest; free < days; day++) {
      grow(day);
      if (busy[day] + crew <= people + ROUNDING) {
        free++;
      } else {
        free = 0;
        start = day + 1;
      }
    }
    for (int day = start; day < start + days; day++) {
      busy[day] += crew;
    }
    return start;
  }

  private void grow(int day) {
    if (day >= busy.length) {
      busy = Arrays.copyOf(busy, Math.max(day + 1, 2 * busy.length));
    }
  }
}

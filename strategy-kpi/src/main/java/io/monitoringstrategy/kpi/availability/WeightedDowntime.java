package io.monitoringstrategy.kpi.availability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Adds up partial outages: from one change to the next the same outages are under way, and their
 * weights are combined by a policy.
 */
final class WeightedDowntime {
  /** A partial outage in epoch milliseconds. */
  record Span(long start, long end, double weight) {}

  private final OverlapPolicy policy;

  WeightedDowntime(OverlapPolicy policy) {
    this.policy = policy;
  }

  /** {@return milliseconds down between two instants, outside of the excused time} */
  double millisWithin(long from, long to, Collection<Span> spans, Downtime excused) {
    TreeSet<Long> changes = new TreeSet<>(List.of(from, to));
    for (Span span : spans) {
      changes.add(span.start());
      changes.add(span.end());
    }
    double down = 0;
    List<Span> waiting = new ArrayList<>(spans);
    waiting.sort((a, b) -> Long.compare(a.start(), b.start()));
    List<Span> underWay = new ArrayList<>();
    int next = 0;
    for (long start : changes.subSet(from, to)) {
      Long end = changes.higher(start);
      while (next < waiting.size() && waiting.get(next).start() <= start) {
        underWay.add(waiting.get(next++));
      }
      underWay.removeIf(span -> span.end() <= start);
      if (end != null && !underWay.isEmpty()) {
        long judged = end - start - excused.millisWithin(start, end);
        down += judged * policy.combine(underWay.stream().map(Span::weight).toList());
      }
    }
    return down;
  }
}

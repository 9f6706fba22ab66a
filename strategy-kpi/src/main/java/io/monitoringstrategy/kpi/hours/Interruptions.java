package io.monitoringstrategy.kpi.hours;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.kpi.statistics.RateInterval;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often people were interrupted at work, off work, and in their sleep.
 *
 * <pre>{@code
 * Interruptions interruptions = quality.interruptions(WorkingHours.in(ZoneId.of("Asia/Seoul")));
 * interruptions.count(HourKind.SLEEP);
 * interruptions.perWeek(HourKind.SLEEP, 0.95); // 1.5, 0.6 to 3.1 by Garwood
 * }</pre>
 */
public final class Interruptions {
  private static final Duration WEEK = Duration.ofDays(7);

  private final TimeWindow window;
  private final WorkingHours hours;
  private final Map<HourKind, Long> counts = new EnumMap<>(HourKind.class);

  private Interruptions(TimeWindow window, WorkingHours hours) {
    this.window = window;
    this.hours = hours;
  }

  /** {@return how often people were interrupted in a window; moments outside it count for nothing} */
  public static Interruptions of(Iterable<Instant> moments, TimeWindow window, WorkingHours hours) {
    Interruptions interruptions = new Interruptions(window, hours);
    for (Instant moment : moments) {
      if (window.contains(moment)) {
        interruptions.counts.merge(hours.at(moment), 1L, Long::sum);
      }
    }
    return interruptions;
  }

  /** {@return how the week was divided} */
  public WorkingHours hours() {
    return hours;
  }

  /** {@return how many interruptions there were at such hours} */
  public long count(HourKind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  /** {@return how many interruptions there were} */
  public long all() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * {@return which part of all interruptions came at such hours, with Wilson's interval; undefined without
   * any}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Ratio> share(HourKind kind, double level) {
    return new Share(count(kind), all(), "nobody was interrupted").measure(level);
  }

  /**
   * {@return how many interruptions at such hours a week has, with Garwood's interval; undefined for an
   * empty window}
   *
   * @param level the confidence level, in (0, 1)
   */
  public Measurement<Double> perWeek(HourKind kind, double level) {
    Duration length = window.duration();
    return length.isZero()
        ? Measurement.undefined("the window is empty")
        : RateInterval.garwood(count(kind), (double) length.toMillis() / WEEK.toMillis(), level);
  }
}

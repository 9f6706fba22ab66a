package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is asked of outages: which window, what planned maintenance counts, and how partial outages
 * combine. Downtime is rounded to a millisecond.
 *
 * <pre>{@code
 * Uptime.over(window).withMaintenance(planned).of(outages)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class UptimeQuery implements WithUptimeQuery permits ImmutableUptimeQuery {
  private static final String NOT_A_SAMPLE = "time is not a sample";
  private static final String DAYS_DRAWN =
      "the interval takes one day to tell nothing of the next, and is too narrow for few days";
  private static final String ROUNDED = "times finer than a millisecond were rounded down";

  UptimeQuery() {}

  static UptimeQuery over(TimeWindow window) {
    return new Builder().window(window).build();
  }

  /** {@return the window that is measured} */
  public abstract TimeWindow window();

  /** {@return planned maintenance; none unless given} */
  public abstract List<TimeWindow> maintenance();

  /** {@return how maintenance counts; it is excluded unless given} */
  @Value.Default
  public MaintenancePolicy maintenancePolicy() {
    return MaintenancePolicy.EXCLUDE;
  }

  /** {@return how overlapping partial outages combine; the worst counts unless given} */
  @Value.Default
  public OverlapPolicy overlapPolicy() {
    return OverlapPolicy.MAX;
  }

  /** {@return until when an open outage is known to last; the window's end unless given} */
  public abstract Optional<Instant> asOf();

  /**
   * {@return the zone of the days that are drawn anew for an interval of the availability; absent
   * unless given, because time is not a sample: the interval takes one day to tell nothing of the next}
   */
  public abstract Optional<ZoneId> resampledDays();

  /** {@return the confidence level of that interval; 0.95 unless given} */
  @Value.Default
  public double level() {
    return 0.95;
  }

  @Value.Check
  void check() {
    Problems.of("uptime query")
        .rejectIf(
            !(level() > 0 && level() < 1),
            "the level must lie between 0 and 1, such as 0.95 (was " + level() + ")")
        .throwIfAny();
  }

  /**
   * {@return the uptime under these outages; one that began in maintenance, or before the window, is
   * downtime but no new failure}
   */
  public Uptime of(Downtime outages) {
    Downtime planned = planned();
    return of(outages, planned, outages.without(planned)::millisWithin);
  }

  /**
   * {@return the uptime under these outages, whole or partial, closed or open}
   *
   * <p>An open outage lasts until {@link #asOf} or the window's end, whichever comes first. One of
   * weight 0 took nothing down: it is neither an outage nor an onset. Times finer than a millisecond
   * are rounded down, which a caveat says.
   */
  public Uptime of(Collection<Outage> outages) {
    long lastKnown = asOf().map(Instant::toEpochMilli).filter(now -> now < to()).orElse(to());
    List<WeightedDowntime.Span> spans = new ArrayList<>();
    Downtime whole = new Downtime();
    boolean partial = false;
    boolean rounded = false;
    for (Outage outage : outages) {
      if (outage.weight() == 0) {
        continue;
      }
      partial |= outage.weight() < 1;
      rounded |=
          isFiner(outage.start()) || outage.end().filter(UptimeQuery::isFiner).isPresent();
      long start = outage.start().toEpochMilli();
      long end = outage.end().map(Instant::toEpochMilli).orElse(Math.max(start, lastKnown));
      spans.add(new WeightedDowntime.Span(start, end, outage.weight()));
      whole.addMillis(start, end);
    }
    Uptime uptime = partial ? ofPartial(spans, whole) : of(whole);
    return rounded ? uptime.withAvailability(uptime.availability().withCaveat(ROUNDED)) : uptime;
  }

  private Uptime ofPartial(List<WeightedDowntime.Span> spans, Downtime whole) {
    Downtime planned = planned();
    WeightedDowntime weighted = new WeightedDowntime(overlapPolicy());
    return of(whole, planned, (from, to) -> weighted.millisWithin(from, to, spans, planned));
  }

  private static boolean isFiner(Instant time) {
    return !time.truncatedTo(ChronoUnit.MILLIS).equals(time);
  }

  private Uptime of(Downtime outages, Downtime planned, DayBlocks.Millis downs) {
    long observed = observed(planned, from(), to());
    double down = downs.within(from(), to());
    ConfidenceInterval<Ratio> interval = resampledDays()
        .map(zone -> new DayBlocks(window(), zone)
            .interval((from, to) -> observed(planned, from, to), downs, level()))
        .orElseGet(() -> ConfidenceInterval.undefined(NOT_A_SAMPLE));
    int touching = outages.without(planned).outagesWithin(from(), to());
    return Uptime.builder()
        .observed(Duration.ofMillis(observed))
        .down(Duration.ofMillis(Math.round(down)))
        .outages(touching)
        .onsets(outages.onsetsWithin(from(), to(), planned))
        .availability(availability(observed, down, touching, interval))
        .build();
  }

  private long observed(Downtime planned, long from, long to) {
    return maintenancePolicy() == MaintenancePolicy.EXCLUDE
        ? to - from - planned.millisWithin(from, to)
        : to - from;
  }

  private long from() {
    return window().start().toEpochMilli();
  }

  private long to() {
    return window().end().toEpochMilli();
  }

  private Downtime planned() {
    Downtime planned = new Downtime();
    if (maintenancePolicy() != MaintenancePolicy.IGNORE) {
      maintenance().forEach(window -> planned.add(window.start(), window.end()));
    }
    return planned;
  }

  private static Measurement<Ratio> availability(
      long observed, double down, int outages, ConfidenceInterval<Ratio> interval) {
    if (observed == 0) {
      return Measurement.undefined("no observable time in the window");
    }
    Ratio downShare = down == Math.rint(down)
        ? Ratio.of((long) down, observed)
        : Ratio.of(Math.min(1, down / observed));
    Measurement<Ratio> availability =
        Measurement.measured(downShare.complement(), outages, interval);
    return interval instanceof ConfidenceInterval.TwoSided<Ratio>
        ? availability.withCaveat(DAYS_DRAWN)
        : availability;
  }

  static final class Builder extends ImmutableUptimeQuery.Builder {
    Builder() {}
  }
}

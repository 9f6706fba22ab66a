package io.monitoringstrategy.kpi.availability;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is asked of outages: which window, and what planned maintenance counts.
 *
 * <pre>{@code
 * Uptime.over(window).withMaintenance(planned).of(outages)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class UptimeQuery implements WithUptimeQuery permits ImmutableUptimeQuery {
  private static final String NOT_A_SAMPLE =
      "time is not a sample: ask for a block bootstrap by day";

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

  /**
   * {@return the uptime under these outages; one that began in maintenance, or before the window, is
   * downtime but no new failure}
   */
  public Uptime of(Downtime outages) {
    long from = window().start().toEpochMilli();
    long to = window().end().toEpochMilli();
    Downtime planned = planned();
    Downtime counting = outages.without(planned);
    long observed = to - from;
    if (maintenancePolicy() == MaintenancePolicy.EXCLUDE) {
      observed -= planned.millisWithin(from, to);
    }
    long down = counting.millisWithin(from, to);
    int touching = counting.outagesWithin(from, to);
    return Uptime.builder()
        .observed(Duration.ofMillis(observed))
        .down(Duration.ofMillis(down))
        .outages(touching)
        .onsets(outages.onsetsWithin(from, to, planned))
        .availability(availability(observed, down, touching))
        .build();
  }

  private Downtime planned() {
    Downtime planned = new Downtime();
    if (maintenancePolicy() != MaintenancePolicy.IGNORE) {
      maintenance().forEach(window -> planned.add(window.start(), window.end()));
    }
    return planned;
  }

  private static Measurement<Ratio> availability(long observed, long down, int outages) {
    return observed == 0
        ? Measurement.undefined("no time of the window was observed")
        : Measurement.measured(
            Ratio.of(observed - down, observed),
            outages,
            ConfidenceInterval.undefined(NOT_A_SAMPLE));
  }

  static final class Builder extends ImmutableUptimeQuery.Builder {
    Builder() {}
  }
}

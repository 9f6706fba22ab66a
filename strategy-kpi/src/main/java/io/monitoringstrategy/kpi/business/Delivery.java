package io.monitoringstrategy.kpi.business;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.statistics.RateInterval;
import io.monitoringstrategy.kpi.statistics.Sample;
import io.monitoringstrategy.value.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * How software gets to its users, the four of DORA: deployment frequency, lead time, change failure rate
 * and recovery from failed deployments.
 *
 * <pre>{@code
 * Delivery delivery = Delivery.builder(30)
 *     .deployments(23)
 *     .failedDeployments(4)
 *     .addAllLeadTimes(commitToProduction)
 *     .build();
 * delivery.changeFailureRate().measure(0.95);   // 17.4 % of 23
 * delivery.timeToMarket(0.95);                  // the median lead time
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Delivery implements WithDelivery permits ImmutableDelivery {
  private static final double MEDIAN = 0.5;
  private static final double NANOS_A_SECOND = 1e9;

  Delivery() {}

  /** {@return a builder for what was delivered in so many calendar days, days without any included} */
  public static Builder builder(int calendarDays) {
    return new Builder().calendarDays(calendarDays);
  }

  /** {@return how many days are looked at} */
  public abstract int calendarDays();

  /** {@return how many deployments there were; none unless given} */
  @Value.Default
  public long deployments() {
    return 0;
  }

  /** {@return how many of them failed, each once whatever came of it; none unless given} */
  @Value.Default
  public long failedDeployments() {
    return 0;
  }

  /** {@return how long each change took from commit, or idea, to production} */
  public abstract List<Duration> leadTimes();

  /** {@return how long it took to recover from each failed deployment that was recovered} */
  public abstract List<Duration> recoveries();

  /** {@return deployments a calendar day, with Garwood's interval} */
  public Measurement<Double> deploymentFrequency(double level) {
    return RateInterval.garwood(deployments(), calendarDays(), level);
  }

  /** {@return the failed deployments, of all} */
  public Share changeFailureRate() {
    return new Share(failedDeployments(), deployments(), "nothing was deployed");
  }

  /** {@return the median lead time; undefined without a change} */
  public Measurement<Duration> timeToMarket(double level) {
    return median(leadTimes(), "nothing came to production", level);
  }

  /** {@return the median recovery from a failed deployment; undefined without one} */
  public Measurement<Duration> recovery(double level) {
    return median(recoveries(), "no failed deployment was recovered", level);
  }

  private static Measurement<Duration> median(List<Duration> times, String without, double level) {
    if (times.isEmpty()) {
      return Measurement.undefined(without);
    }
    double[] seconds = times.stream()
        .mapToDouble(time -> time.toSeconds() + time.toNanosPart() / NANOS_A_SECOND)
        .toArray();
    return Sample.of(seconds)
        .quantile(MEDIAN, level)
        .map(value -> Duration.ofNanos(Math.round(value * NANOS_A_SECOND)));
  }

  @Value.Check
  void check() {
    List<Duration> all = new ArrayList<>(leadTimes());
    all.addAll(recoveries());
    Problems.of("delivery")
        .rejectIf(calendarDays() < 1, "must look at a day at least (was " + calendarDays() + ")")
        .rejectIf(
            failedDeployments() < 0 || failedDeployments() > deployments(),
            failedDeployments() + " failed of " + deployments() + " deployments is impossible")
        .rejectIf(all.stream().anyMatch(Duration::isNegative), "no time can be negative")
        .throwIfAny();
  }

  /** Builds it; every count is 0 and every list empty unless given. */
  public static final class Builder extends ImmutableDelivery.Builder {
    Builder() {}
  }
}

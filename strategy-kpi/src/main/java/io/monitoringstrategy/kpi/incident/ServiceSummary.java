package io.monitoringstrategy.kpi.incident;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The point figures of one service, made for all services of a log in one go: what a table of thousands
 * of services needs, without an interval.
 *
 * <pre>{@code
 * List<ServiceSummary> table = ServiceSummary.of(log, IncidentKpis.over(window).withAsOf(now));
 * table.get(0).p95();
 * }</pre>
 *
 * <p>Each figure is the one that {@link IncidentKpis} gives for the service alone; how sure it is, is said
 * there. The answer does not depend on how many threads compute it.
 */
@Value.Immutable
public abstract sealed class ServiceSummary implements WithServiceSummary
    permits ImmutableServiceSummary {
  ServiceSummary() {}

  static Builder builder(String service) {
    return new Builder().service(service);
  }

  /** {@return the summaries of all services that occur, by name; incidents without one come first} */
  public static List<ServiceSummary> of(IncidentLog log, IncidentQuery query) {
    return new ServiceSummaries(log.columns(), query).byService();
  }

  /** {@return which service; empty for incidents that name none} */
  public abstract String service();

  /** {@return how many incidents belong to the window} */
  public abstract long incidents();

  /** {@return how many of them are not resolved} */
  public abstract long open();

  /** {@return the mean time from impact to detection; absent without one} */
  public abstract Optional<Duration> mttd();

  /** {@return the mean time from detection to acknowledgement; absent without one} */
  public abstract Optional<Duration> mtta();

  /** {@return the mean time from impact to resolution; absent without one} */
  public abstract Optional<Duration> mttr();

  /** {@return the median time to resolve, exact, by linear interpolation; absent without one} */
  public abstract Optional<Duration> p50();

  /** {@return the 90th percentile} */
  public abstract Optional<Duration> p90();

  /** {@return the 95th percentile} */
  public abstract Optional<Duration> p95();

  /** {@return the 99th percentile} */
  public abstract Optional<Duration> p99();

  /**
   * {@return how long the service was down in the window, overlapping outages counted once, maintenance
   * left out unless the query counts it}
   */
  public abstract Duration down();

  /** Builds a summary. */
  static final class Builder extends ImmutableServiceSummary.Builder {
    Builder() {}
  }
}

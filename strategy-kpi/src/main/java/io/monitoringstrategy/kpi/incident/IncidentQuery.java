package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.kpi.availability.Downtime;
import io.monitoringstrategy.kpi.availability.MaintenancePolicy;
import io.monitoringstrategy.kpi.column.CodeColumn;
import io.monitoringstrategy.kpi.column.Rows;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is asked of an incident log: which window, how sure, and what counts as down.
 *
 * <p>Everything but the window has a default; change one with its {@code with} method:
 *
 * <pre>{@code
 * IncidentKpis.over(window).withLevel(0.99).withAsOf(now).measure(log)
 * }</pre>
 */
@Value.Immutable
public abstract sealed class IncidentQuery implements WithIncidentQuery
    permits ImmutableIncidentQuery {
  IncidentQuery() {}

  static IncidentQuery over(TimeWindow window) {
    return new Builder().window(window).build();
  }

  /** {@return the window that is measured} */
  public abstract TimeWindow window();

  /** {@return until when the log is known: an open incident lasts until then; the window's end unless given} */
  public abstract Optional<Instant> asOf();

  /** {@return the confidence level of every interval; 0.95 unless given} */
  @Value.Default
  public double level() {
    return 0.95;
  }

  /**
   * {@return the zone of the days that are drawn anew for an interval of the uptime; absent unless
   * given, because time is not a sample: the interval takes one day to tell nothing of the next}
   */
  public abstract Optional<ZoneId> resampledDays();

  /** {@return which incidents the window owns; those that start in it unless given} */
  @Value.Default
  public IncidentMembership membership() {
    return IncidentMembership.STARTED;
  }

  /** {@return which moment ends an outage; the resolution unless given} */
  @Value.Default
  public OutageEnd outageEnd() {
    return OutageEnd.RESOLVED;
  }

  /** {@return planned maintenance; none unless given} */
  public abstract List<TimeWindow> maintenance();

  /** {@return how maintenance counts; it is excluded unless given} */
  @Value.Default
  public MaintenancePolicy maintenancePolicy() {
    return MaintenancePolicy.EXCLUDE;
  }

  /** {@return the KPIs of the whole log} */
  public IncidentKpis measure(IncidentLog log) {
    return IncidentKpis.of(log, this);
  }

  /**
   * {@return the KPIs of each service or each severity, in the order in which they first occur;
   * incidents that name none are under the empty text}
   */
  public Map<String, IncidentKpis> measureBy(IncidentLog log, IncidentDimension dimension) {
    IncidentColumns columns = log.columns();
    CodeColumn codes =
        dimension == IncidentDimension.SERVICE ? columns.services() : columns.severities();
    Rows[] groups = Rows.byCode(codes, columns.rows());
    Map<String, IncidentKpis> byKey = new LinkedHashMap<>();
    for (int code = 0; code < groups.length; code++) {
      byKey.put(codes.texts().get(code), new IncidentKpis(columns, groups[code], this));
    }
    return byKey;
  }

  /** {@return the KPIs of each calendar month of the zone that the window touches, clipped to it} */
  public Map<YearMonth, IncidentKpis> measureByMonth(IncidentLog log, ZoneId zone) {
    Map<YearMonth, IncidentKpis> byMonth = new LinkedHashMap<>();
    YearMonth month = YearMonth.from(window().start().atZone(zone));
    Optional<TimeWindow> part = TimeWindow.ofMonth(month, zone).intersection(window());
    while (part.isPresent()) {
      IncidentQuery query = withWindow(part.get());
      byMonth.put(month, new IncidentKpis(log.columns(), Rows.all(log.columns().rows()), query));
      month = month.plusMonths(1);
      part = TimeWindow.ofMonth(month, zone).intersection(window());
    }
    return byMonth;
  }

  /** What of the time counts for no outage, united, so that threads can share it. */
  final Downtime planned() {
    Downtime planned = new Downtime();
    if (maintenancePolicy() != MaintenancePolicy.IGNORE) {
      maintenance().forEach(window -> planned.add(window.start(), window.end()));
    }
    planned.outages();
    return planned;
  }

  @Value.Check
  void check() {
    Problems.of("incident query")
        .rejectIf(
            !(level() > 0 && level() < 1),
            "the level must lie between 0 and 1, such as 0.95 (was " + level() + ")")
        .throwIfAny();
  }

  static final class Builder extends ImmutableIncidentQuery.Builder {
    Builder() {}
  }
}

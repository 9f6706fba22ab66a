package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.kpi.alert.AlertQuery;
import io.monitoringstrategy.kpi.business.Coverage;
import io.monitoringstrategy.kpi.business.Improvement;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentQuery;
import io.monitoringstrategy.kpi.incident.TimeTo;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The KPIs of the catalogue that logs and the strategy itself give.
 *
 * <p>Incidents give system-availability, mean-time-to-recovery (RESOLVE), mean-time-between-failures,
 * incident-response-time and problem-resolution-rate (of those opened), and service-quality where
 * services promise a level, as the share of months that kept it, and business-continuity where critical
 * ones promise a recovery time, as the share whose last recovery kept it, and team-productivity where it is known
 * how many people there are; alerts give alert-accuracy, as the share
 * of false alarms, with the true false positive rate as a caveat where quiet periods are counted; the
 * strategy gives monitoring-coverage. The trend is that of the whole calendar months in the window.
 *
 * <pre>{@code
 * CatalogKpis logs = CatalogKpis.in(ZoneId.of("Asia/Seoul")).withIncidents(log, IncidentKpis.over(window));
 * Optional<ScorecardEntry> uptime = logs.entry(kpi);
 * }</pre>
 */
public final class CatalogKpis {
  private static final int CELLS_SHOWN = 5;
  private static final KpiId SERVICE_QUALITY = KpiId.of("service-quality");
  private static final KpiId BUSINESS_CONTINUITY = KpiId.of("business-continuity");
  private static final KpiId TEAM_PRODUCTIVITY = KpiId.of("team-productivity");
  private static final int TEAM = 2;
  private static final double MONTH_MILLIS = 365.2425 / 12 * 86_400_000;
  private static final KpiId MONITORING_COVERAGE = KpiId.of("monitoring-coverage");
  private static final Map<KpiId, BiFunction<Kpi, IncidentKpis, ScorecardEntry>> OF_INCIDENTS =
      Map.of(
          KpiId.of("system-availability"),
          (kpi, kpis) -> ScorecardEntry.ofRatio(kpi, kpis.uptime().availability()),
          KpiId.of("mean-time-to-recovery"),
          CatalogKpis::recovery,
          KpiId.of("mean-time-between-failures"),
          (kpi, kpis) -> ScorecardEntry.ofDuration(kpi, kpis.mtbf()),
          KpiId.of("incident-response-time"),
          (kpi, kpis) ->
              ScorecardEntry.ofDuration(kpi, kpis.timeTo(TimeTo.ACKNOWLEDGE).mean()),
          KpiId.of("problem-resolution-rate"),
          (kpi, kpis) -> ScorecardEntry.ofRatio(kpi, kpis.resolutions().cohort(kpis.level())));
  private static final Map<KpiId, BiFunction<Kpi, AlertQuality, ScorecardEntry>> OF_ALERTS = Map.of(
      KpiId.of("alert-accuracy"), (kpi, quality) -> ScorecardEntry.ofRatio(kpi, accuracy(quality)));

  private final ZoneId zone;
  private final Optional<Incidents> incidents;
  private final Optional<Alerts> alerts;
  private final Optional<Cells> cells;
  private final AgreedLevels agreed;
  private final RecoveryObjectives recovery;
  private final int people;

  private CatalogKpis(
      ZoneId zone,
      Optional<Incidents> incidents,
      Optional<Alerts> alerts,
      Optional<Cells> cells,
      AgreedLevels agreed,
      RecoveryObjectives recovery,
      int people) {
    this.zone = zone;
    this.incidents = incidents;
    this.alerts = alerts;
    this.cells = cells;
    this.agreed = agreed;
    this.recovery = recovery;
    this.people = people;
  }

  /** {@return no logs yet, to be told by the months of a zone} */
  public static CatalogKpis in(ZoneId zone) {
    return new CatalogKpis(
        zone,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        AgreedLevels.of(List.of()),
        RecoveryObjectives.of(List.of()),
        0);
  }

  /** {@return these logs with incidents, and what is asked of them} */
  public CatalogKpis withIncidents(IncidentLog log, IncidentQuery query) {
    return new CatalogKpis(
        zone, Optional.of(new Incidents(log, query)), alerts, cells, agreed, recovery, people);
  }

  /** {@return these logs with alerts, and what is asked of them} */
  public CatalogKpis withAlerts(AlertLog log, AlertQuery query) {
    return new CatalogKpis(
        zone, incidents, Optional.of(new Alerts(log, query)), cells, agreed, recovery, people);
  }

  /**
   * {@return these with the cells that monitoring has to cover}
   *
   * @param level the confidence level of their share, in (0, 1)
   */
  public CatalogKpis withCoverage(Coverage coverage, double level) {
    return new CatalogKpis(
        zone, incidents, alerts, Optional.of(new Cells(coverage, level)), agreed, recovery, people);
  }

  /** {@return these with the services whose promises incidents are held against} */
  public CatalogKpis withServices(Collection<Service> services) {
    return new CatalogKpis(
        zone,
        incidents,
        alerts,
        cells,
        AgreedLevels.of(services),
        RecoveryObjectives.of(services),
        people);
  }

  /** {@return these with how many people resolve the incidents; two at least tell their productivity} */
  public CatalogKpis withPeople(int newPeople) {
    return new CatalogKpis(zone, incidents, alerts, cells, agreed, recovery, newPeople);
  }

  /**
   * {@return what a KPI is computed from, {@code incidents}, {@code alerts} or {@code strategy}, if it is
   * given}
   */
  public Optional<String> source(Kpi kpi) {
    return kpi.catalog().flatMap(id -> {
      if (OF_INCIDENTS.containsKey(id)
          || (id.equals(SERVICE_QUALITY) && !agreed.isEmpty())
          || (id.equals(BUSINESS_CONTINUITY) && !recovery.isEmpty())
          || (id.equals(TEAM_PRODUCTIVITY) && people >= TEAM)) {
        return incidents.map(given -> "incidents");
      }
      if (id.equals(MONITORING_COVERAGE)) {
        return cells.map(given -> "strategy");
      }
      return OF_ALERTS.containsKey(id) ? alerts.map(given -> "alerts") : Optional.empty();
    });
  }

  /**
   * {@return what the logs tell of a KPI; empty if its entry of the catalogue is not theirs to tell}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if its target is in another unit
   */
  public Optional<ScorecardEntry> entry(Kpi kpi) {
    return ofIncidents(kpi)
        .or(() -> ofAlerts(kpi))
        .or(() -> ofAgreedLevels(kpi))
        .or(() -> ofRecovery(kpi))
        .or(() -> ofPeople(kpi))
        .or(() -> kpi.catalog()
            .filter(MONITORING_COVERAGE::equals)
            .flatMap(id -> cells)
            .map(given -> ScorecardEntry.ofRatio(kpi, withUncovered(given))));
  }

  private Optional<ScorecardEntry> ofIncidents(Kpi kpi) {
    return kpi.catalog()
        .map(OF_INCIDENTS::get)
        .flatMap(measure -> incidents.map(given -> entry(
            given.query().window(),
            given.query().level(),
            window -> measure.apply(kpi, given.query().withWindow(window).measure(given.log())))));
  }

  private Optional<ScorecardEntry> ofAlerts(Kpi kpi) {
    return kpi.catalog()
        .map(OF_ALERTS::get)
        .flatMap(measure -> alerts.map(given -> entry(
            given.query().window(),
            given.query().level(),
            window -> measure.apply(kpi, given.query().withWindow(window).measure(given.log())))));
  }

  private Optional<ScorecardEntry> ofAgreedLevels(Kpi kpi) {
    return kpi.catalog()
        .filter(id -> id.equals(SERVICE_QUALITY) && !agreed.isEmpty())
        .flatMap(id -> incidents)
        .map(given -> entry(
            given.query().window(),
            given.query().level(),
            window -> ScorecardEntry.ofRatio(
                kpi, agreed.kept(given.log(), given.query(), wholeMonths(window)))));
  }

  private Optional<ScorecardEntry> ofRecovery(Kpi kpi) {
    return kpi.catalog()
        .filter(id -> id.equals(BUSINESS_CONTINUITY) && !recovery.isEmpty())
        .flatMap(id -> incidents)
        .map(given -> entry(
            given.query().window(),
            given.query().level(),
            window -> ScorecardEntry.ofRatio(
                kpi, recovery.met(given.log(), given.query().withWindow(window)))));
  }

  private Optional<ScorecardEntry> ofPeople(Kpi kpi) {
    return kpi.catalog()
        .filter(id -> id.equals(TEAM_PRODUCTIVITY) && people >= TEAM)
        .flatMap(id -> incidents)
        .filter(given -> !given.query().window().duration().isZero())
        .map(given -> entry(
            given.query().window(),
            given.query().level(),
            window -> ScorecardEntry.ofNumber(
                kpi,
                Improvement.productivity(
                    given
                        .query()
                        .withWindow(window)
                        .measure(given.log())
                        .resolutions()
                        .resolvedInWindow(),
                    people,
                    window.duration().toMillis() / MONTH_MILLIS,
                    given.query().level()))));
  }

  /** While some are open, a mean of the closed ones flatters. */
  private static ScorecardEntry recovery(Kpi kpi, IncidentKpis kpis) {
    ScorecardEntry closed =
        ScorecardEntry.ofDuration(kpi, kpis.timeTo(TimeTo.RESOLVE).mean());
    return kpis.records().open() == 0
        ? closed
        : closed.orAtWorst(kpis.resolveTimesWithOpen().exposureMean());
  }

  private static Measurement<Ratio> accuracy(AlertQuality quality) {
    Measurement<Ratio> falseAlarms = quality.falseAlarmShare();
    return quality
        .falsePositiveRate()
        .value()
        .map(rate -> falseAlarms.withCaveat(
            "a share of the alerts; of the quiet periods, " + rate + " had a false alarm"))
        .orElse(falseAlarms);
  }

  private static Measurement<Ratio> withUncovered(Cells cells) {
    Measurement<Ratio> share = cells.coverage().share(cells.level());
    List<String> uncovered = cells.coverage().uncovered();
    String first = uncovered.stream().limit(CELLS_SHOWN).collect(Collectors.joining(", "))
        + (uncovered.size() > CELLS_SHOWN ? ", ..." : "");
    return uncovered.isEmpty()
        ? share
        : share.withCaveat("cells not covered: " + uncovered.size() + " (" + first + ")");
  }

  private ScorecardEntry entry(
      TimeWindow window, double level, Function<TimeWindow, ScorecardEntry> measure) {
    double[] months = wholeMonths(window).stream()
        .map(month -> measure.apply(month).measured())
        .map(Measurement::value)
        .flatMap(Optional::stream)
        .mapToDouble(BigDecimal::doubleValue)
        .toArray();
    return measure.apply(window).withTrend(Trend.of(level, months));
  }

  private List<TimeWindow> wholeMonths(TimeWindow window) {
    List<TimeWindow> months = new ArrayList<>();
    YearMonth month = YearMonth.from(window.start().atZone(zone));
    TimeWindow next = TimeWindow.ofMonth(month, zone);
    while (!next.end().isAfter(window.end())) {
      if (!next.start().isBefore(window.start())) {
        months.add(next);
      }
      month = month.plusMonths(1);
      next = TimeWindow.ofMonth(month, zone);
    }
    return months;
  }

  private record Incidents(IncidentLog log, IncidentQuery query) {}

  private record Alerts(AlertLog log, AlertQuery query) {}

  private record Cells(Coverage coverage, double level) {}
}

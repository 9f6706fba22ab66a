package io.monitoringstrategy.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCatalog;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.kpi.alert.AlertEvent;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.alert.AlertOutcome;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.kpi.business.Coverage;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentQuery;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.TimeWindow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogKpisTests {
  private static final TimeWindow YEAR = TimeWindow.ofYear(Year.of(2025), ZoneOffset.UTC);
  private static final CatalogKpis LOGS = CatalogKpis.in(ZoneOffset.UTC)
      .withIncidents(everyMonthAnHourLonger(), IncidentKpis.over(YEAR))
      .withAlerts(
          AlertLog.of(List.of(
              alert(AlertOutcome.TRUE_POSITIVE),
              alert(AlertOutcome.FALSE_POSITIVE),
              alert(AlertOutcome.FALSE_POSITIVE),
              alert(AlertOutcome.FALSE_POSITIVE))),
          AlertQuality.over(YEAR));

  /** Twelve incidents of 1, 2, ... 12 hours, each acknowledged a minute after it was noticed. */
  private static IncidentLog everyMonthAnHourLonger() {
    List<Incident> incidents = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      Instant start =
          YearMonth.of(2025, month).atDay(2).atStartOfDay(ZoneOffset.UTC).toInstant();
      incidents.add(Incident.builder(start)
          .detectedAt(start)
          .acknowledgedAt(start.plus(Duration.ofMinutes(1)))
          .resolvedAt(start.plus(Duration.ofHours(month)))
          .build());
    }
    return IncidentLog.of(incidents);
  }

  private static AlertEvent alert(AlertOutcome outcome) {
    return AlertEvent.builder("rule", YEAR.start()).outcome(outcome).build();
  }

  private static Kpi kpi(String catalog) {
    return Kpi.builder(KpiId.of("mine")).catalog(KpiId.of(catalog)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "mean-time-to-recovery, 23400",
    "mean-time-between-failures, 2604600",
    "incident-response-time, 60",
    "problem-resolution-rate, 1",
    "alert-accuracy, 0.75"
  })
  void aLogGivesWhatTheCatalogueTakesFromIt(String catalog, BigDecimal expected) {
    ScorecardEntry entry = LOGS.entry(kpi(catalog)).orElseThrow();
    assertThat(entry.measured().orElseThrow()).isEqualByComparingTo(expected);
  }

  @Test
  void availabilityIsTheShareOfTheYearWithoutAnIncident() {
    double down = 78.0 / (365 * 24);
    assertThat(LOGS.entry(kpi("system-availability"))
            .orElseThrow()
            .measured()
            .orElseThrow()
            .doubleValue())
        .isEqualTo(1 - down, org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void theTrendIsThatOfTheWholeMonths() {
    assertThat(LOGS.entry(kpi("mean-time-to-recovery")).orElseThrow().trend())
        .isInstanceOfSatisfying(Trend.Up.class, up -> assertThat(up.slope()).isEqualTo(3600.0));
  }

  @Test
  void aMonthThatIsNotWhollyInTheWindowIsNoPartOfTheTrend() {
    TimeWindow days =
        TimeWindow.of(Instant.parse("2025-01-15T00:00:00Z"), Instant.parse("2025-05-15T00:00:00Z"));
    CatalogKpis logs = CatalogKpis.in(ZoneOffset.UTC)
        .withIncidents(everyMonthAnHourLonger(), IncidentKpis.over(days));
    assertThat(logs.entry(kpi("mean-time-to-recovery")).orElseThrow().trend())
        .isEqualTo(new Trend.None("3 values are too few"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csat", "monitoring-coverage", "team-productivity"})
  void whatNoLogGivesIsLeftToMeasurements(String catalog) {
    assertThat(LOGS.entry(kpi(catalog))).isEmpty();
    assertThat(LOGS.source(kpi(catalog))).isEmpty();
  }

  @Test
  void withoutALogNothingIsGiven() {
    CatalogKpis none = CatalogKpis.in(ZoneOffset.UTC);
    KpiCatalog.standard()
        .definitions()
        .forEach(
            definition -> assertThat(none.entry(kpi(definition.id().value()))).isEmpty());
  }

  @Test
  void oneResolvedOfOneDecidesNothing() {
    Incident only = Incident.builder(YEAR.start())
        .resolvedAt(YEAR.start().plus(Duration.ofHours(1)))
        .build();
    CatalogKpis one = CatalogKpis.in(ZoneOffset.UTC)
        .withIncidents(IncidentLog.of(List.of(only)), IncidentKpis.over(YEAR));
    Kpi resolved = kpi("problem-resolution-rate").withTarget(Target.parse(">= 90 %"));
    assertThat(one.entry(resolved).orElseThrow().status())
        .isEqualTo(TargetStatus.NOT_DISTINGUISHABLE);
  }

  @Test
  void aTeamIsAsProductiveAsItsIncidentsAreResolved() {
    Kpi productivity = kpi("team-productivity");
    assertThat(LOGS.withPeople(1).entry(productivity)).isEmpty();
    // twelve incidents are resolved in a year by six people: a sixth a month each
    double resolved =
        IncidentKpis.over(YEAR).measure(everyMonthAnHourLonger()).resolutions().resolvedInWindow();
    double months = 365 / (365.2425 / 12);
    ScorecardEntry entry = LOGS.withPeople(6).entry(productivity).orElseThrow();
    assertThat(resolved).isEqualTo(12);
    assertThat(entry.measured().orElseThrow().doubleValue())
        .isCloseTo(12 / (6 * months), org.assertj.core.api.Assertions.within(1e-9));
    assertThat(LOGS.withPeople(6).source(productivity)).contains("incidents");
  }

  @ParameterizedTest
  @CsvSource({"<= 60m, NOT_DISTINGUISHABLE", "<= 30m, MISSED", "<= 30d, MET"})
  void anIncidentThatIsStillOpenMayTakeTheTargetAway(String target, TargetStatus status) {
    Incident closed = Incident.builder(YEAR.start())
        .resolvedAt(YEAR.start().plus(Duration.ofHours(1)))
        .build();
    Incident open = Incident.builder(YEAR.start()).build();
    CatalogKpis logs = CatalogKpis.in(ZoneOffset.UTC)
        .withIncidents(
            IncidentLog.of(List.of(closed, open)),
            IncidentKpis.over(YEAR).withAsOf(YEAR.start().plus(Duration.ofDays(9))));
    Kpi recovery = kpi("mean-time-to-recovery").withTarget(Target.parse(target));
    assertThat(logs.entry(recovery).orElseThrow().status()).isEqualTo(status);
  }

  private static Service service(String id, String sla) {
    return Service.builder(ServiceId.of(id)).sla(Ratio.parse(sla)).build();
  }

  private static Incident outage(String service, int month, Duration lasting) {
    Instant start =
        YearMonth.of(2025, month).atDay(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    return Incident.builder(start)
        .service(service)
        .resolvedAt(start.plus(lasting))
        .build();
  }

  @Nested
  class ServiceQuality {
    private static final IncidentLog OUTAGES = IncidentLog.of(List.of(
        outage("checkout", 1, Duration.ofHours(2)),
        outage("checkout", 2, Duration.ofMinutes(1)),
        outage("checkout", 7, Duration.ofHours(9)),
        outage("search", 3, Duration.ofHours(9))));
    private static final Kpi QUALITY = kpi("service-quality");

    private ScorecardEntry entry(IncidentLog log, IncidentQuery query, Service... services) {
      return CatalogKpis.in(ZoneOffset.UTC)
          .withIncidents(log, query)
          .withServices(List.of(services))
          .entry(QUALITY)
          .orElseThrow();
    }

    @Test
    void isTheShareOfTheMonthsThatKeptThePromiseOfEachService() {
      ScorecardEntry kept = entry(
          OUTAGES,
          IncidentKpis.over(YEAR),
          service("checkout", "99.9 %"),
          service("search", "99 %"));
      assertThat(kept.measured())
          .isEqualTo(Share.of(21, 24)
              .measure(0.95)
              .withCaveat("checkout kept its 99.9 % in 10 of 12 months")
              .withCaveat("search kept its 99 % in 11 of 12 months")
              .map(Ratio::toBigDecimal));
    }

    @Test
    void leavesOutAMonthThatHasNotEnded() {
      IncidentQuery untilJuly =
          IncidentKpis.over(YEAR).withAsOf(Instant.parse("2025-07-20T00:00:00Z"));
      assertThat(entry(OUTAGES, untilJuly, service("checkout", "99.9 %"))
              .measured()
              .n())
          .isEqualTo(6);
      IncidentQuery days = IncidentKpis.over(TimeWindow.of(
          Instant.parse("2025-01-02T00:00:00Z"), Instant.parse("2025-01-20T00:00:00Z")));
      assertThat(entry(OUTAGES, days, service("checkout", "99.9 %")).measured())
          .hasToString("undefined: no calendar month has ended in the window");
    }

    @Test
    void saysWhichServiceTheLogDoesNotKnow() {
      ScorecardEntry kept = entry(
          OUTAGES, IncidentKpis.over(YEAR), service("search", "50 %"), service("mail", "99 %"));
      assertThat(kept.measured().caveats())
          .containsExactly("the log has no incident of mail, which counts as up");
    }

    @Test
    void isUndefinedOfALogThatNamesNoneOfTheServices() {
      assertThat(entry(everyMonthAnHourLonger(), IncidentKpis.over(YEAR), service("a", "99 %"))
              .measured())
          .hasToString("undefined: no incident names a service that has an SLA");
    }

    @Test
    void isLeftToMeasurementsWhereNothingIsPromised() {
      CatalogKpis unpromised =
          LOGS.withServices(List.of(service("vendor", "99 %").withIsExternal(true)));
      assertThat(unpromised.entry(QUALITY)).isEmpty();
      assertThat(unpromised.source(QUALITY)).isEmpty();
      assertThat(LOGS.withServices(List.of(service("a", "99 %"))).source(QUALITY))
          .contains("incidents");
    }
  }

  @Test
  void theTrueFalsePositiveRateStandsBesideTheFalseAlarms() {
    CatalogKpis quiet = CatalogKpis.in(ZoneOffset.UTC)
        .withAlerts(
            AlertLog.of(
                List.of(alert(AlertOutcome.TRUE_POSITIVE), alert(AlertOutcome.FALSE_POSITIVE))),
            AlertQuality.over(YEAR).withQuietPeriods(OptionalLong.of(99)));
    assertThat(quiet.entry(kpi("alert-accuracy")).orElseThrow().measured().caveats())
        .containsExactly("a share of the alerts; of the quiet periods, 1 % had a false alarm");
    assertThat(LOGS.entry(kpi("alert-accuracy")).orElseThrow().measured().caveats())
        .isEmpty();
  }

  @Test
  void theSourceIsTheLog() {
    assertThat(LOGS.source(kpi("alert-accuracy"))).contains("alerts");
    assertThat(LOGS.source(kpi("system-availability"))).contains("incidents");
    assertThat(CatalogKpis.in(ZoneOffset.UTC).source(kpi("alert-accuracy"))).isEmpty();
  }

  @Test
  void theStrategyGivesItsCoverage() {
    CatalogKpis given = LOGS.withCoverage(Coverage.of(List.of("a"), List.of("a", "b")), 0.95);
    assertThat(given.source(kpi("monitoring-coverage"))).contains("strategy");
    assertThat(given.entry(kpi("monitoring-coverage")).orElseThrow().measured())
        .satisfies(measured -> {
          assertThat(measured.orElseThrow()).isEqualByComparingTo("0.5");
          assertThat(measured.caveats()).containsExactly("cells not covered: 1 (b)");
        });
  }

  @Test
  void aKpiThatNamesNoEntryIsNotGuessed() {
    assertThat(LOGS.entry(Kpi.builder(KpiId.of("system-availability")).build())).isEmpty();
  }

  @Test
  void aTargetInAnotherUnitIsRefused() {
    Kpi wrong =
        Kpi.builder(KpiId.of("mttr")).catalog(KpiId.of("mean-time-to-recovery")).build();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LOGS.entry(wrong.withTarget(Target.parse(">= 99 %"))))
        .withMessageContaining("does not suit");
  }
}

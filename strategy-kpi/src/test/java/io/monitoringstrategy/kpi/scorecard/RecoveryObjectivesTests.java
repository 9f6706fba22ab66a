package io.monitoringstrategy.kpi.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCatalog;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentQuery;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Business continuity, from services that have a recovery-time objective. */
class RecoveryObjectivesTests {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final IncidentQuery WEEK =
      IncidentKpis.over(TimeWindow.of(NOON, NOON.plus(Duration.ofDays(7))));

  private static Service service(String id, int tier) {
    return Service.builder(ServiceId.of(id))
        .tier(tier)
        .recoveryTime(Duration.ofHours(4))
        .build();
  }

  /** An outage that begins some hours after noon. */
  private static Incident outage(String service, int after, int hours) {
    Instant start = NOON.plus(Duration.ofHours(after));
    return Incident.builder(start)
        .service(service)
        .resolvedAt(start.plus(Duration.ofHours(hours)))
        .build();
  }

  private static Measurement<Ratio> met(IncidentQuery query, Incident... incidents) {
    return RecoveryObjectives.of(List.of(service("checkout", 1), service("search", 1)))
        .met(IncidentLog.of(List.of(incidents)), query);
  }

  private static Measurement<Ratio> share(int met, int services) {
    return Share.of(met, services).measure(0.95);
  }

  @Test
  void theLastRecoveryOfEachServiceCounts() {
    assertThat(
            met(WEEK, outage("checkout", 30, 4), outage("checkout", 1, 9), outage("search", 2, 5)))
        .isEqualTo(share(1, 2).withCaveat("search took longer than the time it has to recover"));
  }

  @Test
  void aServiceWithoutAnOutageIsLeftOut() {
    assertThat(met(WEEK, outage("checkout", 1, 1), outage("blog", 1, 99)))
        .isEqualTo(share(1, 1).withCaveat("search is left out: it had nothing to recover from"));
    assertThat(met(WEEK).value()).isEmpty();
  }

  @Test
  void aServiceThatIsDownForTooLongHasNotMetItsTime() {
    Incident open =
        Incident.builder(NOON.plus(Duration.ofHours(50))).service("search").build();
    assertThat(met(WEEK, outage("search", 1, 1), outage("checkout", 1, 1), open).value())
        .contains(Ratio.parse("50 %"));
    IncidentQuery threeHoursLater = WEEK.withAsOf(NOON.plus(Duration.ofHours(53)));
    assertThat(met(threeHoursLater, outage("search", 1, 1), outage("checkout", 1, 1), open)
            .value())
        .contains(Ratio.ONE);
  }

  @Test
  void aRecoveryOutsideOfTheWindowIsNone() {
    assertThat(met(WEEK, outage("checkout", -9, 2), outage("search", 1, 1)).n()).isEqualTo(1);
    assertThat(met(WEEK, outage("checkout", 167, 3), outage("search", 1, 1)).n())
        .isEqualTo(1);
  }

  @Test
  void theRecoveryThatEndsTheWindowCounts() {
    IncidentLog log = IncidentLog.of(List.of(outage("checkout", 1, 9)));
    TimeWindow span = log.span(NOON.plus(Duration.ofDays(30))).orElseThrow();
    assertThat(met(IncidentKpis.over(span), outage("checkout", 1, 9)).value()).contains(Ratio.ZERO);
  }

  @Test
  void aWindowThatHasNotBegunKnowsOfNone() {
    Incident open =
        Incident.builder(NOON.minus(Duration.ofDays(9))).service("checkout").build();
    assertThat(met(WEEK.withAsOf(NOON.minus(Duration.ofDays(1))), open).value()).isEmpty();
    assertThat(met(WEEK.withAsOf(NOON.plus(Duration.ofDays(1))), open).value())
        .contains(Ratio.ZERO);
  }

  @Test
  void incidentsOfNobodyKnownSaySo() {
    assertThat(met(WEEK, outage("blog", 1, 99)).toString())
        .contains("no incident names a service that has a time to recover in");
    Incident nameless = Incident.builder(NOON.plus(Duration.ofHours(1))).build();
    assertThat(met(WEEK, outage("checkout", 1, 1), outage("search", 1, 1), nameless))
        .isEqualTo(share(2, 2).withCaveat("incidents that name no service count against none"));
  }

  @Test
  void onlyCriticalServicesOfOursPromise() {
    assertThat(RecoveryObjectives.of(List.of(
                service("blog", 2),
                service("psp", 1).withIsExternal(true),
                Service.builder(ServiceId.of("bare")).tier(1).build()))
            .isEmpty())
        .isTrue();
  }

  @Test
  void itIsTheBusinessContinuityOfTheCatalogue() {
    KpiId id = KpiId.of("business-continuity");
    Kpi kpi = Kpi.builder(id).catalog(id).build();
    CatalogKpis logs = CatalogKpis.in(ZoneOffset.UTC)
        .withIncidents(IncidentLog.of(List.of(outage("checkout", 1, 1))), WEEK);
    assertThat(KpiCatalog.standard().find(id)).isPresent();
    assertThat(logs.entry(kpi)).isEmpty();
    assertThat(logs.source(kpi)).isEmpty();
    CatalogKpis promised = logs.withServices(List.of(service("checkout", 1)));
    assertThat(promised.source(kpi)).contains("incidents");
    assertThat(promised.entry(kpi).orElseThrow().measured())
        .isEqualTo(share(1, 1).map(Ratio::toBigDecimal));
  }
}

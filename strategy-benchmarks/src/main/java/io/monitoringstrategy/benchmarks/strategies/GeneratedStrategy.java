package io.monitoringstrategy.benchmarks.strategies;

import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.check.Waiver;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.RequirementKind;
import io.monitoringstrategy.framework.Stakeholder;
import io.monitoringstrategy.framework.StakeholderGroup;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.kpi.slo.AlertUrgency;
import io.monitoringstrategy.kpi.slo.BurnRateAlert;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.kpi.slo.Sli;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.RequirementId;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.SloId;
import io.monitoringstrategy.value.StakeholderId;
import io.monitoringstrategy.value.TeamId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A strategy of a given number of services, drawn from a seed, with what grows along: five SLOs and five
 * alerts a service, a KPI for five services, an objective for fifty, a team for forty.
 *
 * <p>It mostly keeps the rules. Beside each kind of mistake stands how often it is made; together they
 * are a few findings for every ten services.
 */
final class GeneratedStrategy {
  private static final long SEED = 20_260_101;
  private static final int SLOS_PER_SERVICE = 5;
  private static final int SERVICES_PER_BASE = 10;
  private static final int SERVICES_PER_KPI = 5;
  private static final int SERVICES_PER_OBJECTIVE = 50;
  private static final int SERVICES_PER_TEAM = 40;
  private static final int SERVICES_PER_WAIVER = 100;
  private static final int WITHOUT_OWNER_ONE_IN = 50;
  private static final int TO_NOBODY_ONE_IN = 100;
  private static final int WITHOUT_RUNBOOK_ONE_IN = 50;
  private static final int MISSPELT_ONE_IN = 100;
  private static final int TOO_STRICT_ONE_IN = 200;
  private static final int MOST_DEPENDENCIES = 4;
  private static final int TIERS = 4;
  private static final List<StakeholderGroup> GROUPS = List.of(StakeholderGroup.values());

  private final int services;
  private final int teams;
  private final int kpis;
  private final int objectives;
  private final Random random = new Random(SEED);

  private GeneratedStrategy(int services) {
    this.services = services;
    this.teams = Math.max(1, services / SERVICES_PER_TEAM);
    this.kpis = Math.max(1, services / SERVICES_PER_KPI);
    this.objectives = Math.max(1, services / SERVICES_PER_OBJECTIVE);
  }

  static MonitoringStrategy of(int services) {
    return new GeneratedStrategy(services).build();
  }

  private MonitoringStrategy build() {
    MonitoringStrategy.Builder strategy =
        MonitoringStrategy.builder("generated").owner(team(0));
    for (int i = 0; i < objectives; i++) {
      strategy.addObjectives(objective(i));
    }
    for (int i = 0; i < kpis; i++) {
      strategy.addKpis(kpi(i));
    }
    for (int i = 0; i < services; i++) {
      strategy.addServices(service(i));
    }
    for (int i = 0; i < services * SLOS_PER_SERVICE; i++) {
      strategy.addSlos(slo(i));
    }
    for (int i = 0; i < services / SERVICES_PER_WAIVER; i++) {
      strategy.addWaivers(waiver(i * SERVICES_PER_WAIVER * SLOS_PER_SERVICE));
    }
    demands(strategy);
    new GeneratedStack(services, teams).addTo(strategy);
    new GeneratedTeams(teams).addTo(strategy);
    return strategy.build();
  }

  static TeamId team(int number) {
    return TeamId.of("team-" + number);
  }

  static ServiceId service(String number) {
    return ServiceId.of("service-" + number);
  }

  static ComponentId pager(int team) {
    return ComponentId.of("pager-" + team);
  }

  private BusinessObjective objective(int number) {
    return BusinessObjective.builder(
            ObjectiveId.of("objective-" + number), "Customers of part " + number + " can buy")
        .owner(team(number % teams))
        .build();
  }

  private Kpi kpi(int number) {
    return Kpi.builder(KpiId.of("kpi-" + number))
        .catalog(KpiId.of("system-uptime"))
        .owner(team(number % teams))
        .target(Target.parse(">= 99.9 %"))
        .source("incidents of part " + number)
        .addServes(ObjectiveId.of("objective-" + number % objectives))
        .reviewedIn("review-" + number % teams)
        .build();
  }

  private Service service(int number) {
    Service.Builder service = Service.builder(service("" + number))
        .tier(1 + number % TIERS)
        .team(team(number % teams))
        .addLayers(Layer.APPLICATION);
    if (!isBase(number)) {
      random
          .ints(random.nextInt(MOST_DEPENDENCIES), 0, base())
          .distinct()
          .forEach(other ->
              service.addDependsOn(service(isOneIn(MISSPELT_ONE_IN) ? other + "x" : "" + other)));
    }
    return service.build();
  }

  /** Others depend on the first services, which promise more than those. */
  private boolean isBase(int service) {
    return service < base();
  }

  private int base() {
    return Math.max(1, services / SERVICES_PER_BASE);
  }

  private Slo slo(int number) {
    int service = number / SLOS_PER_SERVICE;
    boolean strict = isBase(service) || isOneIn(TOO_STRICT_ONE_IN);
    String share = (strict ? "99.9" : "99.") + (1 + number % SLOS_PER_SERVICE) + " %";
    Slo.Builder slo = Slo.builder(slo(number + ""), new Objective(Ratio.parse(share)))
        .service(service("" + service))
        .kpi(KpiId.of("kpi-" + service % kpis))
        .indicator(new Sli.Events(
            "sum(rate(http_requests_total{service=\"" + service + "\",code!~\"5..\"}[5m]))",
            "sum(rate(http_requests_total{service=\"" + service + "\"}[5m]))"))
        .eventsPerWindow(1_000_000L)
        .interval(Duration.ofSeconds(30))
        .addAlerts(alert(number));
    if (!isOneIn(WITHOUT_OWNER_ONE_IN)) {
      slo.owner(team(service % teams)).budgetPolicy("https://wiki.example.com/budget");
    }
    return slo.build();
  }

  /** Every other alert names its receiver; the others are led there by the routes. */
  private SloAlert alert(int number) {
    boolean isPage = number % 2 == 0;
    SloAlert.Builder alert = SloAlert.builder(new BurnRateAlert(
        isPage ? AlertUrgency.PAGE : AlertUrgency.TICKET,
        isPage ? 14.4 : 1,
        Duration.ofHours(isPage ? 1 : 72),
        Duration.ofMinutes(isPage ? 5 : 360)));
    int team = number / SLOS_PER_SERVICE % teams;
    if (number % 4 < 2) {
      alert.receiver(isOneIn(TO_NOBODY_ONE_IN) ? ComponentId.of("pgaer-" + team) : pager(team));
    }
    if (!isOneIn(WITHOUT_RUNBOOK_ONE_IN)) {
      alert.runbook("https://wiki.example.com/runbooks/" + number);
    }
    return alert.build();
  }

  private static Waiver waiver(int slo) {
    return Waiver.builder(RuleId.of("slo.has-owner-and-policy"), slo(slo + "").path())
        .reason("handed over")
        .owner("head of operations")
        .until(LocalDate.of(2027, 1, 1))
        .build();
  }

  private static SloId slo(String number) {
    return SloId.of("slo-" + number);
  }

  private void demands(MonitoringStrategy.Builder strategy) {
    for (int i = 0; i < objectives; i++) {
      RequirementId id = RequirementId.of("requirement-" + i);
      strategy.addRequirements(
          Requirement.builder(id, RequirementKind.TECHNICAL, "Part " + i + " is watched")
              .addMetBy("kpi/kpi-" + i)
              .build());
      strategy.addStakeholders(
          Stakeholder.builder(StakeholderId.of("stakeholder-" + i), GROUPS.get(i % GROUPS.size()))
              .addNeeds(id)
              .view("https://dashboards.example.com/" + i)
              .build());
    }
  }

  private boolean isOneIn(int number) {
    return random.nextInt(number) == 0;
  }
}

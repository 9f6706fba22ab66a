package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.INFO;
import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.kpi.ClaimedImprovement;
import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.kpi.alert.AlertQuality;
import io.monitoringstrategy.kpi.incident.DurationComparison;
import io.monitoringstrategy.kpi.incident.IncidentDimension;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.TimeTo;
import io.monitoringstrategy.kpi.scorecard.CatalogKpis;
import io.monitoringstrategy.kpi.scorecard.ScorecardEntry;
import io.monitoringstrategy.kpi.scorecard.TargetStatus;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.statistics.comparison.Verdict;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether what a strategy says stands up to what really happened. */
final class EvidenceChecks {
  private static final Ratio HALF = Ratio.parse("50 %");

  /** The KPIs of the catalogue that are the mean of a time of incidents. */
  private static final Map<String, TimeTo> TIMES = Map.of(
      "mean-time-to-recovery", TimeTo.RESOLVE,
      "incident-response-time", TimeTo.ACKNOWLEDGE);

  static final Check<MonitoringStrategy> TARGET_IS_FEASIBLE =
      Check.<MonitoringStrategy, IncidentEvidence, Examined>eachGiven(
              "KPI with a target and incidents",
              IncidentEvidence.KIND,
              EvidenceChecks::targets,
              Examined::path)
          .must("have a target that its data can tell as met or missed", Examined::isKept)
          .but(Examined::found)
          .because("a target inside the margin of error is met and missed by luck")
          .fix("watch longer, so that the interval shrinks, or set the target outside of it")
          .as("kpi.target-is-feasible", WARNING);

  static final Check<MonitoringStrategy> BUDGET_SURVIVES_AN_INCIDENT =
      Check.<MonitoringStrategy, IncidentEvidence, Examined>eachGiven(
              "SLO of a service with incidents",
              IncidentEvidence.KIND,
              EvidenceChecks::budgets,
              Examined::path)
          .must("have a budget larger than one median incident", Examined::isKept)
          .but(Examined::found)
          .because("a promise that the usual incident breaks guides no decision")
          .fix("lower the objective, lengthen the window, or resolve faster before promising")
          .source("SRE workbook, chapter 2: Implementing SLOs")
          .as("slo.budget-survives-an-incident", WARNING);

  static final Check<MonitoringStrategy> NOISE_ACCEPTABLE =
      Check.<MonitoringStrategy, AlertEvidence, Examined>eachGiven(
              "alert rule with known outcomes",
              AlertEvidence.KIND,
              EvidenceChecks::noise,
              Examined::path)
          .must("have a false-alarm share that is not surely above its limit", Examined::isKept)
          .but(Examined::found)
          .because("who is woken for nothing sleeps through the alert that matters")
          .fix(
              "raise its threshold, lengthen its window, or delete it; the limit is the target of the"
                  + " KPI 'alert-accuracy', else 50 %")
          .source("SRE book, chapter 6: Monitoring Distributed Systems")
          .as("alert.noise-acceptable", WARNING);

  static final Check<MonitoringStrategy> CHANGE_IS_REAL =
      Check.<MonitoringStrategy, IncidentEvidence, Examined>eachGiven(
              "time to recover or to respond that is said to have improved",
              IncidentEvidence.KIND,
              EvidenceChecks::improvements,
              Examined::path)
          .must("have improved by more than noise", Examined::isKept)
          .but(Examined::found)
          .because("with so few incidents a mean looks better every other time nothing changed")
          .fix("withdraw the claim, or wait for the incidents it takes, see 'strategy kpi compare'")
          .source("Mann and Whitney: On a test of whether one of two random variables is"
              + " stochastically larger than the other (1947)")
          .as("improvement.change-is-real", INFO);

  private EvidenceChecks() {}

  private static List<Examined> targets(MonitoringStrategy strategy, IncidentEvidence incidents) {
    CatalogKpis logs = CatalogKpis.in(ZoneOffset.UTC)
        .withServices(strategy.services())
        .withIncidents(
            incidents.log(),
            IncidentKpis.over(incidents.window()).withAsOf(incidents.window().end()));
    List<Examined> targets = new ArrayList<>();
    for (Kpi kpi : strategy.kpis()) {
      kpi.target()
          .flatMap(target -> logs.entry(kpi))
          .filter(entry -> entry.measured().value().isPresent())
          .ifPresent(entry -> targets.add(Examined.of(
              kpi.path() + "/target",
              entry.status() != TargetStatus.NOT_DISTINGUISHABLE,
              undecided(kpi.target().orElseThrow(), entry))));
    }
    return targets;
  }

  /** The interval holds the target, or what is not over yet may take away what the interval says. */
  private static String undecided(Target target, ScorecardEntry entry) {
    return TargetStatus.of(entry.measured(), target) == TargetStatus.NOT_DISTINGUISHABLE
        ? "'" + target + "' lies in " + interval(entry)
        : "incidents that are still open may take '" + target + "' away";
  }

  private static String interval(ScorecardEntry entry) {
    boolean isTime = entry.unit() == Unit.DURATION;
    return entry.measured().interval() instanceof ConfidenceInterval.TwoSided<BigDecimal> both
        ? "its interval, " + (isTime ? whole(both.low()) : shown(both.low())) + " to "
            + (isTime ? whole(both.high()) + " s" : shown(both.high())) + " (n = "
            + entry.measured().n() + ")"
        : "what the data leave open";
  }

  private static String shown(BigDecimal number) {
    return number.round(new MathContext(3)).stripTrailingZeros().toPlainString();
  }

  private static List<Examined> budgets(MonitoringStrategy strategy, IncidentEvidence incidents) {
    Map<String, IncidentKpis> byService = IncidentKpis.over(incidents.window())
        .withAsOf(incidents.window().end())
        .measureBy(incidents.log(), IncidentDimension.SERVICE);
    List<Examined> budgets = new ArrayList<>();
    for (Slo slo : strategy.slos()) {
      Optional<Duration> median = slo.service()
          .flatMap(service -> Optional.ofNullable(byService.get(service.value())))
          .flatMap(kpis -> kpis.timeTo(TimeTo.RESOLVE).median().value());
      if (median.isPresent() && slo.objective().hasBudget()) {
        BigDecimal budget =
            seconds(slo.window().length()).multiply(slo.objective().budget().toBigDecimal());
        BigDecimal incident = seconds(median.get());
        budgets.add(Examined.of(
            slo.path(),
            budget.compareTo(incident) > 0,
            "a median incident takes " + whole(incident) + " s of a budget of " + whole(budget)
                + " s"));
      }
    }
    return budgets;
  }

  private static List<Examined> noise(MonitoringStrategy strategy, AlertEvidence alerts) {
    Ratio limit = noiseLimit(strategy);
    List<Examined> rules = new ArrayList<>();
    AlertQuality.over(alerts.window()).measureByRule(alerts.log()).forEach((rule, quality) -> {
      Measurement<Ratio> share = quality.falseAlarmShare();
      share
          .value()
          .ifPresent(value -> rules.add(Examined.of(
              "rule/" + rule,
              !isSurelyAbove(limit, share),
              "of its " + share.n() + " alerts " + value + " were false, surely more than "
                  + limit)));
    });
    return rules;
  }

  private static boolean isSurelyAbove(Ratio limit, Measurement<Ratio> share) {
    return share.interval() instanceof ConfidenceInterval.TwoSided<Ratio> both
        && both.low().compareTo(limit) > 0;
  }

  /** The strictest target of a KPI on false alarms, else one in two. */
  private static Ratio noiseLimit(MonitoringStrategy strategy) {
    return strategy.kpis().stream()
        .filter(kpi -> catalogId(kpi).filter("alert-accuracy"::equals).isPresent())
        .flatMap(kpi -> kpi.target().stream())
        .filter(target -> !target.isAtLeast() && target.bound().compareTo(BigDecimal.ONE) <= 0)
        .map(target -> Ratio.of(target.bound()))
        .min(Ratio::compareTo)
        .orElse(HALF);
  }

  private static List<Examined> improvements(
      MonitoringStrategy strategy, IncidentEvidence incidents) {
    return strategy.kpis().stream()
        .flatMap(kpi -> kpi.improved().stream()
            .flatMap(claim -> catalogId(kpi).map(TIMES::get).stream()
                .map(time -> improvement(kpi, claim, time, incidents))))
        .toList();
  }

  private static Examined improvement(
      Kpi kpi, ClaimedImprovement claim, TimeTo time, IncidentEvidence incidents) {
    DurationComparison comparison = DurationComparison.of(
        IncidentKpis.over(claim.before()).measure(incidents.log()).timeTo(time),
        IncidentKpis.over(claim.after()).measure(incidents.log()).timeTo(time));
    return Examined.of(
        kpi.path() + "/improved",
        comparison.verdict() == Verdict.IMPROVED,
        "the periods, of " + comparison.before().n() + " and "
            + comparison.after().n()
            + " incidents, "
            + (comparison.verdict() == Verdict.WORSENED
                ? "show that it became worse"
                : "cannot be told apart"));
  }

  private static Optional<String> catalogId(Kpi kpi) {
    return kpi.catalog().map(id -> id.value());
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3);
  }

  private static String whole(BigDecimal seconds) {
    return seconds.setScale(0, RoundingMode.HALF_EVEN).toPlainString();
  }
}

package io.monitoringstrategy.examples;

import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks of one's own, run together with those of the catalogue. */
public final class OwnChecks {
  // @start region="checks"
  /** A service, and what is promised of it. */
  record Promises(Service service, List<Slo> slos) {}

  static final Check<MonitoringStrategy> TIER_ONE_HAS_SLO = Check.each(
          "service", OwnChecks::promises, promises -> promises.service().path())
      .that("is of tier 1", promises -> promises.service().tier() == 1)
      .must("have an SLO", promises -> !promises.slos().isEmpty())
      .because("what is down for everybody is promised to somebody")
      .fix("add an SLO with 'service:'")
      .source("decision 17 of the platform team")
      .as("acme.tier-1-has-slo", Severity.ERROR);

  static final Check<MonitoringStrategy> RUNBOOKS_ARE_OURS = Check.each(
          "SLO", MonitoringStrategy::slos, Slo::path)
      .that("has alerts", slo -> !slo.alerts().isEmpty())
      .must("keep its runbooks in our wiki", slo -> elsewhere(slo).isEmpty())
      .but(slo -> "has " + String.join(" and ", elsewhere(slo)))
      .because("at night nobody has the password of another wiki")
      .fix("move it to https://wiki.acme.example")
      .as("acme.runbooks-are-ours", Severity.WARNING);

  /** {@return the checks of the catalogue and our own} */
  static CheckSuite<MonitoringStrategy> suite() {
    return CheckSuite.of(Stream.concat(
                StrategyChecks.all().stream(), Stream.of(TIER_ONE_HAS_SLO, RUNBOOKS_ARE_OURS))
            .toList())
        .withPolicyOf(MonitoringStrategy::policy);
  }
  // @end

  private OwnChecks() {}

  private static List<Promises> promises(MonitoringStrategy strategy) {
    return strategy.services().stream()
        .map(service -> new Promises(
            service,
            strategy.slos().stream()
                .filter(slo -> slo.service().equals(Optional.of(service.id())))
                .toList()))
        .toList();
  }

  private static List<String> elsewhere(Slo slo) {
    return slo.alerts().stream()
        .map(SloAlert::runbook)
        .flatMap(Optional::stream)
        .filter(runbook -> !runbook.startsWith("https://wiki.acme.example/"))
        .toList();
  }
}

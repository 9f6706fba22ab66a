package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Whether what a strategy names exists.
 *
 * <p>Names of teams are looked up once the strategy declares a team; until then its organisation is
 * not assessed; a review is looked up once it declares an operation. The technical metric of a KPI
 * lives in the monitoring system, so it is not looked up. A requirement may be met by something that
 * exists and is not there yet, such as a tool that is not in use: that is said by {@code
 * requirement.is-satisfied}.
 */
final class ReferenceChecks {
  static final Check<MonitoringStrategy> RESOLVES = resolving(ReferenceChecks::references);
  static final Check<MonitoringStrategy> RACI_RESOLVES =
      resolving(strategy -> raciReferences(strategy, new Names(strategy)));

  static final List<Check<MonitoringStrategy>> ALL = List.of(RESOLVES);

  private ReferenceChecks() {}

  private static Check<MonitoringStrategy> resolving(
      Function<MonitoringStrategy, List<Reference>> references) {
    return Check.each("reference", references, Reference::path)
        .must("name an existing element", Reference::resolves)
        .but(Reference::complaint)
        .because(
            "a name that leads nowhere breaks every chain through it: nobody is asked, nothing is"
                + " measured")
        .fix("correct the spelling, or declare the element")
        .as("reference.resolves", Severity.ERROR);
  }

  private static List<Reference> references(MonitoringStrategy strategy) {
    Names names = new Names(strategy);
    List<Reference> found = new ArrayList<>();
    names.owner(strategy.path(), strategy.owner(), found);
    for (BusinessObjective objective : strategy.objectives()) {
      names.owner(objective.path(), objective.owner(), found);
    }
    for (Kpi kpi : strategy.kpis()) {
      kpi.catalog()
          .ifPresent(id -> found.add(new Reference(
              kpi.path() + "/catalog", "KPI of the catalogue", id.value(), names.definitions())));
      names.owner(kpi.path(), kpi.owner(), found);
      kpi.serves().stream()
          .distinct()
          .forEach(id -> found.add(new Reference(
              kpi.path() + "/serves/" + id, "objective", id.value(), names.objectives())));
      kpi.reviewedIn()
          .filter(review -> !names.operations().isEmpty())
          .ifPresent(review -> found.add(
              new Reference(kpi.path() + "/reviewed-in", "operation", review, names.operations())));
    }
    new FrameworkReferences(strategy, names).addTo(found);
    new ArchitectureReferences(strategy, names).addTo(found);
    new PlanReferences(strategy, names).addTo(found);
    new OrganizationReferences(strategy, names).addTo(found);
    found.addAll(raciReferences(strategy, names));
    return found;
  }

  private static List<Reference> raciReferences(MonitoringStrategy strategy, Names names) {
    List<Reference> found = new ArrayList<>();
    for (RaciRow row : strategy.raci().rows()) {
      String path = "activity/" + row.activity();
      row.cells().keySet().forEach(team -> names.team(path + "/" + team, team, found));
    }
    return found;
  }
}

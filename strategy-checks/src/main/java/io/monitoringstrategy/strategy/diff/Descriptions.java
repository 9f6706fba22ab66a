package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.check.Waiver;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.Stakeholder;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Target;
import io.monitoringstrategy.kpi.slo.BurnRateAlert;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.ToolUse;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every element of a strategy by its path, described by what a reviewer would look at. */
final class Descriptions {
  private final Map<String, Described> byPath = new LinkedHashMap<>();

  private Descriptions() {}

  static Map<String, Described> of(MonitoringStrategy strategy) {
    Descriptions all = new Descriptions();
    all.strategy(strategy);
    strategy.objectives().forEach(all::objective);
    strategy.stakeholders().forEach(all::stakeholder);
    strategy.requirements().forEach(all::requirement);
    strategy.kpis().forEach(all::kpi);
    strategy.slos().forEach(all::slo);
    strategy.services().forEach(all::service);
    strategy.topology().components().forEach(all::component);
    strategy.topology().flows().forEach(all::flow);
    strategy.dataSets().forEach(all::dataSet);
    strategy.toolInventory().inUse().forEach(all::tool);
    strategy.decisions().forEach(all::decision);
    all.maturity(strategy);
    strategy.roadmap().deliverables().forEach(all::deliverable);
    strategy.teams().forEach(all::team);
    strategy.raci().rows().forEach(all::activity);
    strategy.organization().operations().forEach(all::operation);
    strategy.organization().onCall().forEach(all::onCall);
    strategy.waivers().forEach(all::waiver);
    return all.byPath;
  }

  private Described add(String path, Effect whenAdded) {
    Described described = new Described(whenAdded);
    byPath.put(path, described);
    return described;
  }

  private void strategy(MonitoringStrategy strategy) {
    add(strategy.path(), Effect.NEUTRAL)
        .has("owner", strategy.owner())
        .is("type", strategy.type().map(type -> type.label()))
        .is("organization model", strategy.organization().model().map(model -> model.label()))
        .is("declared architecture", strategy.topology().declared().map(each -> each.label()))
        .more("traits", Optional.of(BigDecimal.valueOf(strategy.traits().size())));
  }

  private void objective(BusinessObjective objective) {
    add(objective.path(), Effect.STRONGER)
        .is("statement", Optional.of(objective.statement()))
        .has("owner", objective.owner());
  }

  private void stakeholder(Stakeholder stakeholder) {
    add(stakeholder.path(), Effect.NEUTRAL)
        .is("needs", stakeholder.needs())
        .has("view", stakeholder.view());
  }

  private void requirement(Requirement requirement) {
    add(requirement.path(), Effect.NEUTRAL)
        .is("statement", Optional.of(requirement.statement()))
        .has("met by", Described.joined(requirement.metBy()));
  }

  private void kpi(Kpi kpi) {
    Described described = add(kpi.path(), Effect.STRONGER)
        .has("owner", kpi.owner())
        .has("source", kpi.source())
        .has("reviewed in", kpi.reviewedIn())
        .is("serves", kpi.serves());
    Optional<BigDecimal> bound = kpi.target().map(Target::bound);
    if (kpi.target().map(Target::isAtLeast).orElse(true)) {
      described.more("target", bound);
    } else {
      described.less("target", bound);
    }
  }

  private void slo(Slo slo) {
    add(slo.path(), Effect.STRONGER)
        .more("objective", Optional.of(slo.objective().target()).map(Ratio::toBigDecimal))
        .is("window", Optional.of(slo.window()))
        .is("service", slo.service())
        .has("indicator", slo.indicator())
        .has("owner", slo.owner())
        .has("budget policy", slo.budgetPolicy());
    slo.alerts().forEach(alert -> alert(slo, alert));
  }

  private void alert(Slo slo, SloAlert alert) {
    BurnRateAlert condition = alert.condition();
    add(slo.path() + "/" + alert.key(), Effect.STRONGER)
        .is("windows", List.of(condition.longWindow(), condition.shortWindow()))
        .has("receiver", alert.receiver())
        .has("runbook", alert.runbook())
        .has("owner", alert.owner());
  }

  private void service(Service service) {
    add(service.path(), Effect.NEUTRAL)
        .less("tier", Optional.of(BigDecimal.valueOf(service.tier())))
        .has("team", service.team())
        .is("layers", service.layers())
        .is("depends on", service.dependsOn())
        .more("sla", service.sla().map(Ratio::toBigDecimal));
  }

  private void component(Component component) {
    add(component.path(), Effect.STRONGER)
        .is("stages", component.stages())
        .is("signals", component.signals())
        .is("tool", component.tool())
        .has("owner", component.owner())
        .has("replica of", component.replicaOf())
        .has("watches", Described.joined(component.watches()))
        .more(
            "escalation", Optional.of(BigDecimal.valueOf(component.escalation().size())));
  }

  private void flow(Flow flow) {
    add(flow.path(), Effect.STRONGER).is("pattern", flow.pattern().map(each -> each.label()));
  }

  private void dataSet(DataSet data) {
    add(data.path(), Effect.STRONGER)
        .longer("retention", data.retention())
        .yes("masked", data.isMasked())
        .is("personal data", Optional.of(data.isPersonalData()))
        .has("access", Described.joined(data.access()))
        .has("quality owner", data.qualityOwner())
        .has("metadata", data.metadata())
        .more("copies", Optional.of(BigDecimal.valueOf(data.copies())));
  }

  private void tool(ToolUse use) {
    add(use.path(), Effect.NEUTRAL).has("because", use.because());
  }

  private void decision(ToolDecision decision) {
    add(decision.path(), Effect.NEUTRAL)
        .is("chosen", decision.chosen())
        .more("gates passed", Optional.of(BigDecimal.valueOf(decision.passed().size())));
  }

  private void maturity(MonitoringStrategy strategy) {
    strategy.maturity().ifPresent(assessment -> {
      add("maturity", Effect.STRONGER)
          .more("target", assessment.target().map(level -> BigDecimal.valueOf(level.number())));
      assessment
          .answers()
          .forEach((practice, answer) -> add(practice.path(), Effect.NEUTRAL)
              .more("answer", answer.extent().map(extent -> BigDecimal.valueOf(extent.share()))));
    });
  }

  private void deliverable(Deliverable deliverable) {
    add(deliverable.path(), Effect.STRONGER)
        .is("phase", Optional.of(deliverable.phase()))
        .has("owner", deliverable.owner())
        .has("exit criterion", deliverable.exitCriterion())
        .is("needs", deliverable.prerequisites())
        .is("closes", deliverable.closes());
  }

  private void team(Team team) {
    add(team.path(), Effect.NEUTRAL)
        .is("role", team.role().map(role -> role.label()))
        .more(
            "people",
            team.people().isPresent()
                ? Optional.of(BigDecimal.valueOf(team.people().getAsInt()))
                : Optional.empty());
  }

  private void activity(RaciRow row) {
    add("activity/" + row.activity(), Effect.STRONGER)
        .has("accountable", Described.joined(row.accountable()))
        .has("responsible", Described.joined(row.responsible()))
        .is("consulted", row.consulted())
        .is("informed", row.informed());
  }

  private void operation(OperatingProcess operation) {
    add(operation.path(), Effect.STRONGER)
        .has("owner", operation.owner())
        .is("cadence", Optional.of(operation.cadence()))
        .is("reviews", operation.reviews());
  }

  private void onCall(OnCallPlan plan) {
    add("on-call/" + plan.team(), Effect.STRONGER)
        .is("hours", Optional.of(plan.hours()))
        .more("sites", Optional.of(BigDecimal.valueOf(plan.sites())));
  }

  private void waiver(Waiver waiver) {
    add(waiver.path(), Effect.WEAKER).is("until", Optional.of(waiver.until()));
  }
}

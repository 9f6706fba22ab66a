package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.check.Waiver;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.framework.Concern;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.Stakeholder;
import io.monitoringstrategy.kpi.Direction;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.kpi.slo.BurnRateAlert;
import io.monitoringstrategy.kpi.slo.Sli;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.kpi.slo.SloWindow;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.CustomCheck;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every element of a strategy by its path, described by what a reviewer would look at. */
final class Descriptions {
  private final Map<String, Described> byPath = new LinkedHashMap<>();

  private Descriptions() {}

  /** The elements of a strategy, in view of the one it is compared with. */
  static Map<String, Described> of(MonitoringStrategy strategy, MonitoringStrategy other) {
    Descriptions all = new Descriptions();
    all.strategy(strategy);
    strategy.objectives().forEach(all::objective);
    strategy.stakeholders().forEach(all::stakeholder);
    strategy.requirements().forEach(all::requirement);
    strategy.kpis().forEach(all::kpi);
    strategy.slos().forEach(all::slo);
    StackDescriptions.addTo(all, strategy, other.topology());
    ToolDescriptions.addTo(all, strategy);
    PlanDescriptions.addTo(all, strategy);
    strategy.teams().forEach(all::team);
    strategy.raci().rows().forEach(all::activity);
    OrganizationDescriptions.addTo(all, strategy);
    strategy.waivers().forEach(all::waiver);
    SeverityEffects effects = new SeverityEffects(strategy, other);
    strategy
        .severities()
        .levels()
        .forEach((pattern, level) -> all.severity(pattern, level, effects));
    strategy.customChecks().forEach(all::custom);
    return all.byPath;
  }

  /** An element that comes with this effect, and goes with the opposite. */
  Described add(String path, Effect whenAdded) {
    return add(path, Described.of(whenAdded));
  }

  /** An element that is worth what it has. */
  Described add(String path) {
    return add(path, Described.ofContent());
  }

  private Described add(String path, Described described) {
    byPath.put(path, described);
    return described;
  }

  private void strategy(MonitoringStrategy strategy) {
    Described described = add(strategy.path(), Effect.NEUTRAL)
        .named(Set.of("strategy"))
        .is("name", Optional.of(strategy.name()))
        .is("title", strategy.title())
        .is("reviewed", strategy.reviewed())
        .has("owner", strategy.owner())
        .parts("profile", Optional.of(strategy.profile().label()), upTo(strategy.profile()))
        .is("type", strategy.type().map(type -> type.label()))
        .is("declared architecture", strategy.topology().declared().map(each -> each.label()))
        .more("traits", Optional.of(BigDecimal.valueOf(strategy.traits().size())));
    strategy.facts().forEach((fact, value) -> described.is("fact " + fact, Optional.of(value)));
  }

  /** A profile demands all that the lesser ones do. */
  private static List<String> upTo(CheckProfile profile) {
    return Stream.of(CheckProfile.values())
        .filter(each -> each.compareTo(profile) <= 0)
        .map(CheckProfile::label)
        .toList();
  }

  private void objective(BusinessObjective objective) {
    add(objective.path(), Effect.STRONGER)
        .is("statement", Optional.of(objective.statement()))
        .is("improves", objective.improves())
        .has("owner", objective.owner());
  }

  private void stakeholder(Stakeholder stakeholder) {
    add(stakeholder.path())
        .is("group", Optional.of(stakeholder.group().label()))
        .is("needs", stakeholder.needs())
        .has("view", stakeholder.view());
  }

  private void requirement(Requirement requirement) {
    add(requirement.path())
        .is("kind", Optional.of(requirement.kind().label()))
        .is("concern", requirement.concern().map(Concern::label))
        .is("statement", Optional.of(requirement.statement()))
        .parts("met by", requirement.metBy());
  }

  private void kpi(Kpi kpi) {
    Described described = add(kpi.path(), Effect.STRONGER)
        .has("owner", kpi.owner())
        .has("source", kpi.source())
        .has("technical metric", kpi.technicalMetric())
        .is("title", kpi.title())
        .is("catalog", kpi.catalog())
        .is("category", kpi.category().map(KpiCategory::label))
        .is("unit", kpi.unit().map(Unit::label))
        .is("direction", kpi.direction().map(Direction::label))
        .has("reviewed in", kpi.reviewedIn())
        .is("claimed improvement", kpi.improved())
        .parts("serves", kpi.serves());
    described.bound("target", kpi.target());
  }

  private void slo(Slo slo) {
    add(slo.path(), Effect.STRONGER)
        .higher("objective", Optional.of(slo.objective().target()))
        .is("window", Optional.of(window(slo.window())))
        .is("service", slo.service())
        .has("kpi", slo.kpi())
        .is("events", slo.eventsPerWindow())
        .shorter("interval", slo.interval())
        .has("indicator", slo.indicator().map(Descriptions::query))
        .higher(
            "slice target",
            slo.indicator()
                .filter(Sli.TimeSlices.class::isInstance)
                .map(each -> ((Sli.TimeSlices) each).sliceTarget()))
        .has("owner", slo.owner())
        .has("budget policy", slo.budgetPolicy());
    slo.alerts().forEach(alert -> alert(slo, alert));
  }

  private void alert(Slo slo, SloAlert alert) {
    BurnRateAlert condition = alert.condition();
    add(path(slo, alert), Effect.STRONGER)
        .named(Set.of(slo.path() + "/" + condition.urgency().label() + " " + windows(condition)))
        .less("burn rate", Optional.of(BigDecimal.valueOf(condition.factor())))
        .shorter("long window", Optional.of(condition.longWindow()))
        .is("short window", Optional.of(condition.shortWindow()))
        .has("receiver", alert.receiver())
        .shorter("response target", alert.responseTarget())
        .has("runbook", alert.runbook())
        .has("owner", alert.owner());
  }

  /** Of several alerts of one burn rate each is told apart by its windows and its receiver. */
  private static String path(Slo slo, SloAlert alert) {
    String path = slo.path() + "/" + alert.key();
    long alike =
        slo.alerts().stream().filter(each -> each.key().equals(alert.key())).count();
    BurnRateAlert condition = alert.condition();
    return alike == 1
        ? path
        : path + "-" + windows(condition).replace(" and ", "-")
            + alert.receiver().map(to -> "-" + to).orElse("");
  }

  private static String windows(BurnRateAlert condition) {
    return DurationText.write(condition.longWindow()) + " and "
        + DurationText.write(condition.shortWindow());
  }

  private static String window(SloWindow window) {
    return window instanceof SloWindow.Calendar calendar
        ? calendar.unit().label() + " in " + calendar.zone()
        : DurationText.write(window.length());
  }

  private static String query(Sli indicator) {
    if (indicator instanceof Sli.Events events) {
      return events.good() + " of " + events.total();
    }
    if (indicator instanceof Sli.TimeSlices slices) {
      return slices.query() + " over " + DurationText.write(slices.slice());
    }
    Sli.RatioTimeSlices slices = (Sli.RatioTimeSlices) indicator;
    return slices.query() + " over " + DurationText.write(slices.slice());
  }

  private void team(Team team) {
    add(team.path())
        .is("title", team.title())
        .is("role", team.role().map(role -> role.label()))
        .parts("functions", team.functions())
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
        .is("informed", row.informed())
        .is("supporting", row.teamsWith(RaciLetter.SUPPORTING));
  }

  private void waiver(Waiver waiver) {
    add(waiver.path(), Effect.WEAKER)
        .earlier("until", waiver.until())
        .is("owner", Optional.of(waiver.owner()))
        .is("reason", Optional.of(waiver.reason()));
  }

  /** A rule that counts for less lets more pass. */
  private void severity(String pattern, Optional<Severity> level, SeverityEffects effects) {
    add(
            "severity/" + pattern,
            Described.of(effects.whenAdded(pattern, level), effects.whenRemoved(pattern, level)))
        .more(
            "level", Optional.of(BigDecimal.valueOf(level.map(Severity::weight).orElse(0))));
  }

  private void custom(CustomCheck check) {
    add(check.path(), Effect.STRONGER)
        .more("severity", Optional.of(BigDecimal.valueOf(check.severity().weight())))
        .is("each", Optional.of(check.each().label()))
        .is("when", Optional.of(check.when()))
        .is("must", Optional.of(check.must()))
        .is("because", Optional.of(check.because()))
        .is("fix", Optional.of(check.fix()));
  }
}

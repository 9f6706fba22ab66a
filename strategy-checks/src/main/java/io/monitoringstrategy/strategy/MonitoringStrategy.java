package io.monitoringstrategy.strategy;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.advice.AdviceTable;
import io.monitoringstrategy.architecture.ArchitectureAdvisor;
import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.routing.RouteTree;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.SeverityPolicy;
import io.monitoringstrategy.check.Waiver;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.RequirementCoverage;
import io.monitoringstrategy.framework.Stakeholder;
import io.monitoringstrategy.framework.StrategyStage;
import io.monitoringstrategy.framework.StrategyType;
import io.monitoringstrategy.framework.Trait;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.slo.Slo;
import io.monitoringstrategy.kpi.slo.SloAlert;
import io.monitoringstrategy.maturity.Assessment;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.tool.ToolInventory;
import io.monitoringstrategy.tool.ToolUse;
import io.monitoringstrategy.tool.selection.ToolCosts;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.ComponentId;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ServiceId;
import io.monitoringstrategy.value.StrategyId;
import io.monitoringstrategy.value.TeamId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an organisation wants from its monitoring, how it tells whether it gets it, and who does
 * what.
 *
 * <pre>{@code
 * MonitoringStrategy strategy = MonitoringStrategy.builder("checkout")
 *     .owner(TeamId.of("platform"))
 *     .addObjectives(customersCanPay)
 *     .addKpis(uptime)
 *     .addTeams(platform, sre)
 *     .raci(table)
 *     .build();
 * CheckReport report = StrategyChecks.standard().run(strategy, strategy.policyOn(today));
 * }</pre>
 *
 * <p>It holds what people write, mistakes included: a reference may name nothing, an activity may
 * have two accountable teams. Such mistakes are findings, not exceptions. Refused is only what
 * could not be spoken about: two elements of one kind with the same id.
 */
@Value.Immutable
public abstract sealed class MonitoringStrategy implements WithMonitoringStrategy
    permits ImmutableMonitoringStrategy {
  MonitoringStrategy() {}

  /**
   * {@return a builder for the strategy of this name}
   *
   * @param name lower-case words joined by {@code -}, such as {@code checkout}
   * @throws io.monitoringstrategy.value.InvalidValueException if the name is written otherwise
   */
  public static Builder builder(String name) {
    return builder(StrategyId.of(name));
  }

  /** {@return a builder for the strategy of this id} */
  public static Builder builder(StrategyId id) {
    return new Builder().id(id);
  }

  /** {@return the name it is referred to by} */
  public abstract StrategyId id();

  /** {@return what people call it, such as {@code Checkout platform}} */
  public abstract Optional<String> title();

  /** {@return the team that answers for the strategy; absent while nobody does} */
  public abstract Optional<TeamId> owner();

  /** {@return the day on which somebody last went through it} */
  public abstract Optional<LocalDate> reviewed();

  /** {@return what the business wants, in the order it was written} */
  public abstract List<BusinessObjective> objectives();

  /** {@return whom monitoring is for, in the order it was written} */
  public abstract List<Stakeholder> stakeholders();

  /** {@return what they demand of it, in the order it was written} */
  public abstract List<Requirement> requirements();

  /** {@return what is measured to tell whether it gets it, in the order it was written} */
  public abstract List<Kpi> kpis();

  /** {@return what its services promise, in the order it was written} */
  public abstract List<Slo> slos();

  /** {@return who takes part, in the order it was written} */
  public abstract List<Team> teams();

  /** {@return the type the strategy says it is of} */
  public abstract Optional<StrategyType> type();

  /** {@return what marks the strategy, from which its type is told} */
  public abstract List<Trait> traits();

  /** {@return the services that are watched, in the order they were written} */
  public abstract List<Service> services();

  /** {@return what the monitoring stack is made of; nothing unless given} */
  @Value.Default
  public Topology topology() {
    return Topology.builder().build();
  }

  /** {@return which alert goes to whom; absent while nobody has written it} */
  public abstract Optional<RouteTree> routing();

  /** {@return how the data of the stack are kept and guarded, in the order they were written} */
  public abstract List<DataSet> dataSets();

  /** {@return the tools in use and those it describes itself; none unless given} */
  @Value.Default
  public ToolInventory toolInventory() {
    return ToolInventory.EMPTY;
  }

  /** {@return the choices among tools, in the order they were written} */
  public abstract List<ToolDecision> decisions();

  /** {@return what tools cost and bring, in the order it was written} */
  public abstract List<ToolCosts> toolCosts();

  /** {@return what advice depends on: numbers by name, such as the count of teams} */
  public abstract Map<String, Double> facts();

  /** {@return how mature the monitoring is said to be; absent while nobody has assessed it} */
  public abstract Optional<Assessment> maturity();

  /** {@return what is to be brought about, and when; nothing unless given} */
  @Value.Default
  public Roadmap roadmap() {
    return Roadmap.builder().build();
  }

  /**
   * {@return who does what} Once it has an activity, its teams include every team of the strategy,
   * so that a team without any part in it is found.
   */
  @Value.Default
  public RaciTable raci() {
    return RaciTable.EMPTY;
  }

  /** {@return how the teams are organised; nothing unless given} */
  @Value.Default
  public Organization organization() {
    return Organization.builder().build();
  }

  /** {@return the findings that somebody answers for} */
  public abstract List<Waiver> waivers();

  /** {@return how much is demanded of it; every rule of the catalogue unless given} */
  @Value.Default
  public CheckProfile profile() {
    return CheckProfile.STANDARD;
  }

  /** {@return which rules count more, less or not at all for this strategy} */
  @Value.Default
  public SeverityPolicy severities() {
    return SeverityPolicy.AS_WRITTEN;
  }

  /** {@return the rules of its own, in the order they were written} */
  public abstract List<CustomCheck> customChecks();

  /** {@return the name as text, such as {@code checkout}} */
  public String name() {
    return id().value();
  }

  /** {@return {@code strategy/checkout}} */
  public String path() {
    return id().path();
  }

  /** {@return the objective of this id, if the strategy has it} */
  public Optional<BusinessObjective> objective(ObjectiveId id) {
    return Optional.ofNullable(objectivesById().get(id));
  }

  /** {@return the KPI of this id, if the strategy has it} */
  public Optional<Kpi> kpi(KpiId id) {
    return Optional.ofNullable(kpisById().get(id));
  }

  /** {@return the team of this id, if the strategy declares it} */
  public Optional<Team> team(TeamId id) {
    return Optional.ofNullable(teamsById().get(id));
  }

  /** {@return the service of this id, if the strategy has it} */
  public Optional<Service> service(ServiceId id) {
    return Optional.ofNullable(servicesById().get(id));
  }

  /** {@return the KPIs that say they serve the objective, in the order they were written} */
  public List<Kpi> kpisServing(ObjectiveId objective) {
    return kpisByObjective().getOrDefault(objective, List.of());
  }

  /** {@return the SLOs that say they show the KPI, in the order they were written} */
  public List<Slo> slosShowing(KpiId kpi) {
    return slosByKpi().getOrDefault(kpi, List.of());
  }

  /** {@return the SLOs on the service, in the order they were written} */
  public List<Slo> slosOf(ServiceId service) {
    return slosByService().getOrDefault(service, List.of());
  }

  /**
   * {@return the channels that an alert on an objective reaches: the one it names, else those that
   * routes below the root lead it to; the fallback of the routes does not count, nobody expects it, nor
   * does a store, a view or the receiver that is called null}
   */
  public List<ComponentId> receivers(Slo slo, SloAlert alert) {
    return AlertRouting.receivers(this, slo, alert);
  }

  /** {@return what an alert or its routes name as receivers, those that can receive nothing among them} */
  public List<ComponentId> namedReceivers(Slo slo, SloAlert alert) {
    return AlertRouting.named(this, slo, alert);
  }

  /** {@return which requirement is met by what the strategy holds, and which is not} */
  public RequirementCoverage requirementCoverage() {
    return RequirementCoverage.of(requirements(), stakeholders(), StrategyElements.paths(this));
  }

  /** {@return what the drawing of the monitoring stack tells, worked out once for the strategy} */
  @Value.Lazy
  public TopologyAnalysis topologyAnalysis() {
    return TopologyAnalysis.of(topology());
  }

  /** {@return which architecture suits the organisation; absent while it states no fact about itself} */
  public Optional<Advice<IntegrationArchitecture>> architectureAdvice() {
    AdviceTable<IntegrationArchitecture> table = ArchitectureAdvisor.standard();
    Map<String, Double> known = new LinkedHashMap<>(facts());
    known.keySet().removeIf(fact -> table.input(fact).isEmpty());
    return known.isEmpty() ? Optional.empty() : Optional.of(table.advise(known));
  }

  /** {@return which organisation model suits; absent while the strategy states no fact about itself} */
  public Optional<Advice<OrganizationModel>> organizationAdvice() {
    return Organization.advice(facts());
  }

  /** {@return how many elements of each stage of the framework the strategy speaks of} */
  public Map<StrategyStage, Integer> elementsByStage() {
    return StrategyElements.byStage(this);
  }

  /** {@return how strictly the strategy itself asks to be checked: its profile, severities and waivers} */
  public CheckPolicy policyOn(LocalDate today) {
    return policy().withToday(today);
  }

  /** {@return the same on no day: no waiver has expired, and rules on age are not applicable} */
  public CheckPolicy policy() {
    return CheckPolicy.builder()
        .profile(profile()::severityOf)
        .severities(severities())
        .addAllWaivers(waivers())
        .build();
  }

  @Value.Lazy
  Map<ObjectiveId, BusinessObjective> objectivesById() {
    return Index.unique(objectives(), BusinessObjective::id);
  }

  @Value.Lazy
  Map<KpiId, Kpi> kpisById() {
    return Index.unique(kpis(), Kpi::id);
  }

  @Value.Lazy
  Map<TeamId, Team> teamsById() {
    return Index.unique(teams(), Team::id);
  }

  @Value.Lazy
  Map<ServiceId, Service> servicesById() {
    return Index.unique(services(), Service::id);
  }

  @Value.Lazy
  Map<ObjectiveId, List<Kpi>> kpisByObjective() {
    return Index.grouped(kpis(), Kpi::serves);
  }

  @Value.Lazy
  Map<KpiId, List<Slo>> slosByKpi() {
    return Index.grouped(slos(), slo -> slo.kpi().stream().toList());
  }

  @Value.Lazy
  Map<ServiceId, List<Slo>> slosByService() {
    return Index.grouped(slos(), slo -> slo.service().stream().toList());
  }

  @Value.Check
  MonitoringStrategy check() {
    Problems problems = Problems.of("strategy " + id());
    Duplicates.reject(objectives(), BusinessObjective::path, problems);
    Duplicates.reject(kpis(), Kpi::path, problems);
    Duplicates.reject(slos(), Slo::path, problems);
    Duplicates.reject(stakeholders(), Stakeholder::path, problems);
    Duplicates.reject(requirements(), Requirement::path, problems);
    Duplicates.reject(dataSets(), DataSet::path, problems);
    Duplicates.reject(toolInventory().inUse(), ToolUse::path, problems);
    Duplicates.reject(decisions(), ToolDecision::path, problems);
    Duplicates.reject(toolCosts(), ToolCosts::path, problems);
    Duplicates.reject(teams(), Team::path, problems);
    Duplicates.reject(services(), Service::path, problems);
    Duplicates.reject(waivers(), Waiver::path, problems);
    Duplicates.reject(customChecks(), CustomCheck::path, problems);
    problems.throwIfAny();
    RaciTable complete = withEveryTeam();
    return complete.equals(raci()) ? this : withRaci(complete);
  }

  private RaciTable withEveryTeam() {
    if (raci().isEmpty()) {
      return raci();
    }
    Map<String, String> columns = new LinkedHashMap<>();
    teams().forEach(team -> columns.put(team.id().value(), team.id().value()));
    raci().teams().forEach(column -> columns.put(column.toLowerCase(Locale.ROOT), column));
    RaciTable.Builder table = RaciTable.builder();
    columns.values().forEach(table::team);
    raci().rows().forEach(table::row);
    return table.build();
  }

  /** Builds a strategy; everything but the name is absent or empty unless given. */
  public static final class Builder extends ImmutableMonitoringStrategy.Builder {
    Builder() {}
  }
}

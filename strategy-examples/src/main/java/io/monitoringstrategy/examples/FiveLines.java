package io.monitoringstrategy.examples;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.architecture.ArchitectureAdvisor;
import io.monitoringstrategy.architecture.Component;
import io.monitoringstrategy.architecture.Flow;
import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.architecture.Topology;
import io.monitoringstrategy.architecture.governance.DataSet;
import io.monitoringstrategy.architecture.governance.DataVolume;
import io.monitoringstrategy.architecture.topology.TopologyAnalysis;
import io.monitoringstrategy.economics.CashFlows;
import io.monitoringstrategy.framework.Requirement;
import io.monitoringstrategy.framework.RequirementCoverage;
import io.monitoringstrategy.framework.RequirementKind;
import io.monitoringstrategy.framework.Trait;
import io.monitoringstrategy.framework.TypeAssessment;
import io.monitoringstrategy.kpi.incident.IncidentHistory;
import io.monitoringstrategy.kpi.incident.IncidentHistory.Change;
import io.monitoringstrategy.kpi.incident.ReopenPolicy;
import io.monitoringstrategy.maturity.Assessment;
import io.monitoringstrategy.maturity.MaturityModel;
import io.monitoringstrategy.maturity.MaturityProfile;
import io.monitoringstrategy.roadmap.Roadmap;
import io.monitoringstrategy.roadmap.Schedule;
import io.monitoringstrategy.tool.Tool;
import io.monitoringstrategy.tool.ToolCatalog;
import io.monitoringstrategy.tool.ToolFilters;
import io.monitoringstrategy.tool.ToolInventory;
import io.monitoringstrategy.tool.ToolNeeds;
import io.monitoringstrategy.tool.ranking.DecisionMatrix;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.MissingScores;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.ranking.Robustness;
import io.monitoringstrategy.tool.ranking.Topsis;
import io.monitoringstrategy.value.DataSetId;
import io.monitoringstrategy.value.RequirementId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Every analysis of a strategy's parts, each in five lines at most. */
public final class FiveLines {
  private FiveLines() {}

  /** Which requirement does nothing meet? */
  static List<RequirementId> unmetRequirements() {
    Requirement trace = Requirement.builder(
            RequirementId.of("fast-debugging"), RequirementKind.TECHNICAL, "Trace any request")
        .addMetBy("tool/jaeger")
        .build();
    return RequirementCoverage.of(List.of(trace), List.of(), List.of("tool/prometheus"))
        .unmet();
  }

  /** Which type is the strategy really of, and what does the next type need? */
  static List<Trait> missingForTheNextType() {
    TypeAssessment type = TypeAssessment.of(
        Set.of(Trait.TREND_ANALYSIS, Trait.CAPACITY_PLANNING, Trait.AUTOMATED_RESPONSE));
    return type.missingForNext();
  }

  /** In which dimension is the monitoring weakest? */
  static MaturityProfile maturity(Assessment assessment) {
    return MaturityProfile.of(MaturityModel.standard(), assessment);
  }

  /** Whose loss blinds a monitoring stack? */
  static TopologyAnalysis stack() {
    Topology stack = Topology.builder()
        .addComponents(
            Component.of("pods", PipelineStage.SOURCE, SignalType.METRICS),
            Component.of("prometheus", PipelineStage.STORE),
            Component.of("grafana", PipelineStage.PRESENT))
        .addFlows(Flow.of("pods", "prometheus"), Flow.of("prometheus", "grafana"))
        .build();
    return TopologyAnalysis.of(stack);
  }

  /** Which architecture suits twelve autonomous teams? */
  static Advice<IntegrationArchitecture> architecture() {
    Map<String, Double> facts = Map.of("teams", 12.0, "autonomy", 0.9, "services", 80.0);
    return ArchitectureAdvisor.standard().advise(facts);
  }

  /** How much disk do metrics take? */
  static double storedGib() {
    DataSet metrics = DataSet.builder(DataSetId.of("host-metrics"), SignalType.METRICS)
        .volume(DataVolume.sampled(100_000, Duration.ofSeconds(15), 2))
        .retention(Duration.ofDays(30))
        .build();
    return metrics.storage().orElseThrow().storedGib();
  }

  /** Which tools store metrics and can be self-hosted? */
  static List<Tool> selfHostedMetricStores() {
    return ToolCatalog.standard()
        .that(ToolFilters.stores(SignalType.METRICS).and(ToolFilters.selfHosted()));
  }

  /** What do these tools lack? */
  static List<String> lackingCategories() {
    return ToolInventory.of("prometheus", "grafana", "alertmanager")
        .set()
        .gaps(ToolNeeds.standard())
        .categories()
        .stream()
        .map(category -> category.label())
        .toList();
  }

  /** Who wins, and how robust is that? */
  static Robustness ranking(DecisionTable table) {
    DecisionMatrix matrix = table.toMatrix(MissingScores.WORST_CASE);
    return Robustness.of(new Topsis(Normalization.VECTOR), matrix);
  }

  /** Does it pay? */
  static CashFlows investment() {
    return CashFlows.parse(CurrencyUnit.EUR, "-15000", "1500", "2500", "3500", "4500", "6000");
  }

  /** How long did an incident take that came back? */
  static Optional<Duration> reopened(Instant opened, ReopenPolicy policy) {
    IncidentHistory history = IncidentHistory.of(List.of(
        new IncidentHistory.Update(Change.OPENED, opened),
        new IncidentHistory.Update(Change.RESOLVED, opened.plusSeconds(1800)),
        new IncidentHistory.Update(Change.REOPENED, opened.plusSeconds(3600)),
        new IncidentHistory.Update(Change.RESOLVED, opened.plusSeconds(5400))));
    return history.duration(policy);
  }

  /** When is everything done, and what slips with four fifths of the people? */
  static int daysOfSlip(Roadmap roadmap) {
    Schedule planned = Schedule.of(roadmap);
    Schedule thinner = Schedule.of(roadmap.scaled(0.8));
    return thinner.slipsAgainst(planned).values().stream()
        .mapToInt(days -> days)
        .max()
        .orElse(0);
  }
}

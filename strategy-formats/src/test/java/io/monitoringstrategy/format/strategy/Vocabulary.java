package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.architecture.IntegrationArchitecture;
import io.monitoringstrategy.architecture.IntegrationPattern;
import io.monitoringstrategy.architecture.Layer;
import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.framework.Concern;
import io.monitoringstrategy.framework.RequirementKind;
import io.monitoringstrategy.framework.StakeholderGroup;
import io.monitoringstrategy.framework.StrategyType;
import io.monitoringstrategy.framework.Trait;
import io.monitoringstrategy.kpi.KpiCategory;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.maturity.Extent;
import io.monitoringstrategy.maturity.MaturityLevel;
import io.monitoringstrategy.org.MonitoringFunction;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.Responsibility;
import io.monitoringstrategy.org.TeamRole;
import io.monitoringstrategy.org.operations.Frequency;
import io.monitoringstrategy.org.operations.OperatingActivity;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.CheckedElement;
import io.monitoringstrategy.tool.Deployment;
import io.monitoringstrategy.tool.ToolCategory;
import io.monitoringstrategy.tool.ranking.CriterionGroup;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.selection.SelectionGate;
import io.monitoringstrategy.value.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of the domain that a strategy file may use, by the name that the schema gives them. */
final class Vocabulary {
  private Vocabulary() {}

  static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    Stream.<Enum<?>[]>of(
            StrategyType.values(),
            Trait.values(),
            StakeholderGroup.values(),
            RequirementKind.values(),
            Concern.values(),
            Layer.values(),
            KpiCategory.values(),
            Unit.values(),
            IntegrationArchitecture.values(),
            PipelineStage.values(),
            SignalType.values(),
            IntegrationPattern.values(),
            ToolCategory.values(),
            Deployment.values(),
            SelectionGate.values(),
            Normalization.values(),
            CriterionGroup.values(),
            MaturityLevel.values(),
            TeamRole.values(),
            MonitoringFunction.values(),
            OrganizationModel.values(),
            Responsibility.values(),
            OperatingActivity.values(),
            Frequency.values(),
            CheckProfile.values(),
            CheckedElement.values(),
            Severity.values())
        .forEach(
            values -> words.put(values[0].getDeclaringClass().getSimpleName(), written(values)));
    words.put("KpiDirection", written(io.monitoringstrategy.kpi.Direction.values()));
    words.put("CriterionDirection", written(io.monitoringstrategy.tool.ranking.Direction.values()));
    words.put(
        "Answer",
        Stream.concat(written(Extent.values()).stream(), Stream.of("not-applicable"))
            .toList());
    return words;
  }

  private static List<String> written(Enum<?>[] values) {
    return Stream.of(values).map(Labels::word).toList();
  }
}

package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.format.yaml.YamlDocument;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.framework.StrategyType;
import io.monitoringstrategy.framework.Trait;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.StrategyId;
import io.monitoringstrategy.value.TeamId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads the sections of one strategy file in the order in which people write them. */
final class StrategyReader {
  static final String API_VERSION = "monitoringstrategy.io/v1";
  static final String KIND = "MonitoringStrategy";

  private final Places places = new Places();
  private final YamlDocument document;

  private StrategyReader(YamlDocument document) {
    this.document = document;
  }

  static StrategyDocument read(YamlDocument document) {
    return new StrategyReader(document).read();
  }

  private StrategyDocument read() {
    YamlMap root = document.root();
    root.node("include"); // followed before: the sections of other files are here already
    root.required("apiVersion", exactly(API_VERSION));
    root.required("kind", exactly(KIND));
    Optional<MonitoringStrategy.Builder> begun = metadata(root);
    MonitoringStrategy.Builder strategy =
        begun.orElseGet(() -> MonitoringStrategy.builder("unnamed"));
    strategy
        .addAllObjectives(new ObjectiveSection(places).read(root))
        .addAllStakeholders(new StakeholderSection(places).read(root))
        .addAllRequirements(new RequirementSection(places).read(root))
        .addAllKpis(new KpiSection(places).read(root))
        .addAllSlos(new SloSection(places).read(root));
    strategy
        .type(root.optional("type", StrategyType::parse))
        .addAllTraits(root.list("traits", Trait::parse))
        .addAllServices(new ServiceSection(places).read(root));
    new ArchitectureSection(places).read(root, strategy);
    places.putSection("tools", root);
    root.map("tools").ifPresent(tools -> tools(tools, strategy));
    strategy
        .maturity(new MaturitySection(places).read(root))
        .roadmap(new RoadmapSection(places).read(root));
    new OrganizationSection(places).read(root, strategy);
    strategy.addAllWaivers(new WaiverSection(places).read(root));
    new CheckSection(places).read(root, strategy);
    Optional<MonitoringStrategy> whole = root.build(strategy::build);
    document.throwIfAny();
    return new StrategyDocument(whole.orElseThrow(), places);
  }

  private Optional<MonitoringStrategy.Builder> metadata(YamlMap root) {
    places.putSection("metadata", root);
    return root.requiredMap("metadata").flatMap(map -> {
      Optional<StrategyId> id = map.required("name", StrategyId::of);
      Optional<String> title = map.optionalText("title");
      Optional<TeamId> owner = map.optional("owner", TeamId::of);
      Optional<LocalDate> reviewed = map.optional("reviewed", YamlScalar::date);
      id.ifPresent(name -> places.putMap(name.path(), map, "owner"));
      return map.build(() -> MonitoringStrategy.builder(id.orElseThrow())
          .title(title)
          .owner(owner)
          .reviewed(reviewed));
    });
  }

  private void tools(YamlMap tools, MonitoringStrategy.Builder strategy) {
    strategy
        .toolInventory(new ToolSection(places).read(tools))
        .addAllDecisions(new DecisionSection(places).read(tools))
        .addAllToolCosts(new CostSection(places).read(tools));
    tools.rejectUnknownKeys();
  }

  private static Function<String, String> exactly(String expected) {
    return text -> {
      Problems.of(Quoted.of(text))
          .rejectIf(!text.equals(expected), "must be " + expected)
          .throwIfAny();
      return text;
    };
  }
}

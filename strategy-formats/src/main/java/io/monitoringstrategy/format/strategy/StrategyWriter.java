package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.yaml.YamlOutput;
import io.monitoringstrategy.framework.StrategyType;
import io.monitoringstrategy.framework.Trait;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import io.monitoringstrategy.value.InvalidValueException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes the sections of a strategy in the order in which they are read, and makes sure of it. */
final class StrategyWriter {
  private StrategyWriter() {}

  /** What was written is read again: a strategy that the file cannot hold is refused, not cut short. */
  static String text(MonitoringStrategy strategy) {
    String text = YamlOutput.text(fields(strategy).written());
    MonitoringStrategy read = read(strategy, text);
    if (!read.equals(strategy)) {
      Optional<String> change = StrategyDiff.between(strategy, read).changes().stream()
          .findFirst()
          .map(found -> found.element() + " " + found.what());
      throw InvalidValueException.of(
          strategy.path(),
          "holds what a strategy file cannot say"
              + change.map(found -> " (" + found + ")").orElse("")
              + ": leave it out before it is written");
    }
    return text;
  }

  private static MonitoringStrategy read(MonitoringStrategy strategy, String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return StrategyFiles.read(strategy.name(), new ByteArrayInputStream(bytes))
          .strategy();
    } catch (UnreadableFileException e) {
      throw InvalidValueException.of(
          strategy.path(), "holds what a strategy file cannot say: " + e.getMessage());
    }
  }

  /** Every key that a file can have, in the order of a file. */
  static Fields fields(MonitoringStrategy strategy) {
    return new Fields()
        .put("apiVersion", StrategyReader.API_VERSION)
        .put("kind", StrategyReader.KIND)
        .put(
            "metadata",
            new Fields()
                .put("name", strategy.name())
                .put("title", strategy.title())
                .put("owner", strategy.owner())
                .put("reviewed", strategy.reviewed()))
        .put("type", strategy.type().map(StrategyType::label))
        .put("traits", strategy.traits().stream().map(Trait::label).toList())
        .put("objectives", ObjectiveSection.write(strategy.objectives()))
        .put("stakeholders", StakeholderSection.write(strategy.stakeholders()))
        .put("requirements", RequirementSection.write(strategy.requirements()))
        .put("services", ServiceSection.write(strategy.services()))
        .put("kpis", KpiSection.write(strategy.kpis()))
        .put("slos", SloSection.write(strategy.slos()))
        .put("architecture", ArchitectureSection.write(strategy))
        .put(
            "tools",
            ToolSection.write(strategy.toolInventory())
                .put("decisions", DecisionSection.write(strategy.decisions()))
                .put("costs", CostSection.write(strategy.toolCosts())))
        .put("maturity", strategy.maturity().map(MaturitySection::write).orElseGet(Fields::new))
        .put("roadmap", RoadmapSection.write(strategy.roadmap()))
        .put("organization", OrganizationSection.write(strategy))
        .put("waivers", WaiverSection.write(strategy.waivers()))
        .put("checks", CheckSection.write(strategy));
  }
}

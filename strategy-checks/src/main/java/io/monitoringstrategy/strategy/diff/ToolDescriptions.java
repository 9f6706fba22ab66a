package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.Tool;
import io.monitoringstrategy.tool.ToolUse;
import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.selection.DecisionRecord;
import io.monitoringstrategy.tool.selection.SelectionGate;
import io.monitoringstrategy.tool.selection.ToolCosts;
import io.monitoringstrategy.tool.selection.ToolDecision;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is used, how it was chosen, and what it costs. */
final class ToolDescriptions {
  private final Descriptions all;

  private ToolDescriptions(Descriptions all) {
    this.all = all;
  }

  static void addTo(Descriptions all, MonitoringStrategy strategy) {
    ToolDescriptions tools = new ToolDescriptions(all);
    strategy.toolInventory().inUse().forEach(tools::use);
    strategy.toolInventory().own().forEach(tools::tool);
    strategy.decisions().forEach(tools::decision);
    strategy.toolCosts().forEach(tools::costs);
  }

  private void use(ToolUse use) {
    all.add(use.path(), Effect.NEUTRAL).has("because", use.because());
  }

  private void tool(Tool tool) {
    Described described = all.add("own/" + tool.id(), Effect.NEUTRAL)
        .named(names(tool))
        .is("title", Optional.of(tool.title()))
        .is("category", Optional.of(tool.category().label()))
        .is("former names", tool.formerIds());
    tool.facts()
        .forEach((name, fact) -> described
            .is(name, fact.value())
            .has(name + " source", fact.source())
            .is(name + " as of", fact.asOf()));
  }

  private static Set<String> names(Tool tool) {
    return Stream.concat(Stream.of(tool.id()), tool.formerIds().stream())
        .map(id -> "own/" + id)
        .collect(Collectors.toSet());
  }

  private void decision(ToolDecision decision) {
    Described described = all.add(decision.path())
        .is("gate", decision.gate().map(SelectionGate::label))
        .is("method", Optional.of(decision.method()))
        .is("candidates", decision.table().tools())
        .is("comparison", decision.comparison())
        .is("chosen", decision.chosen())
        .more("gates passed", Optional.of(BigDecimal.valueOf(decision.passed().size())));
    decision
        .passed()
        .forEach((gate, day) -> described.is("passed " + gate.label(), Optional.of(day)));
    decision
        .declaredTotals()
        .forEach((tool, total) -> described.is("declared total of " + tool, Optional.of(total)));
    decision
        .table()
        .scores()
        .forEach((tool, scores) -> scores.forEach(
            (criterion, score) -> described.is(tool + " " + criterion, Optional.of(score))));
    record(decision.record(), described);
    decision.table().criteria().forEach(criterion -> criterion(decision, criterion));
  }

  private static void record(DecisionRecord record, Described described) {
    described
        .has("decided by", record.decidedBy())
        .has("decided on", record.decidedOn())
        .has("why", record.why());
    record.rejected().forEach((tool, why) -> described.has("why not " + tool, Optional.of(why)));
  }

  private void criterion(ToolDecision decision, Criterion criterion) {
    all.add(decision.path() + "/" + criterion.id())
        .is("group", criterion.group())
        .is("weight", Optional.of(criterion.weight()))
        .is("direction", criterion.direction())
        .is("bounds", criterion.bounds())
        .is("preference", Optional.of(criterion.preference()))
        .has("must", criterion.must());
  }

  private void costs(ToolCosts costs) {
    all.add(costs.path(), Effect.NEUTRAL)
        .is("currency", Optional.of(costs.currency()))
        .is("years", Optional.of(costs.years()))
        .is("capital", costs.capital())
        .is("infrastructure", costs.infrastructure())
        .is("staff", costs.staff())
        .is("exit", costs.exit())
        .is("benefit", costs.benefit())
        .is("rate", Optional.of(costs.rate()))
        .is("quoted rate of return", costs.quotedIrr())
        .has("reason", costs.reason());
  }
}

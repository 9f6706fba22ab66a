package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.selection.ToolCosts;
import java.math.RoundingMode;
import java.util.List;

/** Whether what is said about money can be relied on. */
final class CostChecks {
  static final Check<MonitoringStrategy> TCO_COMPLETE = Check.each(
          "total cost of ownership", MonitoringStrategy::toolCosts, ToolCosts::path)
      .must("have running, staff and exit cost", costs -> costs.missing().isEmpty())
      .but(costs -> "nobody has said " + String.join(", ", costs.missing()))
      .because("the price on the offer is the smaller part of what a tool costs to its end")
      .fix("add 'yearly: {infrastructure: ..., staff: ...}' and 'exit:', 0 where it costs nothing")
      .source("Gartner: total cost of ownership")
      .as("cost.tco-complete", WARNING);

  static final Check<MonitoringStrategy> IRR_UNAMBIGUOUS = Check.each(
          "quoted internal rate of return", CostChecks::rates, Examined::path)
      .must("be the only one", Examined::isKept)
      .but(Examined::found)
      .because(
          "flows that change their sign more than once have several rates, and none means anything")
      .fix("quote the net present value instead, or correct the flows")
      .source("Brealey, Myers and Allen: Principles of Corporate Finance, chapter 5")
      .as("cost.irr-unambiguous", WARNING);

  static final Check<MonitoringStrategy> VALUE_POSITIVE = Check.each(
          "tool with a benefit", CostChecks::values, Examined::path)
      .must("have a net present value that is not negative, or a reason", Examined::isKept)
      .but(Examined::found)
      .because("what does not pay may still be needed, and then somebody should say why")
      .fix("add 'reason:', or look for a cheaper way")
      .source("Brealey, Myers and Allen: Principles of Corporate Finance, chapter 5")
      .as("cost.value-positive", WARNING);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(TCO_COMPLETE, IRR_UNAMBIGUOUS, VALUE_POSITIVE);

  private CostChecks() {}

  private static List<Examined> rates(MonitoringStrategy strategy) {
    return strategy.toolCosts().stream()
        .filter(costs -> costs.quotedIrr().isPresent())
        .map(costs -> {
          List<Double> rates = costs
              .cashFlows()
              .map(flows -> flows.internalRateOfReturn().rates())
              .orElse(List.of());
          return Examined.of(
              costs.path() + "/irr",
              rates.size() == 1,
              rates.isEmpty() ? "the flows have none" : "the flows have " + rates.size());
        })
        .toList();
  }

  private static List<Examined> values(MonitoringStrategy strategy) {
    return strategy.toolCosts().stream()
        .flatMap(costs -> costs.cashFlows().stream()
            .map(flows -> flows.netPresentValue(costs.rate()))
            .map(value -> Examined.of(
                costs.path(),
                !value.isNegative() || costs.reason().isPresent(),
                "it is " + value.toMoney(RoundingMode.HALF_UP))))
        .toList();
  }
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.economics.CashFlows;
import io.monitoringstrategy.economics.CostRange;
import io.monitoringstrategy.economics.InternalRateOfReturn;
import io.monitoringstrategy.economics.PaybackPeriod;
import io.monitoringstrategy.format.json.ToolCostsJson;
import io.monitoringstrategy.tool.selection.ToolCosts;
import io.monitoringstrategy.value.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what tools cost and bring. */
@Command(
    name = "cost",
    description = "Says what tools cost to the end, whether they pay, and when.")
final class ToolsCostCommand implements Callable<Integer> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Mixin
  private final StrategyArgument argument;

  ToolsCostCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
    this.argument = new StrategyArgument(console);
  }

  @Override
  public Integer call() {
    List<ToolCosts> costs = argument.read().strategy().toolCosts();
    Problems.of(argument.name())
        .rejectIf(costs.isEmpty(), "has no 'costs:' under 'tools:': write what a tool costs")
        .throwIfAny();
    console.out().print(common.isJson() ? ToolCostsJson.of(costs) : text(costs));
    return ExitCode.OK;
  }

  private String text(List<ToolCosts> all) {
    Language language = common.language();
    TextTable table = TextTable.of(
        language.choose("tool", "도구"),
        language.choose("years", "년"),
        language.choose("total cost", "총 비용"),
        language.choose("present value", "현재 가치"),
        language.choose("net present value", "순현재가치"),
        language.choose("rate of return", "내부수익률"),
        language.choose("paid back", "회수"));
    StringBuilder notes = new StringBuilder();
    for (ToolCosts costs : all) {
      table.row(
          costs.tool().value(),
          String.valueOf(costs.years()),
          range(costs.totalCost().nominal()),
          range(costs.totalCost().presentValue(costs.rate())),
          costs
              .cashFlows()
              .map(flows -> amount(flows.netPresentValue(costs.rate())))
              .orElse("-"),
          costs.cashFlows().map(flows -> rate(flows.internalRateOfReturn())).orElse("-"),
          costs.cashFlows().map(this::payback).orElse("-"));
      if (!costs.missing().isEmpty()) {
        notes
            .append(costs.tool())
            .append(language.choose(": nobody has said ", ": 빠진 항목 "))
            .append(String.join(", ", costs.missing()))
            .append(language.choose(", which counts nothing here\n", " (0으로 계산)\n"));
      }
    }
    return table + (notes.length() == 0 ? "" : "\n" + notes);
  }

  private String rate(InternalRateOfReturn irr) {
    if (irr.rates().isEmpty()) {
      return common.language().choose("none", "없음");
    }
    String rates = irr.rates().stream()
        .map(rate -> BigDecimal.valueOf(rate)
                .multiply(HUNDRED)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
            + "%")
        .collect(Collectors.joining(", "));
    return irr.unique().isPresent()
        ? rates
        : common.language().choose("several: ", "여러 개: ") + rates;
  }

  private String payback(CashFlows flows) {
    return flows.payback() instanceof PaybackPeriod.Recovered back
        ? String.format(
            Locale.ROOT, common.language().choose("after %.1f years", "%.1f년 후"), back.first())
        : common.language().choose("never", "회수 불가");
  }

  private static String range(CostRange range) {
    return range.low().isEqual(range.high())
        ? amount(range.likely())
        : amount(range.likely()) + " (" + amount(range.low()) + " - " + amount(range.high()) + ")";
  }

  private static String amount(BigMoney money) {
    return money.toMoney(RoundingMode.HALF_UP).toString();
  }
}

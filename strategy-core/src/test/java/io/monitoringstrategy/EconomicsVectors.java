package io.monitoringstrategy;

import io.monitoringstrategy.economics.CashFlows;
import io.monitoringstrategy.economics.CostRange;
import io.monitoringstrategy.economics.InternalRateOfReturn;
import io.monitoringstrategy.economics.PaybackPeriod;
import io.monitoringstrategy.economics.ReturnOnInvestment;
import io.monitoringstrategy.economics.TotalCostOfOwnership;
import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import tools.jackson.databind.JsonNode;

/** The functions of the economics vectors. */
final class EconomicsVectors {
  private EconomicsVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("finance.npv", in -> Map.of("npv", number(flows(in).netPresentValue(rate(in)))))
        .map(
            "finance.npvEndOfPeriod",
            in -> Map.of("npv", number(flows(in).endOfPeriodNetPresentValue(rate(in)))))
        .map("finance.irr", in -> irr(flows(in).internalRateOfReturn()))
        .map(
            "finance.mirr",
            in -> orUndefined(
                "mirr",
                flows(in)
                    .modifiedInternalRateOfReturn(
                        in.get("financeRate").asDouble(), in.get("reinvestRate").asDouble())))
        .map("finance.payback", in -> payback(flows(in).payback()))
        .map("finance.discountedPayback", in -> payback(flows(in).discountedPayback(rate(in))))
        .map("finance.tco", EconomicsVectors::tco)
        .map(
            "finance.roi",
            in -> orUndefined(
                "roi", ReturnOnInvestment.of(money(in.get("benefit")), money(in.get("cost")))));
  }

  private static Object irr(InternalRateOfReturn irr) {
    return irr instanceof InternalRateOfReturn.None none
        ? new Undefined(none.reason())
        : Map.of("roots", irr.rates(), "ambiguous", irr instanceof InternalRateOfReturn.Multiple);
  }

  private static Object payback(PaybackPeriod payback) {
    if (payback instanceof PaybackPeriod.Recovered recovered) {
      return Map.of("periods", recovered.first(), "lastCrossing", recovered.last());
    }
    return new Undefined(((PaybackPeriod.NotRecovered) payback).reason());
  }

  private static Object tco(JsonNode in) {
    TotalCostOfOwnership.Builder tco = TotalCostOfOwnership.builder(CurrencyUnit.USD)
        .capital(CostRange.of(money(in.get("upfront"))))
        .exit(CostRange.of(money(in.get("exit"))));
    in.get("annual").forEach(year -> tco.addRunning(CostRange.of(money(year))));
    return Map.of(
        "nominal", number(tco.build().nominal().likely()),
        "presentValue", number(tco.build().presentValue(rate(in)).likely()));
  }

  private static Object orUndefined(String key, Optional<Double> value) {
    return value
        .<Object>map(number -> Map.of(key, number))
        .orElseGet(() -> new Undefined("there is none"));
  }

  private static CashFlows flows(JsonNode in) {
    List<BigMoney> flows = new ArrayList<>();
    in.get("cashFlows").forEach(flow -> flows.add(money(flow)));
    return CashFlows.of(flows);
  }

  private static BigMoney money(JsonNode amount) {
    return BigMoney.of(CurrencyUnit.USD, BigDecimal.valueOf(amount.asDouble()));
  }

  private static double number(BigMoney money) {
    return money.getAmount().doubleValue();
  }

  private static double rate(JsonNode in) {
    return in.get("rate").asDouble();
  }
}

package io.monitoringstrategy.format.json;

import io.monitoringstrategy.economics.CashFlows;
import io.monitoringstrategy.economics.CostRange;
import io.monitoringstrategy.economics.InternalRateOfReturn;
import io.monitoringstrategy.economics.PaybackPeriod;
import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.tool.selection.ToolCosts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.BigMoney;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What tools cost and bring as JSON: {@code {"costs":[{"tool","currency","years","rate","missing":[],
 * "totalCost":{"nominal":RANGE,"presentValue":RANGE},"netPresentValue","irr":{"kind","rates":[]},
 * "payback":{"periods","lastCrossing","stays"},"discountedPayback":{...}}]}} with RANGE {@code {"low","likely",
 * "high"}}; amounts are rounded to the currency's smallest unit, half up. What needs a benefit is {@code
 * null} without one, and so is a payback that never comes.
 */
public final class ToolCostsJson {
  private ToolCostsJson() {}

  /** {@return the economics of each} */
  public static String of(List<ToolCosts> all) {
    ObjectNode node = JsonText.object();
    ArrayNode array = node.putArray("costs");
    all.forEach(costs -> array.add(costs(costs)));
    return JsonText.of(node);
  }

  private static ObjectNode costs(ToolCosts costs) {
    ObjectNode node = JsonText.object();
    node.put("tool", costs.tool().value());
    node.put("currency", costs.currency().getCode());
    node.put("years", costs.years());
    node.put("rate", costs.rate());
    ArrayNode missing = node.putArray("missing");
    costs.missing().forEach(missing::add);
    ObjectNode total = node.putObject("totalCost");
    range(total.putObject("nominal"), costs.totalCost().nominal());
    range(total.putObject("presentValue"), costs.totalCost().presentValue(costs.rate()));
    costs
        .cashFlows()
        .ifPresentOrElse(
            flows -> flows(node, flows, costs.rate()),
            () -> node.putNull("netPresentValue")
                .putNull("irr")
                .putNull("payback")
                .putNull("discountedPayback"));
    return node;
  }

  private static void flows(ObjectNode node, CashFlows flows, double rate) {
    node.put("netPresentValue", amount(flows.netPresentValue(rate)));
    irr(node.putObject("irr"), flows.internalRateOfReturn());
    payback(node, "payback", flows.payback());
    payback(node, "discountedPayback", flows.discountedPayback(rate));
  }

  private static void irr(ObjectNode node, InternalRateOfReturn irr) {
    node.put(
        "kind", irr.rates().isEmpty() ? "none" : irr.unique().isPresent() ? "unique" : "multiple");
    ArrayNode rates = node.putArray("rates");
    irr.rates().forEach(rates::add);
  }

  private static void payback(ObjectNode node, String name, PaybackPeriod payback) {
    if (payback instanceof PaybackPeriod.Recovered back) {
      node.putObject(name)
          .put("periods", back.first())
          .put("lastCrossing", back.last())
          .put("stays", back.stays());
    } else {
      node.putNull(name);
    }
  }

  private static void range(ObjectNode node, CostRange range) {
    node.put("low", amount(range.low()))
        .put("likely", amount(range.likely()))
        .put("high", amount(range.high()));
  }

  private static BigDecimal amount(BigMoney money) {
    return money.toMoney(RoundingMode.HALF_UP).getAmount();
  }
}

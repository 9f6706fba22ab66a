package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.economics.CostRange;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.format.yaml.YamlList;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.tool.selection.ToolCosts;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ToolId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** The key {@code costs} of {@code tools}; an amount is a number or {@code [low, likely, high]}. */
final class CostSection {
  private static final int RANGE = 3;

  private final DeclaredPaths declared = new DeclaredPaths();
  private final Places places;

  CostSection(Places places) {
    this.places = places;
  }

  List<ToolCosts> read(YamlMap tools) {
    places.putSection("costs", tools);
    return tools.records("costs", this::costs);
  }

  private Optional<ToolCosts> costs(YamlMap map) {
    Optional<ToolId> tool = map.required("tool", ToolId::of);
    Optional<CurrencyUnit> currency = map.required("currency", CostSection::currency);
    Optional<Integer> years = map.required("years", YamlScalar::integer);
    Optional<YamlMap> yearly = map.map("yearly");
    CurrencyUnit unit = currency.orElse(CurrencyUnit.EUR);
    Optional<CostRange> capital = amount(map, "capital", unit);
    Optional<CostRange> infrastructure =
        yearly.flatMap(amounts -> amount(amounts, "infrastructure", unit));
    Optional<CostRange> staff = yearly.flatMap(amounts -> amount(amounts, "staff", unit));
    yearly.ifPresent(YamlMap::rejectUnknownKeys);
    Optional<CostRange> exit = amount(map, "exit", unit);
    Optional<BigDecimal> benefit = map.optional("benefit-yearly", NumberText::decimal);
    Optional<Double> rate = map.optional("rate", NumberText::share);
    Optional<Double> irr = map.optional("irr", NumberText::share);
    Optional<String> reason = map.optionalText("reason");
    tool.ifPresent(name -> places.putMap("cost/" + name, map, "tool", "irr", "rate"));
    Optional<ToolCosts> read = map.build(() -> {
      ToolCosts.Builder costs = ToolCosts.builder(
              tool.orElseThrow(), currency.orElseThrow(), years.orElseThrow())
          .capital(capital)
          .infrastructure(infrastructure)
          .staff(staff)
          .exit(exit)
          .benefit(benefit.map(amount -> BigMoney.of(unit, amount)))
          .reason(reason)
          .quotedIrr(irr);
      rate.ifPresent(costs::rate);
      return costs.build();
    });
    return read.filter(each -> declared.isFirst(
        each.path(), map, "the costs of " + Quoted.of(each.tool().value()) + " are told"));
  }

  private static Optional<CostRange> amount(YamlMap map, String key, CurrencyUnit currency) {
    Optional<YamlNode> node = map.node(key);
    if (node.isPresent() && node.get() instanceof YamlList list) {
      return range(list, key, currency);
    }
    return map.optional(key, NumberText::decimal)
        .map(amount -> CostRange.of(BigMoney.of(currency, amount)));
  }

  private static Optional<CostRange> range(YamlList list, String key, CurrencyUnit currency) {
    List<BigMoney> amounts = new ArrayList<>();
    for (YamlNode item : list.items()) {
      if (item instanceof YamlText text) {
        text.parse(key, NumberText::decimal)
            .ifPresent(amount -> amounts.add(BigMoney.of(currency, amount)));
      }
    }
    try {
      if (amounts.size() == RANGE) {
        return Optional.of(CostRange.of(amounts.get(0), amounts.get(1), amounts.get(2)));
      }
      list.reject(key + " must be an amount, or three: [low, likely, high]");
    } catch (InvalidValueException e) {
      list.reject(key + ": " + e.getMessage());
    }
    return Optional.empty();
  }

  private static CurrencyUnit currency(String text) {
    try {
      return CurrencyUnit.of(text);
    } catch (IllegalCurrencyException e) {
      throw InvalidValueException.of(
          "currency " + Quoted.of(text), "must be an ISO 4217 code such as EUR or KRW");
    }
  }

  static List<Fields> write(List<ToolCosts> all) {
    return all.stream()
        .map(costs -> new Fields()
            .put("tool", costs.tool())
            .put("currency", costs.currency().getCode())
            .put("years", costs.years())
            .put("capital", costs.capital().map(CostSection::write))
            .put(
                "yearly",
                new Fields()
                    .put("infrastructure", costs.infrastructure().map(CostSection::write))
                    .put("staff", costs.staff().map(CostSection::write)))
            .put("exit", costs.exit().map(CostSection::write))
            .put("benefit-yearly", costs.benefit().map(CostSection::write))
            .put("rate", costs.rate())
            .put("irr", costs.quotedIrr())
            .put("reason", costs.reason()))
        .toList();
  }

  private static Object write(CostRange range) {
    boolean single = range.low().equals(range.high());
    return single
        ? write(range.likely())
        : Stream.of(range.low(), range.likely(), range.high())
            .map(CostSection::write)
            .toList();
  }

  private static String write(BigMoney amount) {
    return amount.getAmount().toPlainString();
  }
}

package io.monitoringstrategy.format.strategy;

import static io.monitoringstrategy.format.strategy.StrategyText.problemsOf;
import static io.monitoringstrategy.format.strategy.StrategyText.sections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.tool.selection.SelectionGate;
import io.monitoringstrategy.tool.selection.ToolCosts;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.ToolId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key {@code tools}. */
class ToolSectionsTests {

  @Nested
  class InUse {
    @Test
    void isAListOfNamesOrReasons() {
      var tools = sections("""
          tools:
            in-use: [prometheus, {id: kibana, because: the log team lives in it}]
            own:
              - {id: acme, category: metrics, capabilities: [store/metrics], licence: proprietary,
                 source: "https://wiki.example/acme", as-of: 2026-10-01}
          """).strategy().toolInventory();

      assertThat(tools.inUse())
          .extracting(use -> use.tool().value())
          .containsExactly("prometheus", "kibana");
      assertThat(tools.reasonFor(ToolId.of("kibana"))).contains("the log team lives in it");
      assertThat(tools.catalog().find(ToolId.of("acme")).orElseThrow().licence().asOf())
          .contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void refusesATwiceNamedToolAndAnUnknownCapability() {
      assertThat(problemsOf("""
          tools:
            in-use: [prometheus, prometheus]
            own: [{id: acme, category: metrics, capabilities: [stores/metrics]}]
          """))
          .hasSize(2)
          .anySatisfy(problem -> assertThat(problem).contains("is in use already since line 5"))
          .anySatisfy(problem -> assertThat(problem).contains("did you mean 'store'"));
    }
  }

  @Nested
  class Decisions {
    private static final String DECISION = """
        tools:
          decisions:
            - id: tracing-backend
              gate: final
              gates: {requirements: 2026-03-01, market-survey: 2026-03-20}
              method: {rank: topsis, normalization: vector}
              criteria:
                - {id: otel-native, group: functional, weight: 40 %, direction: benefit, must: ">= 3"}
                - {id: run-cost, group: business, weight: 60 %, direction: cost}
              ahp: [[1, 2/3], [1.5, 1]]
              candidates:
                jaeger: {otel-native: 5, run-cost: 900}
                zipkin: {otel-native: 3}
              declared-total: {jaeger: 4.2}
              chosen: jaeger
              because:
                proof-of-concept: 2026-05-12
                decided-by: platform
                decided-on: 2026-05-20
                why: native OpenTelemetry
                rejected: {zipkin: fewer storage back ends}
        """;

    @Test
    void areReadWhole() {
      ToolDecision decision = sections(DECISION).strategy().decisions().get(0);

      assertThat(decision.path()).isEqualTo("decision/tracing-backend");
      assertThat(decision.method().label()).isEqualTo("topsis");
      assertThat(decision.passed())
          .containsEntry(SelectionGate.PROOF_OF_CONCEPT, LocalDate.of(2026, 5, 12))
          .hasSize(3);
      assertThat(decision.table().criteria().get(0).weight()).isEqualTo(0.4);
      assertThat(decision.table().score(ToolId.of("zipkin"), CriterionId.of("run-cost")))
          .isEmpty();
      assertThat(decision.comparison().orElseThrow().size()).isEqualTo(2);
      assertThat(decision.declaredTotals()).containsEntry(ToolId.of("jaeger"), 4.2);
      assertThat(decision.record().missing(decision.others())).isEmpty();
    }

    @Test
    void areFoundInTheFile() {
      assertThat(sections(DECISION)
              .locate("decision/tracing-backend/chosen")
              .orElseThrow()
              .line())
          .isEqualTo(18);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rank: topsi                   | did you mean 'topsis'
        rank: vikor, normalization: sum | has no meaning for vikor
        """)
    void refuseAnUnknownMethod(String method, String message) {
      assertThat(problemsOf("tools: {decisions: [{id: a, method: {" + method + "}}]}\n"))
          .singleElement()
          .asString()
          .contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ahp: 3                     | must be a list of rows
        ahp: [[1, x], [1, 1]]      | must be like 900 or 4.5
        ahp: [[1, 2], [2, 1]]      | ahp
        candidates: {a: 3}         | must be a map of scores
        candidates: {a: {x: much}} | must be like 900 or 4.5
        gates: {poc: 2026-01-01}   | must be one of
        """)
    void refuseWhatCannotBeRead(String key, String message) {
      assertThat(problemsOf("tools: {decisions: [{id: a, criteria: [{id: x}], " + key + "}]}\n"))
          .isNotEmpty()
          .anySatisfy(problem -> assertThat(problem).contains(message));
    }
  }

  @Nested
  class Costs {
    @Test
    void areAmountsOrRanges() {
      ToolCosts costs = sections("""
          tools:
            costs:
              - {tool: jaeger, currency: EUR, capital: [3000, 4000, 6000],
                 yearly: {infrastructure: 9000, staff: 12000.50}, exit: 3000, years: 3,
                 benefit-yearly: 30000, rate: 5 %, irr: 120 %}
          """).strategy().toolCosts().get(0);

      assertThat(costs.capital().orElseThrow().high().getAmount())
          .isEqualByComparingTo(BigDecimal.valueOf(6000));
      assertThat(costs.staff().orElseThrow().likely().getAmount())
          .isEqualByComparingTo(new BigDecimal("12000.50"));
      assertThat(costs.rate()).isCloseTo(0.05, within(1e-15));
      assertThat(costs.quotedIrr()).contains(1.2);
      assertThat(costs.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        currency: EURO, years: 3                    | ISO 4217
        currency: EUR, years: 0                     | must be 1 to 50
        currency: EUR, years: 1, capital: [3, 2, 1] | from the least to the most
        currency: EUR, years: 1, capital: [3, 2]    | [low, likely, high]
        currency: EUR, years: 1, capital: much      | must be like 900
        currency: EUR, years: 1, yearly: {stuff: 1} | unknown
        """)
    void refuseWhatCannotBeRead(String keys, String message) {
      assertThat(problemsOf("tools: {costs: [{tool: jaeger, " + keys + "}]}\n"))
          .isNotEmpty()
          .anySatisfy(problem -> assertThat(problem).containsIgnoringCase(message));
    }
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands about the catalogue of tools, the tools in use, and what they cost. */
class ToolsCommandsTests {
  private static final String STRATEGY = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      tools:
        in-use: [prometheus, grafana, kibana, opsgenie, acme-box]
        decisions:
          - id: tracing
            method: {rank: wsm}
            criteria:
              - {id: otel, weight: 40 %, direction: benefit}
              - {id: cost, weight: 60 %, direction: cost}
            candidates: {jaeger: {otel: 5, cost: 900}, zipkin: {otel: 3, cost: 800}}
          - {id: logging}
        costs:
          - {tool: jaeger, currency: EUR, capital: 4000, exit: 3000, years: 3, rate: 5 %,
             yearly: {infrastructure: 9000, staff: 12000}, benefit-yearly: 30000}
          - {tool: zipkin, currency: EUR, years: 1, yearly: {staff: [1, 2, 3]}}
      """;

  private static Run tools(String... args) {
    return Run.withInput(STRATEGY, args);
  }

  private static JsonNode json(String... args) {
    Run run = tools(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    return run.json();
  }

  @Nested
  class List {
    @Test
    void answersWhichToolsStoreMetricsAndCanBeSelfHosted() {
      Run run = tools("tools", "list", "--stores", "metrics", "--self-hosted");

      assertThat(run.out()).contains("prometheus", "influxdb").doesNotContain("cloudwatch");
    }

    @Test
    void combinesEveryCondition() {
      JsonNode found = json(
          "tools",
          "list",
          "--category",
          "alerting",
          "--saas",
          "--supported",
          "--can",
          "notify",
          "--now",
          "2027-05-01T00:00:00Z",
          "--format",
          "json");

      assertThat(found.path("tools").findValuesAsString("id"))
          .contains("pagerduty")
          .doesNotContain("opsgenie", "alertmanager");
    }

    @Test
    void namesTheWordsItKnows() {
      assertThat(tools("tools", "list", "--stores", "metric").err())
          .contains("did you mean 'metrics'");
    }

    @Test
    void saysWhenThereIsNone() {
      assertThat(tools("tools", "list", "--category", "chat", "--open-source").out())
          .isEqualTo("no tool is known to be all of this\n");
    }
  }

  @Nested
  class Show {
    @Test
    void namesSourceAndDayOfEveryFact() {
      JsonNode tool = json("tools", "show", "victorops", "--format", "json");

      assertThat(tool.path("id").asString()).isEqualTo("splunk-on-call");
      assertThat(tool.path("licence").path("source").asString()).startsWith("https://");
      assertThat(tool.path("licence").path("asOf").asString()).isEqualTo("2026-01-15");
    }

    @Test
    void isReadInKorean() {
      assertThat(tools("tools", "show", "opsgenie", "--lang", "ko").out())
          .contains("지원 종료 2027-04-05");
    }

    @Test
    void saysUnknownForWhatNobodyKnows() {
      assertThat(tools("tools", "show", "custom-dashboards").out()).contains("unknown");
    }

    @Test
    void namesTheNearestTool() {
      Run run = tools("tools", "show", "promethus");

      assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
      assertThat(run.err()).contains("did you mean 'prometheus'");
    }
  }

  @Nested
  class Gaps {
    @Test
    void areWhatIsLackingTwiceUnknownAndEnding() {
      JsonNode gaps =
          json("tools", "gaps", "-", "--now", "2026-06-01T00:00:00Z", "--format", "json");

      assertThat(gaps.path("gaps").path("categories").toString())
          .isEqualTo("[\"logs\",\"tracing\"]");
      assertThat(gaps.path("rivals").get(0).path("explained").asBoolean()).isFalse();
      assertThat(gaps.path("unknown").get(0).asString()).isEqualTo("acme-box");
      assertThat(gaps.path("ending").findValuesAsString("effective")).contains("2027-04-05");
      assertThat(gaps.path("staleFacts").size()).isZero();
    }

    @Test
    void growOldAfterAYear() {
      assertThat(tools("tools", "gaps", "-", "--now", "2027-02-01T00:00:00Z").out())
          .contains("look up again: prometheus licence (2026-01-15)");
    }
  }

  @Nested
  class Rank {
    @TempDir
    private Path folder;

    @Test
    void takesADecisionOfAStrategyByItsOwnMethod() throws IOException {
      Path file = Files.writeString(folder.resolve("s.yaml"), STRATEGY);
      JsonNode ranked =
          json("tools", "rank", file.toString(), "--decision", "tracing", "--format", "json");

      // min-max over two tools: jaeger has 0.4, zipkin 0.6
      assertThat(ranked.path("method").asString()).isEqualTo("wsm");
      assertThat(ranked.path("ranking").get(0).path("tool").asString()).isEqualTo("zipkin");
      assertThat(ranked.path("ranking").get(0).path("score").asDouble())
          .isCloseTo(0.6, within(1e-12));
      assertThat(json(
                  "tools",
                  "rank",
                  file.toString(),
                  "--decision",
                  "tracing",
                  "--method",
                  "vikor",
                  "--format",
                  "json")
              .path("method")
              .asString())
          .isEqualTo("vikor");
    }

    @Test
    void asksWhichOfSeveral() throws IOException {
      Path file = Files.writeString(folder.resolve("s.yaml"), STRATEGY);

      assertThat(tools("tools", "rank", file.toString()).err())
          .contains("choose one by --decision, tracing, logging");
      assertThat(tools("tools", "rank", file.toString(), "--decision", "tracin").err())
          .contains("did you mean 'tracing'");
      assertThat(
              tools("tools", "rank", file.toString(), "--decision", "logging").err())
          .contains("has no candidates");
      assertThat(tools("tools", "rank", "-", "--decision", "tracing").err())
          .contains("has no meaning for a decision matrix");
    }
  }

  @Nested
  class Cost {
    @Test
    void isTheEconomicsOfEachTool() {
      JsonNode costs = json("tools", "cost", "-", "--format", "json").path("costs");

      // -4000 + 9000/1.05 + 9000/1.05^2 + 6000/1.05^3 = 17917.72 by hand
      assertThat(costs.get(0).path("netPresentValue").asDouble())
          .isCloseTo(17_917.72, within(0.005));
      assertThat(costs.get(0).path("totalCost").path("nominal").path("likely").asDouble())
          .isEqualTo(70_000);
      assertThat(costs.get(0).path("irr").path("kind").asString()).isEqualTo("unique");
      assertThat(costs.get(0).path("payback").path("periods").asDouble())
          .isCloseTo(4.0 / 9, within(1e-9));
      assertThat(costs.get(1).path("netPresentValue").isNull()).isTrue();
      assertThat(costs.get(1).path("missing").toString()).isEqualTo("[\"running cost\",\"exit\"]");
    }

    @Test
    void isReadByPeople() {
      assertThat(tools("tools", "cost", "-").out())
          .contains(
              "EUR 17917.72", "after 0.4 years", "zipkin: nobody has said running cost, exit");
    }
  }

  @Test
  void aFamilyNeedsAMember() {
    assertThat(tools("tools").err()).contains("tools list, tools show ID");
  }
}

package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RequirementsCommandTests {
  private static final String STRATEGY = """
      apiVersion: monitoringstrategy.io/v1
      kind: MonitoringStrategy
      metadata: {name: checkout}
      stakeholders: [{id: cfo, group: management, needs: [cost-visible]}]
      requirements:
        - {id: fast, kind: technical, concern: performance, statement: Be fast, met-by: jaeger}
        - {id: cost-visible, kind: business, statement: Show the cost}
      tools: {in-use: [jaeger]}
      """;

  @Test
  void saysWhatIsMetByWhatAndServesWhat() {
    JsonNode json =
        Run.withInput(STRATEGY, "requirements", "-", "--format", "json").json();

    assertThat(json.path("coverage").asDouble()).isEqualTo(0.5);
    assertThat(json.path("requirements").get(0).path("metBy").get(0).asString())
        .isEqualTo("tool/jaeger");
    assertThat(json.path("serves").path("tool/jaeger").get(0).asString()).isEqualTo("fast");
    assertThat(json.path("unmetNeeds").path("cfo").get(0).asString()).isEqualTo("cost-visible");
    assertThat(json.path("silentGroups").size()).isEqualTo(4);
    assertThat(json.path("stages").path("tool-selection").asInt()).isEqualTo(1);
  }

  @Test
  void isReadByPeople() {
    assertThat(Run.withInput(STRATEGY, "requirements", "-").out())
        .contains("met: 50", "cfo still needs cost-visible", "nobody speaks for");
    assertThat(Run.withInput(STRATEGY, "requirements", "-", "--lang", "ko").out())
        .contains("충족률: 50");
  }

  @Test
  void asksForRequirements() {
    Run run =
        Run.withInput(STRATEGY.substring(0, STRATEGY.indexOf("stakeholders")), "requirements", "-");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).contains("has neither 'requirements:' nor 'stakeholders:'");
  }
}

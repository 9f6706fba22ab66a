package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KpiCatalogCommandTests {

  @Test
  void jsonHasEveryAttributeOfEveryKpi() {
    Run run = Run.of("kpi", "catalog", "--format", "json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    JsonNode kpis = run.json().path("kpis");
    assertThat(kpis).hasSize(20).allSatisfy(kpi -> {
      assertThat(kpi.propertyNames())
          .containsExactly(
              "id",
              "title",
              "koreanTitle",
              "category",
              "definition",
              "unit",
              "direction",
              "formula",
              "data",
              "guardRails",
              "ownerRole");
      assertThat(kpi.path("guardRails")).isNotEmpty();
    });
    JsonNode recovery = kpis.get(1);
    assertThat(recovery.path("id").asString()).isEqualTo("mean-time-to-recovery");
    assertThat(recovery.path("category").asString()).isEqualTo("technical");
    assertThat(recovery.path("unit").asString()).isEqualTo("duration");
    assertThat(recovery.path("direction").asString()).isEqualTo("down");
    assertThat(recovery.path("ownerRole").asString()).isEqualTo("sre");
    assertThat(recovery.path("guardRails").get(0).asString()).contains("reopened");
  }

  @Test
  void textHasABlockForEachKpi() {
    Run run = Run.of("kpi", "catalog");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .containsPattern("alert-accuracy +Alert accuracy\\R  category +Technical\\R  definition ")
        .containsPattern("guard rail +recall")
        .containsPattern("owner +Business analysis team");
    assertThat(run.out().lines().filter(line -> line.startsWith("  owner"))).hasSize(20);
  }

  @Test
  void koreanHasTheNamesInKorean() {
    assertThat(Run.of("kpi", "catalog", "--lang", "ko").out())
        .containsPattern("alert-accuracy +알림 정확도")
        .containsPattern("책임 역할 +SRE 팀");
  }
}

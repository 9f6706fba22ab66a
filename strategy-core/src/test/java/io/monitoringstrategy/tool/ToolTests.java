package io.monitoringstrategy.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ToolTests {
  private static final Tool ACME = Toolbox.bare("acme", ToolCategory.METRICS);

  @Test
  void ofANewToolNothingIsKnown() {
    assertThat(ACME.facts().values()).hasSize(6).noneMatch(Fact::isKnown);
  }

  @Test
  void itsFactsAreNamedAsFilesNameThem() {
    assertThat(ACME.facts().keySet())
        .containsExactly(
            "capabilities", "deployment", "licence", "ecosystem", "integrations", "changes");
  }

  @Test
  void itCanWhatItIsKnownToDoAndNothingElse() {
    Tool store = Toolbox.tool("acme", ToolCategory.METRICS, "store/metrics");
    assertThat(store.can(Capability.parse("store/metrics"))).isTrue();
    assertThat(store.can(Capability.parse("store/logs"))).isFalse();
    assertThat(ACME.can(Capability.parse("store/metrics"))).isFalse();
  }

  @Test
  void itsPathIsThatOfItsId() {
    assertThat(ACME.path()).isEqualTo("tool/acme");
  }

  @Test
  void twoContradictionsAreRefusedAtOnce() {
    ToolId self = ACME.id();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Tool.builder(self, ACME.title(), ToolCategory.METRICS)
            .addFormerIds(self)
            .integrations(Fact.claimed(Set.of(self)))
            .build())
        .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
  }

  @Nested
  class Changes {
    private static final LocalDate END = LocalDate.of(2027, 4, 5);

    @Test
    void areEffectiveFromTheirDayOn() {
      ToolChange change =
          new ToolChange(ToolChangeKind.END_OF_SUPPORT, Optional.of(END), "something else");
      assertThat(change.isEffectiveOn(END.minusDays(1))).isFalse();
      assertThat(change.isEffectiveOn(END)).isTrue();
    }

    @Test
    void ofUnknownDateHaveHappened() {
      assertThat(new ToolChange(ToolChangeKind.RENAMED, Optional.empty(), "a -> b")
              .isEffectiveOn(LocalDate.MIN))
          .isTrue();
    }
  }

  @Nested
  class Words {
    @Test
    void areReadAndNamed() {
      assertThat(Deployment.parse("self-hosted")).isEqualTo(Deployment.SELF_HOSTED);
      assertThat(Deployment.SAAS.title(Locale.ENGLISH)).isEqualTo("As a service");
      assertThat(LicenceKind.parse("open-source").title(Locale.KOREAN)).isEqualTo("오픈소스");
      assertThat(ToolChangeKind.parse("end-of-sale").label()).isEqualTo("end-of-sale");
      assertThat(ToolChangeKind.END_OF_SALE.title(Locale.KOREAN)).isEqualTo("판매 종료");
      assertThat(ToolCategory.parse("tracing").title(Locale.KOREAN)).isEqualTo("분산 추적");
    }
  }

  @Nested
  class Categories {
    @Test
    void fiveAreNeeded() {
      assertThat(ToolCategory.needed())
          .isEqualTo(List.of(
              ToolCategory.METRICS,
              ToolCategory.LOGS,
              ToolCategory.TRACING,
              ToolCategory.VISUALIZATION,
              ToolCategory.ALERTING));
    }

    @Test
    void areFilledByWhoeverDoesTheirDuty() {
      assertThat(ToolCategory.LOGS.isFilledBy(
              Toolbox.tool("acme", ToolCategory.METRICS, "store/metrics", "store/logs")))
          .isTrue();
    }

    @Test
    void areNotFilledByAToolThatOnlyBearsTheirName() {
      assertThat(ToolCategory.LOGS.isFilledBy(
              Toolbox.tool("shipper", ToolCategory.LOGS, "collect/logs")))
          .isFalse();
    }

    @Test
    void areFilledByNameWhereNothingElseIsKnown() {
      assertThat(ToolCategory.METRICS.isFilledBy(ACME)).isTrue();
      assertThat(ToolCategory.LOGS.isFilledBy(ACME)).isFalse();
    }
  }
}

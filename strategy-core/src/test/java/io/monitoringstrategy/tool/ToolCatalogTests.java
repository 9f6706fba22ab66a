package io.monitoringstrategy.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolCatalogTests {
  private static final ToolCatalog STANDARD = ToolCatalog.standard();

  static List<Tool> standardTools() {
    return STANDARD.tools();
  }

  private static Tool find(String id) {
    return STANDARD.find(ToolId.of(id)).orElseThrow();
  }

  @Nested
  class Standard {
    @ParameterizedTest
    @EnumSource(
        value = ToolCategory.class,
        names = {"METRICS", "LOGS", "TRACING", "VISUALIZATION", "ALERTING"})
    void eachNeededCategoryHasFiveTools(ToolCategory category) {
      assertThat(STANDARD.that(ToolFilters.in(category))).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack", "kafka", "rabbitmq", "apm-tools", "custom-dashboards"})
    void theToolsAroundThemAreThere(String id) {
      assertThat(STANDARD.find(ToolId.of(id))).isPresent();
    }

    @Test
    void namesAreKoreanWhereTheyAreNoBrands() {
      assertThat(find("cloud-logging").title().in(Locale.KOREAN)).isEqualTo("클라우드 로깅");
      assertThat(find("prometheus").summary().orElseThrow().in(Locale.KOREAN))
          .isEqualTo("오픈소스, 쿠버네티스 친화적");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloud-logging", "custom-dashboards", "apm-tools"})
    void ofWhatIsNoSingleProductNothingIsClaimed(String id) {
      assertThat(find(id).facts().values()).noneMatch(Fact::isKnown);
    }
  }

  @ParameterizedTest
  @MethodSource("standardTools")
  void everyFactIsCited(Tool tool) {
    assertThat(tool.facts())
        .allSatisfy((name, fact) -> assertThat(fact.isCited()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("standardTools")
  void everySourceIsReadOverAnEncryptedLine(Tool tool) {
    assertThat(tool.facts().values())
        .allSatisfy(
            fact -> assertThat(fact.source().map(page -> page.getScheme()).orElse("https"))
                .isEqualTo("https"));
  }

  @ParameterizedTest
  @MethodSource("standardTools")
  void everyIntegrationIsInTheCatalogue(Tool tool) {
    assertThat(tool.integrations().value().map(List::copyOf).orElse(List.of()))
        .allSatisfy(other -> assertThat(STANDARD.find(other)).as("%s", other).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "prometheus, Apache-2.0",
    "grafana, AGPL-3.0-only",
    "loki, AGPL-3.0-only",
    "jaeger, Apache-2.0",
    "rabbitmq, MPL-2.0",
    "datadog, proprietary"
  })
  void licencesAreKnown(String id, String licence) {
    assertThat(find(id).licence().value()).contains(Licence.parse(licence));
  }

  @Nested
  class Changes {
    @Test
    void victorOpsIsSplunkOnCall() {
      assertThat(find("victorops").id()).isEqualTo(ToolId.of("splunk-on-call"));
      assertThat(find("victorops").changes().value().orElseThrow())
          .extracting(ToolChange::kind)
          .containsExactly(ToolChangeKind.RENAMED);
    }

    @Test
    void opsgenieIsNoLongerSoldAndItsSupportEnds() {
      assertThat(find("opsgenie").changes().value().orElseThrow())
          .extracting(ToolChange::kind, ToolChange::effective)
          .containsExactly(
              tuple(ToolChangeKind.END_OF_SALE, Optional.of(LocalDate.of(2025, 6, 4))),
              tuple(ToolChangeKind.END_OF_SUPPORT, Optional.of(LocalDate.of(2027, 4, 5))));
    }

    @Test
    void anAnnouncedEndCountsFromItsDayOn() {
      assertThat(ToolFilters.supportedOn(LocalDate.of(2027, 4, 4)).test(find("opsgenie")))
          .isTrue();
      assertThat(ToolFilters.supportedOn(LocalDate.of(2027, 4, 5)).test(find("opsgenie")))
          .isFalse();
      assertThat(ToolFilters.supportedOn(LocalDate.MAX).test(find("splunk"))).isTrue();
    }
  }

  @Nested
  class OfOnesOwn {
    private static final Tool ACME = Toolbox.bare("acme", ToolCategory.METRICS);

    @Test
    void toolsAreAdded() {
      ToolCatalog catalog = STANDARD.with(List.of(ACME));
      assertThat(catalog.find(ACME.id())).contains(ACME);
      assertThat(catalog.tools()).hasSize(STANDARD.tools().size() + 1);
    }

    @Test
    void aToolReplacesTheStandardOneInItsPlace() {
      Tool corrected = find("jaeger").withEcosystem(Fact.claimed("ours"));
      ToolCatalog catalog = STANDARD.with(List.of(corrected));
      assertThat(catalog.find(corrected.id())).contains(corrected);
      assertThat(catalog.tools().indexOf(corrected))
          .isEqualTo(STANDARD.tools().indexOf(find("jaeger")));
    }

    @Test
    void aToolTakesAFormerNameOver() {
      Tool own = Toolbox.bare("victorops", ToolCategory.ALERTING);
      assertThat(STANDARD.with(List.of(own)).find(own.id())).contains(own);
      assertThat(STANDARD.with(List.of(own)).ids()).doesNotHaveDuplicates();
    }

    @Test
    void oneDescribedTwiceIsRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ToolCatalog.of(List.of(ACME, ACME.withEcosystem(Fact.claimed("x")))))
          .withMessage("tool catalogue: describes acme twice: rename one");
    }
  }

  @Test
  void formerIdsAreListedToo() {
    assertThat(STANDARD.ids()).contains(ToolId.of("prometheus"), ToolId.of("victorops"));
  }

  @Test
  void whatNobodyHeardOfIsNotFound() {
    assertThat(STANDARD.find(ToolId.of("prometeus"))).isEmpty();
  }
}

package io.monitoringstrategy.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.KpiId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KpiTests {
  private static final KpiId UPTIME = KpiId.of("uptime");
  private static final KpiId AVAILABILITY = KpiId.of("system-availability");

  @Nested
  class TheCatalogue {
    @ParameterizedTest
    @EnumSource(KpiCategory.class)
    void hasFiveKpisOfEachCategory(KpiCategory category) {
      assertThat(KpiCatalog.standard().in(category)).hasSize(5);
    }

    @Test
    void saysOfEachWhatItIsInBothLanguages() {
      assertThat(KpiCatalog.standard().definitions()).hasSize(20).allSatisfy(definition -> {
        assertThat(definition.title()).isNotBlank();
        assertThat(definition.koreanTitle()).matches(".*[가-힣].*");
        assertThat(definition.formula()).isNotBlank();
        assertThat(definition.data()).isNotBlank();
      });
    }

    @Test
    void saysOfEachWhatItMeansAndWhatKeepsPeopleFromGamingIt() {
      assertThat(KpiCatalog.standard().definitions()).allSatisfy(definition -> {
        assertThat(definition.meaning()).isNotBlank().isNotEqualTo(definition.formula());
        assertThat(definition.guardRails()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(definition.guardRails()).allSatisfy(rail -> assertThat(rail).isNotBlank());
      });
    }

    @ParameterizedTest
    @CsvSource({
      "mean-time-to-recovery, SRE, reopened",
      "alert-accuracy, SRE, recall",
      "training, PLATFORM, skills",
      "automation-ratio, DEVOPS, failures",
      "cost-efficiency, BUSINESS_ANALYSIS, total cost of ownership"
    })
    void guardsAKpiAndNamesWhoAnswersForIt(String id, OwnerRole owner, String guard) {
      KpiDefinition definition = KpiCatalog.standard().find(KpiId.of(id)).orElseThrow();
      assertThat(definition.ownerRole()).isEqualTo(owner);
      assertThat(definition.guardRails()).anySatisfy(rail -> assertThat(rail).contains(guard));
    }

    @Test
    void refusesADefinitionWithoutAGuardRail() {
      KpiDefinition.Builder unguarded = KpiDefinition.builder(UPTIME)
          .title("Uptime")
          .koreanTitle("가동률")
          .category(KpiCategory.TECHNICAL)
          .meaning("how long it runs")
          .unit(Unit.RATIO)
          .direction(Direction.UP)
          .formula("up / all")
          .data("probes")
          .ownerRole(OwnerRole.SRE);
      assertThatThrownBy(unguarded::build).hasMessageContaining("has no guard rail");
    }

    @Test
    void findsByIdOrNotAtAll() {
      assertThat(KpiCatalog.standard().find(AVAILABILITY)).hasValueSatisfying(definition -> {
        assertThat(definition.unit()).isEqualTo(Unit.RATIO);
        assertThat(definition.direction()).isEqualTo(Direction.UP);
      });
      assertThat(KpiCatalog.standard().find(UPTIME)).isEmpty();
    }

    @Test
    void refusesTwoDefinitionsOfOneId() {
      List<KpiDefinition> twice =
          KpiCatalog.standard().in(KpiCategory.TECHNICAL).subList(0, 1);
      assertThatThrownBy(() -> KpiCatalog.of(List.of(twice.get(0), twice.get(0))))
          .hasMessageContaining("system-availability twice");
    }
  }

  @Nested
  class ATarget {
    @ParameterizedTest
    @CsvSource({
      ">= 99.9 %, true, 0.999, RATIO",
      ">=99.9%, true, 0.999, RATIO",
      "<= 30m, false, 1800, DURATION",
      "<= 1h30m, false, 5400, DURATION",
      "<= 2 d, false, 172800, DURATION",
      "<= 1w, false, 604800, DURATION",
      "<= 45s, false, 45, DURATION",
      ">= 3, true, 3, COUNT",
      ">= 0.85, true, 0.85, COUNT",
      ">= 0, true, 0, COUNT"
    })
    void isReadAsItIsWritten(String text, boolean atLeast, BigDecimal bound, Unit unit) {
      Target target = Target.parse(text);
      assertThat(target.isAtLeast()).isEqualTo(atLeast);
      assertThat(target.bound()).isEqualByComparingTo(bound);
      assertThat(target.unit()).isEqualTo(unit);
      assertThat(target).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "99.9 %",
          "> 99.9 %",
          "= 3",
          "",
          ">=",
          "<= -3m",
          "<= 3 parsecs",
          ">= 101 %",
          "<= 30m later"
        })
    void isRefusedWithARemedyOtherwise(String text) {
      assertThatThrownBy(() -> Target.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void namesTheWayItIsWritten() {
      assertThatThrownBy(() -> Target.parse("99.9 %"))
          .hasMessageContaining("'>= 99.9 %', '<= 30m' or '>= 3'");
      assertThatThrownBy(() -> Target.parse("x".repeat(1000))).message().hasSizeLessThan(200);
    }

    @Test
    void isMetFromItsBoundOn() {
      assertThat(Target.parse(">= 99.9 %").isMetBy(new BigDecimal("0.9990"))).isTrue();
      assertThat(Target.parse(">= 99.9 %").isMetBy(new BigDecimal("0.9989"))).isFalse();
      assertThat(Target.parse("<= 30m").isMetBy(new BigDecimal("1800"))).isTrue();
      assertThat(Target.parse("<= 30m").isMetBy(new BigDecimal("1801"))).isFalse();
    }

    @Test
    void equalsOneOfTheSameMeaning() {
      assertThat(Target.parse("<= 30m"))
          .isEqualTo(Target.parse("<=  1800s"))
          .hasSameHashCodeAs(Target.parse("<= 1800s"));
      assertThat(Target.parse("<= 30m"))
          .isNotEqualTo(Target.parse(">= 30m"))
          .isNotEqualTo(Target.parse("<= 1800"));
    }

    @ParameterizedTest
    @CsvSource({"mean-time-to-recovery, >= 30m, <=", "system-availability, <= 99 %, >="})
    void mustNotContradictTheDirectionOfItsKpi(String catalog, String target, String remedy) {
      Kpi.Builder kpi =
          Kpi.builder(KpiId.of("k")).catalog(KpiId.of(catalog)).target(Target.parse(target));

      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(kpi::build)
          .withMessageContaining("'" + target + "' contradicts its direction")
          .withMessageContaining("begin it with " + remedy);
    }

    @Test
    void suitsKpisOfItsUnit() {
      assertThat(Target.parse(">= 0.9").suits(Unit.RATIO)).isTrue();
      assertThat(Target.parse(">= 9").suits(Unit.RATIO)).isFalse();
      assertThat(Target.parse("<= 3m").suits(Unit.DURATION)).isTrue();
      assertThat(Target.parse("<= 3m").suits(Unit.COUNT)).isFalse();
      assertThat(Target.parse(">= 10 %").suits(Unit.RATE)).isTrue();
      assertThat(Target.parse(">= 10 %").suits(Unit.CHANGE)).isTrue();
      assertThat(Target.parse(">= 1.2").suits(Unit.CHANGE)).isTrue();
      assertThat(Target.parse("<= 30m").suits(Unit.CHANGE)).isFalse();
    }
  }

  @Nested
  class AKpi {
    @Test
    void takesFromTheCatalogueWhatItDoesNotSayItself() {
      Kpi kpi =
          Kpi.builder(UPTIME).catalog(AVAILABILITY).title("Uptime of the shop").build();
      assertThat(kpi.effectiveTitle()).contains("Uptime of the shop");
      assertThat(kpi.effectiveCategory()).contains(KpiCategory.TECHNICAL);
      assertThat(kpi.effectiveUnit()).contains(Unit.RATIO);
      assertThat(kpi.effectiveDirection()).contains(Direction.UP);
      assertThat(kpi.path()).isEqualTo("kpi/uptime");
    }

    @Test
    void mayNameAnEntryThatDoesNotExist() {
      Kpi kpi = Kpi.builder(UPTIME).catalog(KpiId.of("nothing")).build();
      assertThat(kpi.definition()).isEmpty();
      assertThat(kpi.effectiveTitle()).isEmpty();
      assertThat(kpi.effectiveUnit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "system-availability, <= 30m, percentage",
      "mean-time-to-recovery, >= 3, duration",
      "process-improvements, <= 30m, number"
    })
    void refusesATargetInAnotherUnit(String catalog, String target, String remedy) {
      assertThatThrownBy(() -> Kpi.builder(UPTIME)
              .catalog(KpiId.of(catalog))
              .target(Target.parse(target))
              .build())
          .hasMessageContaining(target)
          .hasMessageContaining(remedy);
    }
  }

  @Nested
  class Words {
    @Test
    void areReadAsFilesWriteThem() {
      assertThat(KpiCategory.parse("business")).isEqualTo(KpiCategory.BUSINESS);
      assertThat(Unit.parse("ratio")).isEqualTo(Unit.RATIO);
      assertThat(Direction.parse("down")).isEqualTo(Direction.DOWN);
      assertThat(OwnerRole.parse("business-analysis")).isEqualTo(OwnerRole.BUSINESS_ANALYSIS);
      assertThat(OwnerRole.SRE.label()).isEqualTo("sre");
      assertThat(KpiCategory.TECHNICAL.title(Locale.ENGLISH)).isEqualTo("Technical");
      assertThat(KpiCategory.TECHNICAL.title(Locale.KOREAN)).isEqualTo("기술적 KPI");
    }

    @Test
    void thatAreNoneNameTheNearest() {
      assertThatThrownBy(() -> KpiCategory.parse("tecnical"))
          .hasMessageContaining(
              "must be one of technical, operational, business, innovation (did you mean 'technical'?)");
    }
  }

  @Nested
  class AMeasurement {
    private final Measurement<Integer> three =
        Measurement.measured(3, 7, ConfidenceInterval.between(0.9, "method", 1, 5));

    @Test
    void changesItsUnitTogetherWithItsInterval() {
      Measurement<Duration> seconds = three.withCaveat("careful").map(Duration::ofSeconds);
      assertThat(seconds.value()).contains(Duration.ofSeconds(3));
      assertThat(seconds.n()).isEqualTo(7);
      assertThat(seconds.caveats()).containsExactly("careful");
      assertThat(seconds.interval())
          .isEqualTo(ConfidenceInterval.between(
              0.9, "method", Duration.ofSeconds(1), Duration.ofSeconds(5)));
    }

    @Test
    void readsAsOneLine() {
      assertThat(three).hasToString("3 (n = 7; 90 % 1 to 5, method)");
      assertThat(Measurement.undefined("no data")).hasToString("undefined: no data");
      assertThat(ConfidenceInterval.atLeast(0.9, "method", 4))
          .hasToString("90 % at least 4, method");
      assertThat(ConfidenceInterval.undefined("why")).hasToString("no interval: why");
    }

    @Test
    void thatIsUndefinedStaysSoAndKeepsItsBound() {
      Measurement<Integer> none = new Measurement.Undefined<>(
          "no failure", ConfidenceInterval.atLeast(0.9, "method", 4), List.of());
      Measurement<Duration> seconds = none.withCaveat("careful").map(Duration::ofSeconds);
      assertThat(seconds.value()).isEmpty();
      assertThat(seconds.n()).isZero();
      assertThat(seconds.caveats()).containsExactly("careful");
      assertThat(seconds.interval())
          .isEqualTo(ConfidenceInterval.atLeast(0.9, "method", Duration.ofSeconds(4)));
      assertThatThrownBy(seconds::orElseThrow)
          .isInstanceOf(NoSuchElementException.class)
          .hasMessage("undefined: no failure");
    }
  }
}

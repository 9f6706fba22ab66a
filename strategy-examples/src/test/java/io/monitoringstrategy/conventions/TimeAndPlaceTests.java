package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.monitoringstrategy.conventions.violations.ReadsAmbientTime;
import io.monitoringstrategy.conventions.violations.ReadsChance;
import io.monitoringstrategy.conventions.violations.SpeaksTheMachinesLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes at any time, in any place, on any machine. */
@AnalyzeClasses(packages = Places.ROOT, importOptions = DoNotIncludeTests.class)
class TimeAndPlaceTests {
  @ArchTest
  static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
      .that()
      .resideOutsideOfPackages(Places.CLI, Places.EXAMPLES)
      .should()
      .accessTargetWhere(target(Ambient.TIME))
      .because(
          "a number must be the same tomorrow: take the instant, window or zone as an argument");

  @ArchTest
  static final ArchRule LANGUAGE_IS_AN_ARGUMENT = noClasses()
      .that()
      .resideOutsideOfPackages(Places.CLI, Places.EXAMPLES)
      .should()
      .accessTargetWhere(target(Ambient.LOCALE))
      .because("a report must not change its commas with the machine: name Locale.ROOT");

  @ArchTest
  static final ArchRule CHANCE_HAS_A_SEED = noClasses()
      .should()
      .accessTargetWhere(target(Ambient.CHANCE))
      .because("a drawn interval must be drawn again: take the seed as an argument");

  private static final List<String> TIMES =
      Seeds.reportedBy(TIME_IS_AN_ARGUMENT, ReadsAmbientTime.class);
  private static final List<String> LANGUAGES =
      Seeds.reportedBy(LANGUAGE_IS_AN_ARGUMENT, SpeaksTheMachinesLanguage.class);
  private static final List<String> DRAWS = Seeds.reportedBy(CHANCE_HAS_A_SEED, ReadsChance.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Instant.now()",
        "LocalDate.now()",
        "ZonedDateTime.now(",
        "System.currentTimeMillis()",
        "System.nanoTime()",
        "Clock.systemUTC()",
        "ZoneId.systemDefault()",
        "TimeZone.getDefault()",
        "Date.<init>()",
      })
  void readingTheClockOrTheZoneIsReported(String call) {
    assertThat(TIMES).filteredOn(line -> line.contains(call)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Locale.getDefault()",
        "String.format(java.lang.String, ",
        "String.formatted(",
        "String.toLowerCase()",
        "String.toUpperCase()",
        "DateTimeFormatter.ofPattern(java.lang.String)",
        "NumberFormat.getInstance()",
        "DecimalFormat.<init>(java.lang.String)",
      })
  void speakingTheLanguageOfTheMachineIsReported(String call) {
    assertThat(LANGUAGES).filteredOn(line -> line.contains(call)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Math.random()", "Random.<init>()", "UUID.randomUUID()"})
  void chanceWithoutASeedIsReported(String call) {
    assertThat(DRAWS).filteredOn(line -> line.contains(call)).hasSize(1);
  }

  @Test
  void whatNamesItsLocaleOrItsSeedIsNotReported() {
    assertThat(TIMES).hasSize(9);
    assertThat(LANGUAGES).hasSize(8);
    assertThat(DRAWS).hasSize(3);
  }
}

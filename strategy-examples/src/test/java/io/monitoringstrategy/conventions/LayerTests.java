package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.monitoringstrategy.conventions.violations.layers.LayerSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between modules and packages only ever point down. */
@AnalyzeClasses(packages = Places.ROOT, importOptions = DoNotIncludeTests.class)
class LayerTests {
  private static final String SEEDED = LayerSeeds.class.getPackageName();
  private static final JavaClasses SEEDS =
      new ClassFileImporter().importPackagesOf(LayerSeeds.class);

  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN = arrowsPointDownBelow(Places.ROOT);

  @ArchTest
  static final ArchRule VALUES_STAND_ALONE = valuesStandAloneBelow(Places.ROOT);

  @ArchTest
  static final ArchRule CHECKS_KNOW_NO_DOMAIN = checksKnowNoDomainBelow(Places.ROOT);

  @ArchTest
  static final ArchRule NO_PACKAGES_IN_A_CIRCLE = noPackagesInACircleBelow(Places.ROOT);

  @ArchTest
  static final ArchRule ROOT_HOLDS_NO_TYPE = rootHoldsNoType(Places.ROOT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value",
        "check",
        "framework",
        "kpi",
        "org",
        "strategy",
        "format",
        "cel",
        "cli",
        "examples"
      })
  void noLayerIsEmpty(String layer) {
    JavaClasses all = new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests())
        .importPackages(Places.ROOT + "." + layer);
    assertThat(all.size()).as(layer).isPositive();
  }

  @Test
  void aTeamThatKnowsAKpiIsReported() {
    assertThat(Seeds.reportedBy(arrowsPointDownBelow(SEEDED), SEEDS))
        .anySatisfy(violation ->
            assertThat(violation).contains("org.TeamThatKnowsAKpi", "kpi.KpiThatKnowsATeam"));
  }

  @Test
  void aKpiThatKnowsATeamIsReported() {
    assertThat(Seeds.reportedBy(arrowsPointDownBelow(SEEDED), SEEDS))
        .anySatisfy(violation ->
            assertThat(violation).contains("KpiThatKnowsATeam.team", "TeamThatKnowsAKpi"));
  }

  @Test
  void aClassOutsideEveryModuleIsReported() {
    assertThat(Seeds.reportedBy(arrowsPointDownBelow(SEEDED), SEEDS))
        .anySatisfy(violation -> assertThat(violation).contains("misc.ClassOfNoModule"));
  }

  @Test
  void aValueThatKnowsACheckIsReported() {
    assertThat(Seeds.reportedBy(valuesStandAloneBelow(SEEDED), SEEDS))
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation).contains("value.ValueThatKnowsACheck"));
  }

  @Test
  void aCheckThatKnowsAKpiIsReported() {
    assertThat(Seeds.reportedBy(checksKnowNoDomainBelow(SEEDED), SEEDS))
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation).contains("check.CheckThatKnowsAKpi"));
  }

  @Test
  void twoPackagesThatKnowEachOtherAreReported() {
    assertThat(Seeds.reportedBy(noPackagesInACircleBelow(SEEDED), SEEDS))
        .anySatisfy(violation -> assertThat(violation).contains("Slice kpi", "Slice org"));
  }

  @Test
  void aTypeInTheRootIsReported() {
    assertThat(Seeds.reportedBy(rootHoldsNoType(SEEDED), SEEDS))
        .singleElement()
        .asString()
        .contains("LayerSeeds");
  }

  private static ArchRule arrowsPointDownBelow(String root) {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("core")
        .definedBy(
            root + ".value..",
            root + ".advice..",
            root + ".check..",
            root + ".framework..",
            root + ".maturity..",
            root + ".architecture..",
            root + ".tool..",
            root + ".economics..",
            root + ".roadmap..")
        .layer("kpi")
        .definedBy(root + ".kpi..")
        .optionalLayer("org")
        .definedBy(root + ".org..")
        .optionalLayer("checks")
        .definedBy(root + ".strategy..")
        .optionalLayer("formats")
        .definedBy(root + ".format..")
        .optionalLayer("cel")
        .definedBy(root + ".cel..")
        .optionalLayer("cli")
        .definedBy(root + ".cli..")
        .optionalLayer("examples")
        .definedBy(root + ".examples..")
        .whereLayer("core")
        .mayNotAccessAnyLayer()
        .whereLayer("kpi")
        .mayOnlyAccessLayers("core")
        .whereLayer("org")
        .mayOnlyAccessLayers("core")
        .whereLayer("checks")
        .mayOnlyAccessLayers("core", "kpi", "org")
        .whereLayer("formats")
        .mayOnlyAccessLayers("core", "kpi", "org", "checks")
        .whereLayer("cel")
        .mayOnlyAccessLayers("core", "kpi", "org", "checks", "formats")
        .whereLayer("cli")
        .mayOnlyAccessLayers("core", "kpi", "org", "checks", "formats")
        .ensureAllClassesAreContainedInArchitectureIgnoring(root)
        .because(
            "a portal that embeds the KPIs must not get the organisation with them, nor a parser"
                + " with the model; a class of no module belongs into one");
  }

  private static ArchRule valuesStandAloneBelow(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".value..")
        .should()
        .dependOnClassesThat(
            resideOutsideOfPackage(root + ".value..").and(resideInAPackage(root + "..")))
        .because("everything is written in them, so they can be written in nothing of ours");
  }

  private static ArchRule checksKnowNoDomainBelow(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".check..")
        .should()
        .dependOnClassesThat(resideOutsideOfPackages(root + ".check..", root + ".value..")
            .and(resideInAPackage(root + "..")))
        .because("the engine checks whatever it is given and knows no word of the domain");
  }

  private static ArchRule noPackagesInACircleBelow(String root) {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other are one package with two names");
  }

  private static ArchRule rootHoldsNoType(String root) {
    return classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideOutsideOfPackage(root)
        .because("the root belongs to every module, and a package can live in one only");
  }
}

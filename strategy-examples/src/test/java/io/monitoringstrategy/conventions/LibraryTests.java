package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.monitoringstrategy.conventions.violations.CountsInAStatic;
import io.monitoringstrategy.conventions.violations.EndsTheProcess;
import io.monitoringstrategy.conventions.violations.Logs;
import io.monitoringstrategy.conventions.violations.ParsesAnywhere;
import io.monitoringstrategy.conventions.violations.PicksOptionsAnywhere;
import io.monitoringstrategy.conventions.violations.Prints;
import io.monitoringstrategy.conventions.violations.ReadsAProperty;
import io.monitoringstrategy.conventions.violations.RegistersInAStatic;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Which module may use which library, and which parts of Java nobody may. */
@AnalyzeClasses(packages = Places.ROOT, importOptions = DoNotIncludeTests.class)
class LibraryTests {
  private static final Set<String> CONSOLE = Set.of("out", "err", "in");
  private static final Set<String> SETTINGS = Set.of("getProperty", "getenv", "getProperties");

  @ArchTest
  static final ArchRule PARSERS_READ_FILES = noClasses()
      .that()
      .resideOutsideOfPackages(Places.FORMATS, Places.CLI)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "tools.jackson..", "com.fasterxml..", "de.siegmar..", "org.snakeyaml..", "org.yaml..")
      .because("the domain knows no format, and an embedder gets no parser");

  @ArchTest
  static final ArchRule OPTIONS_ARE_THE_COMMANDS = noClasses()
      .that()
      .resideOutsideOfPackage(Places.CLI)
      .should()
      .dependOnClassesThat()
      .resideInAPackage("picocli..")
      .because("only the command has a command line");

  @ArchTest
  static final ArchRule NOBODY_LOGS = noClasses()
      .should()
      .dependOnClassesThat(logging())
      .because("a library that logs decides for its embedder: return a finding or throw");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_PRINTS = noClasses()
      .that()
      .resideOutsideOfPackages(Places.CLI, Places.EXAMPLES)
      .should()
      .accessTargetWhere(target(named("the console", System.class, CONSOLE)))
      .because("results are values; the command decides where they are shown");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_ENDS = noClasses()
      .that()
      .resideOutsideOfPackage(Places.CLI)
      .should()
      .accessTargetWhere(target(named("the end", System.class, Set.of("exit"))
          .or(named("the end", Runtime.class, Set.of("exit", "halt")))))
      .because("a library that ends the process ends the portal around it");

  @ArchTest
  static final ArchRule SETTINGS_ARE_ARGUMENTS = noClasses()
      .that()
      .resideOutsideOfPackage(Places.CLI)
      .should()
      .accessTargetWhere(target(named("settings of the machine", System.class, SETTINGS)))
      .because("what a call does must be seen at the call");

  @ArchTest
  static final ArchRule STATICS_ARE_FINAL = fields()
      .that()
      .areStatic()
      .should()
      .beFinal()
      .because("a static that changes is shared by threads that do not know of each other");

  @ArchTest
  static final ArchRule STATICS_ARE_CONSTANT = noFields()
      .that()
      .areStatic()
      .should()
      .haveRawType(changing())
      .because("a registry in a static remembers what another test or tenant did");

  @Test
  void aParserInTheModelIsReported() {
    assertReports(PARSERS_READ_FILES, ParsesAnywhere.class, "JsonNode");
  }

  @Test
  void anOptionOutsideTheCommandIsReported() {
    assertReports(OPTIONS_ARE_THE_COMMANDS, PicksOptionsAnywhere.class, "picocli.CommandLine");
  }

  @Test
  void aLoggerIsReported() {
    assertReports(NOBODY_LOGS, Logs.class, "java.lang.System$Logger");
  }

  @Test
  void printingIsReported() {
    assertReports(ONLY_THE_COMMAND_PRINTS, Prints.class, "java.lang.System.out");
  }

  @Test
  void endingTheProcessIsReported() {
    assertReports(ONLY_THE_COMMAND_ENDS, EndsTheProcess.class, "java.lang.System.exit(int)");
  }

  @Test
  void aSystemPropertyIsReported() {
    assertReports(SETTINGS_ARE_ARGUMENTS, ReadsAProperty.class, "java.lang.System.getProperty");
  }

  @Test
  void aStaticThatChangesIsReported() {
    assertReports(STATICS_ARE_FINAL, CountsInAStatic.class, "CountsInAStatic.count");
  }

  @Test
  void aStaticRegistryIsReported() {
    assertReports(STATICS_ARE_CONSTANT, RegistersInAStatic.class, "RegistersInAStatic.SEEN");
  }

  private static void assertReports(ArchRule rule, Class<?> seed, String what) {
    assertThat(Seeds.reportedBy(rule, seed))
        .isNotEmpty()
        .anySatisfy(line -> assertThat(line).contains(seed.getSimpleName(), what));
  }

  private static DescribedPredicate<JavaClass> logging() {
    return DescribedPredicate.describe(
        "log",
        type -> type.getName().startsWith("java.util.logging.")
            || type.getName().startsWith("java.lang.System$Logger")
            || type.getName().startsWith("org.slf4j.")
            || type.getName().startsWith("org.apache.logging.")
            || type.getName().startsWith("org.apache.commons.logging."));
  }

  private static DescribedPredicate<AccessTarget> named(
      String what, Class<?> owner, Set<String> names) {
    return DescribedPredicate.describe(
        what,
        target -> target.getOwner().isEquivalentTo(owner) && names.contains(target.getName()));
  }

  private static DescribedPredicate<JavaClass> changing() {
    return DescribedPredicate.describe(
        "a type made to change",
        type -> type.getPackageName().equals(AtomicLong.class.getPackageName())
            || type.isAssignableTo(java.util.concurrent.ConcurrentMap.class)
            || type.isAssignableTo(ThreadLocal.class)
            || type.isAssignableTo(java.util.AbstractCollection.class)
            || type.isAssignableTo(java.util.AbstractMap.class));
  }
}

package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.monitoringstrategy.conventions.violations.CheckOfSomething;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** No test of any module is passed over because of its name. */
class TestNamingTests {
  private static final String SEEDS = Places.ROOT + ".conventions.violations..";

  private static final ArchRule TESTS_ARE_FOUND = classes()
      .that(holdTests())
      .should()
      .haveNameMatching(".*(Tests|Properties)(\\$.*)?")
      .because(
          "the build runs *Tests and *Properties and passes every other class over in silence");

  @Test
  void theTestsOfEveryModuleAreFound() throws IOException {
    JavaClasses tests = new ClassFileImporter().importPaths(testClasses());

    TESTS_ARE_FOUND.check(
        tests.that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(SEEDS))));
  }

  @Test
  void aTestUnderAnotherNameIsReported() {
    assertThat(Seeds.reportedBy(TESTS_ARE_FOUND, CheckOfSomething.class))
        .singleElement()
        .asString()
        .contains("CheckOfSomething");
  }

  private static List<Path> testClasses() throws IOException {
    Path module = Path.of("").toAbsolutePath();
    Path product =
        Files.exists(module.resolve("strategy-examples")) ? module : module.resolve("..");
    try (Stream<Path> modules = Files.list(product)) {
      return modules
          .map(each -> each.resolve("target/test-classes"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  private static DescribedPredicate<JavaClass> holdTests() {
    return DescribedPredicate.describe(
        "hold tests",
        type -> type.getMethods().stream()
            .anyMatch(method -> method.isMetaAnnotatedWith(Testable.class)));
  }
}

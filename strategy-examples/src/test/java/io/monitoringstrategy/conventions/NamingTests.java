package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.monitoringstrategy.conventions.violations.BeanNames;
import io.monitoringstrategy.conventions.violations.DefaultThing;
import io.monitoringstrategy.conventions.violations.ImmutableThing;
import io.monitoringstrategy.conventions.violations.ThingHelper;
import io.monitoringstrategy.conventions.violations.ThingImpl;
import io.monitoringstrategy.conventions.violations.ThingManager;
import io.monitoringstrategy.conventions.violations.ThingUtils;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are those of the field. */
@AnalyzeClasses(packages = Places.ROOT, importOptions = DoNotIncludeTests.class)
class NamingTests {
  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING = noClasses()
      .should()
      .haveNameMatching(".*[.$](Default[A-Z]\\w*|\\w*(Utils?|Helpers?|Manager|Impl))")
      .because("such a name says that nobody knew what the class is for");

  @ArchTest
  static final ArchRule GENERATED_TYPES_ARE_HIDDEN = classes()
      .that()
      .haveSimpleNameStartingWith("Immutable")
      .and()
      .areTopLevelClasses()
      .should()
      .notBePublic()
      .because("the generated class is how a value is built, not what it is");

  @ArchTest
  static final ArchRule ACCESSORS_ARE_NOUNS = noMethods()
      .that(ownAndVisible())
      .should()
      .haveNameMatching("(get|set)[A-Z]\\w*")
      .because("a value is read as it is spoken of, mttr.value(), and is never set");

  @ParameterizedTest
  @ValueSource(
      classes = {
        ThingUtils.class,
        ThingHelper.class,
        ThingManager.class,
        ThingImpl.class,
        DefaultThing.class
      })
  void aNameThatSaysNothingIsReported(Class<?> seed) {
    assertThat(Seeds.reportedBy(NAMES_SAY_SOMETHING, seed))
        .singleElement()
        .asString()
        .contains(seed.getSimpleName());
  }

  @Test
  void aPublicGeneratedNameIsReported() {
    assertThat(Seeds.reportedBy(GENERATED_TYPES_ARE_HIDDEN, ImmutableThing.class))
        .singleElement()
        .asString()
        .contains("ImmutableThing");
  }

  @Test
  void aGetterAndASetterAreReportedButNotAnOverride() {
    assertThat(Seeds.reportedBy(ACCESSORS_ARE_NOUNS, BeanNames.class))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("getName()"))
        .anySatisfy(line -> assertThat(line).contains("setName(java.lang.String)"));
  }

  private static DescribedPredicate<JavaMethod> ownAndVisible() {
    return DescribedPredicate.describe(
        "are public, of visible types, and named by us",
        method -> method.getModifiers().contains(JavaModifier.PUBLIC)
            && Places.isVisible(method.getOwner())
            && !overridesSomebodyElses(method));
  }

  private static boolean overridesSomebodyElses(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .filter(parent -> !parent.getPackageName().startsWith(Places.ROOT))
        .flatMap(parent -> parent.getMethods().stream())
        .anyMatch(parent -> parent.getName().equals(method.getName()));
  }
}

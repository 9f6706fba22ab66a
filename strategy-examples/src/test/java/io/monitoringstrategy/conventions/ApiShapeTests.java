package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.monitoringstrategy.conventions.violations.GuavaBound;
import io.monitoringstrategy.conventions.violations.GuavaInherited;
import io.monitoringstrategy.conventions.violations.GuavaParameter;
import io.monitoringstrategy.conventions.violations.GuavaResult;
import io.monitoringstrategy.conventions.violations.NullableArgument;
import io.monitoringstrategy.conventions.violations.NullableElement;
import io.monitoringstrategy.conventions.violations.NullableResult;
import io.monitoringstrategy.conventions.violations.OpenClass;
import io.monitoringstrategy.conventions.violations.OpenInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other people compile against is closed, speaks Java, and never says null. */
@AnalyzeClasses(packages = Places.ROOT, importOptions = DoNotIncludeTests.class)
class ApiShapeTests {
  @ArchTest
  static final ArchRule GUAVA_STAYS_BEHIND_THE_NOUN = classes()
      .that(Places.visible())
      .should(new SignaturesWithout("com.google.common"))
      .because("a user of the model must not need our version of Guava to read its answers");

  @ArchTest
  static final ArchRule NULL_IS_NO_ANSWER = classes()
      .that(Places.visible())
      .should(new SignaturesWithoutNullable())
      .because("absence is an Optional or an empty collection, which cannot be overlooked");

  @ArchTest
  static final ArchRule TYPES_ARE_CLOSED = classes()
      .that(Places.visible())
      .should(be(closed()))
      .because("a type that anybody may extend can never change");

  @ParameterizedTest
  @ValueSource(
      classes = {GuavaResult.class, GuavaParameter.class, GuavaBound.class, GuavaInherited.class})
  void guavaInASignatureIsReported(Class<?> seed) {
    assertThat(Seeds.reportedBy(GUAVA_STAYS_BEHIND_THE_NOUN, seed))
        .singleElement()
        .asString()
        .contains(seed.getSimpleName(), "com.google.common");
  }

  @ParameterizedTest
  @ValueSource(classes = {NullableResult.class, NullableArgument.class, NullableElement.class})
  void nullInASignatureIsReported(Class<?> seed) {
    assertThat(Seeds.reportedBy(NULL_IS_NO_ANSWER, seed))
        .singleElement()
        .asString()
        .contains(seed.getSimpleName(), "@Nullable");
  }

  @ParameterizedTest
  @ValueSource(classes = {OpenClass.class, OpenInterface.class})
  void anOpenTypeIsReported(Class<?> seed) {
    assertThat(Seeds.reportedBy(TYPES_ARE_CLOSED, seed))
        .singleElement()
        .asString()
        .contains(seed.getSimpleName());
  }

  @Test
  void aRuleThatExaminesNothingFails() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> Seeds.reportedBy(TYPES_ARE_CLOSED))
        .withMessageContaining("failed to check any classes");
  }

  private static DescribedPredicate<JavaClass> closed() {
    return DescribedPredicate.describe(
        "final, sealed, an enum, a record, an annotation or a functional interface",
        type -> type.getModifiers().contains(JavaModifier.FINAL)
            || type.isEnum()
            || type.isAnnotation()
            || type.isAnnotatedWith(FunctionalInterface.class)
            || type.reflect().isSealed());
  }
}

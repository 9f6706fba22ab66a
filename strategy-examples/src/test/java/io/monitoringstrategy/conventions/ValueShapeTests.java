package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.monitoringstrategy.conventions.violations.value.BuilderlessValue;
import io.monitoringstrategy.conventions.violations.value.GuavaValue;
import io.monitoringstrategy.conventions.violations.value.NullableValue;
import io.monitoringstrategy.conventions.violations.value.OpenBuilderValue;
import io.monitoringstrategy.conventions.violations.value.PrefixedValue;
import io.monitoringstrategy.conventions.violations.value.SoundValue;
import io.monitoringstrategy.conventions.violations.value.TwiceCheckedValue;
import io.monitoringstrategy.conventions.violations.value.UncopiableValue;
import io.monitoringstrategy.conventions.violations.value.UnsealedValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every generated value has the one shape of the house. */
@AnalyzeClasses(packages = Places.ROOT, importOptions = DoNotIncludeTests.class)
class ValueShapeTests {
  @ArchTest
  static final ArchRule VALUES_HAVE_ONE_SHAPE = classes()
      .that()
      .areAnnotatedWith(ValueShape.MARK)
      .should(new ValueShape())
      .because("the compiler accepts every one of these slips, and each one leaks the generator");

  static Stream<Arguments> misshapen() {
    return Stream.of(
        Arguments.of(UnsealedValue.class, "is not abstract and sealed"),
        Arguments.of(UncopiableValue.class, "does not implement WithUncopiableValue"),
        Arguments.of(BuilderlessValue.class, "has no nested Builder"),
        Arguments.of(OpenBuilderValue.class, "has a Builder that anybody can construct"),
        Arguments.of(TwiceCheckedValue.class, "has 2 methods with @Value.Check"),
        Arguments.of(GuavaValue.class, "has the accessor names of a Guava type"),
        Arguments.of(NullableValue.class, "has the accessor name that may be null"),
        Arguments.of(PrefixedValue.class, "has the accessor getName with a prefix"));
  }

  @ParameterizedTest
  @MethodSource("misshapen")
  void aSlipIsReported(Class<?> seed, String slip) {
    assertThat(Seeds.reportedBy(VALUES_HAVE_ONE_SHAPE, seed))
        .singleElement()
        .asString()
        .contains(seed.getSimpleName(), slip);
  }

  @Test
  void theShapeItselfIsNotReported() {
    assertThat(Seeds.reportedBy(VALUES_HAVE_ONE_SHAPE, SoundValue.class)).isEmpty();
  }
}

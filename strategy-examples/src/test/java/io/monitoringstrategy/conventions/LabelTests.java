package io.monitoringstrategy.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read has a name in English and in Korean. */
class LabelTests {
  /** The modules whose vocabulary is not yet in resource bundles. */
  private static final String NOT_YET = Places.ROOT + "\\.(format|cli)(\\..*)?";

  static Stream<Class<?>> enums() {
    return visibleEnums().filter(type -> !type.getPackageName().matches(NOT_YET));
  }

  /** One public type of each package that has a bundle, found by its enums. */
  static Stream<Class<?>> packagesWithLabels() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages(Places.ROOT).stream()
            .map(JavaClass::reflect)
            .filter(type -> type.getResource("labels.properties") != null)
            .collect(
                () -> new TreeMap<String, Class<?>>(),
                (byPackage, type) -> byPackage.putIfAbsent(type.getPackageName(), type),
                TreeMap::putAll)
            .values()
            .stream();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyConstantHasAnEnglishAndAKoreanName(Class<?> type) {
    Properties english = labels(type, "labels.properties");
    Properties korean = labels(type, "labels_ko.properties");
    for (Object constant : type.getEnumConstants()) {
      String key = type.getSimpleName() + "." + ((Enum<?>) constant).name();
      assertThat(english.getProperty(key, "")).as("English name of %s", key).isNotBlank();
      assertThat(korean.getProperty(key, "")).as("Korean name of %s", key).matches(".*[가-힣].*");
    }
  }

  @ParameterizedTest
  @MethodSource("packagesWithLabels")
  void bothLanguagesNameTheSameThings(Class<?> anchor) {
    assertThat(new TreeSet<>(labels(anchor, "labels_ko.properties").stringPropertyNames()))
        .isEqualTo(new TreeSet<>(labels(anchor, "labels.properties").stringPropertyNames()));
  }

  @Test
  void someEnumsAreLookedAt() {
    assertThat(enums()).hasSizeGreaterThan(3);
    assertThat(packagesWithLabels()).hasSizeGreaterThan(1);
  }

  private static Stream<Class<?>> visibleEnums() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages(Places.ROOT).stream()
            .filter(JavaClass::isEnum)
            .filter(Places::isVisible)
            .map(JavaClass::reflect);
  }

  private static Properties labels(Class<?> anchor, String name) {
    Properties labels = new Properties();
    try (InputStream in = anchor.getResourceAsStream(name)) {
      assertThat(in).as("%s of %s", name, anchor.getPackageName()).isNotNull();
      labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}

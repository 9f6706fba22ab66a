package io.monitoringstrategy.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.ServiceId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTests {
  @Test
  void ofTheFirstTierIsCritical() {
    assertThat(Service.builder(ServiceId.of("checkout")).tier(1).build().isCritical())
        .isTrue();
    assertThat(Service.builder(ServiceId.of("blog")).build().isCritical()).isFalse();
  }

  @Test
  void namesEverythingThatIsWrong() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Service.builder(ServiceId.of("checkout"))
            .tier(5)
            .addDependsOn(ServiceId.of("checkout"))
            .build())
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void hasATierOfFour(int tier) {
    Service service = Service.builder(ServiceId.of("checkout")).tier(tier).build();
    assertThat(service.tier()).isEqualTo(tier);
    assertThat(service.path()).isEqualTo("service/checkout");
  }

  @Test
  void isOurOwnUnlessSaid() {
    assertThat(Service.builder(ServiceId.of("checkout")).build().isExternal()).isFalse();
    assertThat(Service.builder(ServiceId.of("psp")).isExternal(true).build().isExternal())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anArchitectureHasFiveTraits(IntegrationArchitecture architecture) {
    assertThat(architecture.traits()).hasSize(5).doesNotHaveDuplicates();
    assertThat(architecture.traits())
        .extracting(LocalizedText::korean)
        .allMatch(s -> s.matches(".*[가-힣].*"));
  }

  @ParameterizedTest
  @EnumSource
  void aPatternIsFoundByItsWord(IntegrationPattern pattern) {
    assertThat(IntegrationPattern.parse(pattern.label())).isEqualTo(pattern);
    assertThat(pattern.category().title(Locale.ENGLISH)).endsWith("integration");
  }
}

package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityTests {

  @ParameterizedTest
  @EnumSource
  void everyLabelReadsBack(Severity severity) {
    assertThat(Severity.parse(severity.label())).isEqualTo(severity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ERROR", "fatal", "off"})
  void anotherWordIsRefused(String word) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Severity.parse(word))
        .withMessageStartingWith("severity '" + word + "': must be one of info, warning, error");
  }

  @Test
  void anErrorIsWorseThanAWarningAndThatThanAHint() {
    assertThat(Severity.values()).containsExactly(Severity.INFO, Severity.WARNING, Severity.ERROR);
  }

  @Test
  void theWeightsAreThoseOfTheScore() {
    assertThat(Severity.ERROR.weight()).isEqualTo(40);
    assertThat(Severity.WARNING.weight()).isEqualTo(20);
    assertThat(Severity.INFO.weight()).isEqualTo(5);
  }
}

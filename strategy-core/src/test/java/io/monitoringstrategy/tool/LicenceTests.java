package io.monitoringstrategy.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTests {

  @ParameterizedTest
  @CsvSource({
    "Apache-2.0, OPEN_SOURCE",
    "MIT, OPEN_SOURCE",
    "MPL-2.0, OPEN_SOURCE",
    "AGPL-3.0-only, OPEN_SOURCE",
    "BSD-3-Clause, OPEN_SOURCE",
    "SSPL-1.0, SOURCE_AVAILABLE",
    "Elastic-2.0, SOURCE_AVAILABLE",
    "BUSL-1.1, SOURCE_AVAILABLE",
    "proprietary, PROPRIETARY",
    "open-source Acme-1.0, OPEN_SOURCE"
  })
  void theKindIsKnownByTheName(String text, LicenceKind kind) {
    assertThat(Licence.parse(text).kind()).isEqualTo(kind);
  }

  @Test
  void ofAChoiceTheFreestCounts() {
    assertThat(Licence.parse("SSPL-1.0 OR Elastic-2.0 OR AGPL-3.0-only").kind())
        .isEqualTo(LicenceKind.OPEN_SOURCE);
    assertThat(Licence.parse("SSPL-1.0 OR Elastic-2.0").kind())
        .isEqualTo(LicenceKind.SOURCE_AVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apache-2.0",
        "proprietary",
        "open-source Acme-1.0",
        "proprietary Acme terms",
        "MIT OR Apache-2.0"
      })
  void whatIsReadIsWrittenBack(String text) {
    assertThat(Licence.parse(text)).hasToString(text);
    assertThat(Licence.parse(Licence.parse(text).toString())).isEqualTo(Licence.parse(text));
  }

  @Test
  void anUnknownNameMustSayItsKind() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Licence.parse("Acme-1.0"))
        .withMessageContaining("say its kind too, such as 'open-source Acme-1.0'");
  }

  @Test
  void aLicenceHasAName() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Licence(" ", LicenceKind.OPEN_SOURCE))
        .withMessageContaining("must have a name");
  }
}

package io.monitoringstrategy.org.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.InvalidValueException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RaciVariantTests {

  @ParameterizedTest
  @CsvSource({
    "D, RESPONSIBLE",
    "driver, RESPONSIBLE",
    "A, ACCOUNTABLE",
    "Approver, ACCOUNTABLE",
    "C, CONSULTED",
    "contributor, CONSULTED",
    "I, INFORMED"
  })
  void daciCallsThemByOtherNames(String written, RaciLetter letter) {
    assertThat(RaciVariant.DACI.parseCell(written)).containsExactly(letter);
  }

  @Test
  void onlyRasciHasSupport() {
    assertThat(RaciVariant.RASCI.parseCell("S")).containsExactly(RaciLetter.SUPPORTING);
    assertThatThrownBy(() -> RaciVariant.RACI.parseCell("S"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'S'")
        .hasMessageContaining("R, A, C and I");
    assertThatThrownBy(() -> RaciVariant.RACI.write(Set.of(RaciLetter.SUPPORTING)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("RASCI");
  }

  @Test
  void aLetterOfAnotherVariantIsRefused() {
    assertThatThrownBy(() -> RaciVariant.DACI.parseCell("R"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("D, A, C and I");
    assertThatThrownBy(() -> RaciVariant.RACI.parseCell("D"))
        .isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @EnumSource(RaciVariant.class)
  void whatIsWrittenIsReadBack(RaciVariant variant) {
    Set<RaciLetter> all = EnumSet.copyOf(variant.letters());

    assertThat(variant.parseCell(variant.write(all))).isEqualTo(all);
    assertThat(variant.parseCell(variant.write(Set.of()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RaciVariant.class)
  void filesNameAVariantInLowerCase(RaciVariant variant) {
    assertThat(RaciVariant.parse(variant.label())).isEqualTo(variant);
  }
}

package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTests {

  @ParameterizedTest
  @ValueSource(strings = {"raci.few-consulted", "a.b", "acme.tier1-has-slo", "x.y.z"})
  void aFamilyAndANameAreAnId(String id) {
    assertThat(RuleId.of(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "raci", "raci.", ".raci", "Raci.x", "raci.x_y", "a..b", "a.-b", "a.b-"})
  void anythingElseIsRefused(String id) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RuleId.of(id))
        .withMessage("rule id '" + id
            + "': must be a family and a name, such as raci.exactly-one-accountable");
  }

  @Test
  void theFamilyStandsBeforeTheFirstDot() {
    assertThat(RuleId.of("x.y.z").family()).isEqualTo("x");
  }

  @Test
  void idsAreOrderedAlphabetically() {
    assertThat(RuleId.of("a.b")).isLessThan(RuleId.of("a.c"));
  }
}

package io.monitoringstrategy.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTests {
  enum Light {
    RED,
    DARK_GREEN
  }

  private static void assertRefused(Function<String, ?> reader, String text, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> reader.apply(text))
        .withMessage(message);
  }

  @Test
  void aNumberIsWhole() {
    assertThat(YamlScalar.integer("-12")).isEqualTo(-12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.5", "12a", "1234567890", "\u0661"})
  void whatIsNoWholeNumberIsRefused(String text) {
    assertRefused(
        YamlScalar::integer, text, "number '" + text + "': must be a whole number such as 12");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(YamlScalar.flag("true")).isTrue();
    assertThat(YamlScalar.flag("false")).isFalse();
    assertRefused(YamlScalar::flag, "yes", "flag 'yes': must be true or false");
  }

  @Test
  void aDateIsADayOfTheCalendar() {
    assertThat(YamlScalar.date("2026-10-01")).isEqualTo(LocalDate.of(2026, 10, 1));
    assertRefused(
        YamlScalar::date, "2026-02-30", "date '2026-02-30': must be a day such as 2026-10-01");
  }

  @Test
  void aZoneIsKnown() {
    assertThat(YamlScalar.zone("Asia/Seoul")).isEqualTo(ZoneId.of("Asia/Seoul"));
  }

  @Test
  void aMisspeltZoneIsCorrected() {
    assertRefused(
        YamlScalar::zone,
        "Europe/Berln",
        "zone 'Europe/Berln': must be a time zone such as Europe/Berlin or UTC (did you mean"
            + " 'Europe/Berlin'?)");
  }

  @Test
  void aWordIsOneOfTheConstants() {
    assertThat(YamlScalar.oneOf(Light.class).apply("dark-green")).isEqualTo(Light.DARK_GREEN);
  }

  @Test
  void anotherWordIsRefusedWithAHint() {
    assertRefused(
        YamlScalar.oneOf(Light.class),
        "dark-gren",
        "word 'dark-gren': must be one of red, dark-green (did you mean 'dark-green'?)");
  }
}

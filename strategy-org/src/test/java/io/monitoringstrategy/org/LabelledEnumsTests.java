package io.monitoringstrategy.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.org.operations.Frequency;
import io.monitoringstrategy.org.operations.HolidayRule;
import io.monitoringstrategy.org.operations.OperatingActivity;
import io.monitoringstrategy.org.operations.ReviewStatus;
import io.monitoringstrategy.org.operations.SkipReason;
import io.monitoringstrategy.value.Labels;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelledEnumsTests {
  static Stream<Enum<?>> constants() {
    return Stream.of(
            Frequency.values(),
            HolidayRule.values(),
            OperatingActivity.values(),
            ReviewStatus.values(),
            SkipReason.values())
        .flatMap(Stream::<Enum<?>>of);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void hasANameInEachLanguage(Enum<?> constant) {
    assertThat(Labels.title(constant, Locale.ENGLISH)).isNotBlank();
    assertThat(Labels.title(constant, Locale.KOREAN)).matches(".*[가-힣].*");
  }
}

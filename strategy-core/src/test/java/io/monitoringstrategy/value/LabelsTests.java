package io.monitoringstrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.architecture.PipelineStage;
import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.check.Severity;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LabelsTests {
  private enum Unnamed {
    OF_TWO_WORDS
  }

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(before);
  }

  @Test
  void aWordIsTheNameInLowerCaseJoinedByHyphens() {
    assertThat(Labels.word(Unnamed.OF_TWO_WORDS)).isEqualTo("of-two-words");
    assertThat(Severity.ERROR.label()).isEqualTo("error");
  }

  @Test
  void aWordDoesNotDependOnTheLocaleOfTheMachine() {
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertThat(Severity.INFO.label()).isEqualTo("info");
  }

  @Test
  void aTitleIsEnglishUnlessTheLocaleIsKorean() {
    assertThat(SignalType.METRICS.title(Locale.ENGLISH)).isEqualTo("Metrics");
    assertThat(SignalType.METRICS.title(Locale.FRENCH)).isEqualTo("Metrics");
    assertThat(SignalType.METRICS.title(Locale.KOREAN)).isEqualTo("메트릭");
    assertThat(SignalType.METRICS.title(Locale.KOREA)).isEqualTo("메트릭");
  }

  @Test
  void aTitleDoesNotDependOnTheLocaleOfTheMachine() {
    Locale.setDefault(Locale.KOREA);
    assertThat(PipelineStage.CHANNEL.title(Locale.ENGLISH)).isEqualTo("Notification channel");
    assertThat(PipelineStage.CHANNEL.title(Locale.GERMAN)).isEqualTo("Notification channel");
  }

  @Test
  void aConstantIsFoundByItsWord() {
    assertThat(SignalType.parse("traces")).isEqualTo(SignalType.TRACES);
  }

  @Test
  void anotherWordIsRefusedWithTheNearest() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SignalType.parse("metric"))
        .withMessageContaining("signal 'metric'")
        .withMessageContaining("metrics, logs, traces, events, profiles")
        .withMessageContaining("did you mean 'metrics'?");
  }

  @Test
  void aMissingTitleNamesItsKey() {
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> Labels.text(Severity.class, "Severity.PANIC"))
        .withMessageContaining("Severity.PANIC");
  }

  @Test
  void aTextIsThereInBothLanguages() {
    assertThat(Labels.text(Severity.class, "Severity.ERROR"))
        .isEqualTo(new LocalizedText("Error", "오류"));
  }

  @Test
  void aTextOfOneLanguageReadsAlikeInBoth() {
    LocalizedText text = LocalizedText.of("Central logging");
    assertThat(text.in(Locale.KOREAN)).isEqualTo(text.in(Locale.ENGLISH));
    assertThat(text).hasToString("Central logging");
  }

  @Test
  void aBlankTextIsRefusedInEachLanguage() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new LocalizedText(" ", ""))
        .withMessageContaining("English")
        .withMessageContaining("Korean");
  }
}

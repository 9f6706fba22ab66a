package io.monitoringstrategy.value;

import java.util.Locale;

/**
 * A text for people, in English and in Korean.
 *
 * <p>{@code new LocalizedText("Central logging", "중앙집중식 로깅").in(Locale.KOREAN)} is {@code 중앙집중식 로깅};
 * what somebody wrote in one language only is the {@linkplain #of same} in both.
 *
 * @param english the text in English
 * @param korean the text in Korean
 */
public record LocalizedText(String english, String korean) {

  /**
   * Checks that there is something to read.
   *
   * @throws InvalidValueException if either text is blank
   */
  public LocalizedText {
    Problems.of("text")
        .rejectIf(english.isBlank(), "the English text must not be blank")
        .rejectIf(korean.isBlank(), "the Korean text must not be blank")
        .throwIfAny();
  }

  /** {@return the text that is read alike in every language} */
  public static LocalizedText of(String text) {
    return new LocalizedText(text, text);
  }

  /** {@return the Korean text for a Korean locale, else the English one} */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? korean : english;
  }

  /** {@return the English text} */
  @Override
  public String toString() {
    return english;
  }
}

package io.monitoringstrategy.value;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What the words of the domain are called: one word in files, one name for people in each language.
 *
 * <p>The word of a constant is its own name in lower case; the names for people stand in the
 * resource bundle {@code labels} of the constant's package, under {@code SignalType.METRICS}.
 * {@code Labels.word(METRICS)} is {@code metrics}, {@code Labels.title(METRICS, Locale.KOREAN)} is
 * {@code 메트릭}.
 */
public final class Labels {
  private static final String BUNDLE = "labels";

  private Labels() {}

  /** {@return the word that files write for the constant, such as {@code business-analysis}} */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return what people call the constant, in Korean for a Korean locale, else in English}
   *
   * @throws java.util.MissingResourceException if its package has no name for it
   */
  public static String title(Enum<?> constant, Locale locale) {
    Class<?> type = constant.getDeclaringClass();
    return text(type, type.getSimpleName() + "." + constant.name()).in(locale);
  }

  /**
   * {@return a text of the bundle {@code labels}, in each language}
   *
   * @param anchor a type of the package whose bundle it is
   * @param key what the text is found by, such as {@code practice.alerts-have-owners}
   * @throws java.util.MissingResourceException if the bundle has no such text
   */
  public static LocalizedText text(Class<?> anchor, String key) {
    return new LocalizedText(
        bundle(anchor, Locale.ROOT).getString(key),
        bundle(anchor, Locale.KOREAN).getString(key));
  }

  /**
   * {@return the constant that a file writes so}
   *
   * @param kind what the constants are called, for the message
   * @param text the word in the file
   * @param values all there are
   * @throws InvalidValueException for any other word, naming all of them and the nearest
   */
  public static <E extends Enum<E>> E parse(String kind, String text, E[] values) {
    return Stream.of(values)
        .filter(value -> word(value).equals(text))
        .findFirst()
        .orElseThrow(() -> {
          List<String> known = Stream.of(values).map(Labels::word).toList();
          return InvalidValueException.of(
              kind + " '" + text + "'",
              "must be one of " + String.join(", ", known) + NearestName.hint(text, known));
        });
  }

  private static ResourceBundle bundle(Class<?> anchor, Locale locale) {
    return ResourceBundle.getBundle(
        anchor.getPackageName() + "." + BUNDLE, locale, anchor.getModule());
  }
}

package io.monitoringstrategy.org;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How the work of monitoring is shared out among teams. */
public enum OrganizationModel {
  /** One team monitors for all. */
  CENTRALIZED,
  /** Each team monitors for itself. */
  DISTRIBUTED,
  /** A central platform, operated by the teams. */
  HYBRID,
  /** A few who set standards and teach the teams. */
  CENTER_OF_EXCELLENCE;

  private static final int TRAITS = 5;

  /** {@return the five traits that mark it} */
  public List<LocalizedText> traits() {
    return IntStream.rangeClosed(1, TRAITS)
        .mapToObj(i ->
            Labels.text(OrganizationModel.class, "OrganizationModel." + name() + ".trait." + i))
        .toList();
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the model that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static OrganizationModel parse(String text) {
    return Labels.parse("organization model", text, values());
  }
}

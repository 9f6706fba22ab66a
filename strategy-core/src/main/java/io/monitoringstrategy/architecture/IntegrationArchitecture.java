package io.monitoringstrategy.architecture;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How the parts of the monitoring are put together. */
public enum IntegrationArchitecture {
  /** One platform that everything flows into. */
  CENTRALIZED,
  /** A tool for each domain, and no view over all of them. */
  DISTRIBUTED,
  /** A central platform with special tools beside it, seen together. */
  HYBRID,
  /** Autonomous systems that are asked together. */
  FEDERATED,
  /** Each service watches itself. */
  MICROSERVICE;

  private static final int TRAITS = 5;

  /** {@return what marks the architecture, for good and bad} */
  public List<LocalizedText> traits() {
    return IntStream.rangeClosed(1, TRAITS)
        .mapToObj(i -> Labels.text(
            IntegrationArchitecture.class, "IntegrationArchitecture." + name() + ".trait." + i))
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
   * {@return the integration architecture that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static IntegrationArchitecture parse(String text) {
    return Labels.parse("integration architecture", text, values());
  }
}

package io.monitoringstrategy.conventions.violations;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Formats as the machine is used to, and in the last two lines as everybody is. */
public final class SpeaksTheMachinesLanguage {
  private SpeaksTheMachinesLanguage() {}

  /** {@return what differs from country to country} */
  @SuppressWarnings("StringCaseLocaleUsage")
  public static List<Object> texts(String text) {
    return List.of(
        Locale.getDefault(),
        String.format("%.1f", 0.5),
        "%.1f".formatted(0.5),
        text.toLowerCase(),
        text.toUpperCase(),
        DateTimeFormatter.ofPattern("EEE"),
        NumberFormat.getInstance(),
        new DecimalFormat("0.0"),
        String.format(Locale.ROOT, "%.1f", 0.5),
        text.equalsIgnoreCase("sre"));
  }
}

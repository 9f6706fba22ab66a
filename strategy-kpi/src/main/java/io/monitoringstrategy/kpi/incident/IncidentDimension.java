package io.monitoringstrategy.kpi.incident;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What incidents can be told apart by. */
public enum IncidentDimension {
  /** What failed. */
  SERVICE,
  /** How bad it was, in the source's words. */
  SEVERITY;

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

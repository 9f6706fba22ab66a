package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.Locale;

/** What changes the work of monitoring. */
public enum ChangeForce {
  /** Machines find anomalies, predict and respond. */
  AI_AND_MACHINE_LEARNING,
  /** Repetitive work is done without people. */
  AUTOMATION,
  /** Serverless, containers and microservices. */
  CLOUD_NATIVE;

  /** {@return what that means} */
  public LocalizedText detail() {
    return Labels.text(ChangeForce.class, "ChangeForce." + name() + ".detail");
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }
}

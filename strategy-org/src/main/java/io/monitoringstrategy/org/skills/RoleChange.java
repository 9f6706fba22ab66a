package io.monitoringstrategy.org.skills;

import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.LocalizedText;
import java.util.Locale;

/** How the roles of people change with it. */
public enum RoleChange {
  /** Roles that did not exist. */
  NEW_ROLES,
  /** Roles that become others. */
  EVOLVING_ROLES,
  /** What everybody has to know. */
  SKILL_DEMAND;

  /** {@return what that means} */
  public LocalizedText detail() {
    return Labels.text(RoleChange.class, "RoleChange." + name() + ".detail");
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

package io.monitoringstrategy.conventions.violations;

/** Depends on what nobody sees at the call. */
public final class ReadsAProperty {
  private ReadsAProperty() {}

  /** {@return whether somebody set it} */
  public static boolean isStrict() {
    return "true".equals(System.getProperty("strict"));
  }
}

package io.monitoringstrategy.conventions.violations;

/** Writes into the log of whoever embeds it. */
public final class Logs {
  private static final System.Logger LOGGER = System.getLogger("violations");

  private Logs() {}

  /** Logs. */
  public static void log() {
    LOGGER.log(System.Logger.Level.INFO, "noise");
  }
}

package io.monitoringstrategy.conventions.violations;

/** Writes to the console of whoever embeds it. */
public final class Prints {
  private Prints() {}

  /** Prints. */
  @SuppressWarnings("SystemOut")
  public static void print() {
    System.out.println("noise");
  }
}

package io.monitoringstrategy.conventions.violations;

/** Counts for everybody at once. */
public final class CountsInAStatic {
  private static int count;

  private CountsInAStatic() {}

  /** {@return how often it was asked} */
  public static int next() {
    return ++count;
  }
}

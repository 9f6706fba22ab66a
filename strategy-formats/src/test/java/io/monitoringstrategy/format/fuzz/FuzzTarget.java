package io.monitoringstrategy.format.fuzz;

/** What the fuzzer calls, with the reader named by {@code -Dfuzz.reader=STRATEGY}. */
public final class FuzzTarget {
  private static final FuzzedReader READER =
      FuzzedReader.valueOf(System.getProperty("fuzz.reader", "STRATEGY"));

  private FuzzTarget() {}

  /** Called by the fuzzer for each input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    READER.reads(bytes);
  }
}

package io.monitoringstrategy.kpi.column;

/** How large a growing column becomes next. */
public final class Capacity {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private Capacity() {}

  /** {@return the rows a column can hold of so many} */
  public static int of(long rows) {
    return (int) Math.min(LARGEST, rows);
  }

  /** {@return the rows of two columns together} */
  static int sum(int rows, int more) {
    if (rows > LARGEST - more) {
      throw full();
    }
    return rows + more;
  }

  /** {@return half as much again as the rows a full column holds, and at least 16} */
  public static int above(int rows) {
    if (rows >= LARGEST) {
      throw full();
    }
    return (int) Math.min(LARGEST, Math.max(16L, rows + (rows >> 1) + 1L));
  }

  private static IllegalStateException full() {
    return new IllegalStateException("a log holds at most " + LARGEST + " rows: split it by time");
  }
}

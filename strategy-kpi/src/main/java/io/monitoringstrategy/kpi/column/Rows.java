package io.monitoringstrategy.kpi.column;

/** Some rows of a log, in the order in which they stand in it. */
public final class Rows {
  private static final int[] AS_THEY_STAND = {};

  private final int[] order;
  private final int from;
  private final int to;

  private Rows(int[] order, int from, int to) {
    this.order = order;
    this.from = from;
    this.to = to;
  }

  /** {@return all rows of a log} */
  public static Rows all(int rows) {
    return new Rows(AS_THEY_STAND, 0, rows);
  }

  /** {@return for each code the rows that have it, by a counting sort that keeps their order} */
  public static Rows[] byCode(CodeColumn codes, int rows) {
    int[] ends = new int[codes.texts().size()];
    for (int row = 0; row < rows; row++) {
      ends[codes.code(row)]++;
    }
    int[] next = new int[ends.length];
    for (int code = 1; code < ends.length; code++) {
      next[code] = next[code - 1] + ends[code - 1];
    }
    int[] order = new int[rows];
    Rows[] groups = new Rows[ends.length];
    for (int code = 0; code < ends.length; code++) {
      groups[code] = new Rows(order, next[code], next[code] + ends[code]);
    }
    for (int row = 0; row < rows; row++) {
      order[next[codes.code(row)]++] = row;
    }
    return groups;
  }

  /** {@return how many there are} */
  public int size() {
    return to - from;
  }

  /** {@return the row of the log that is the index-th of these} */
  public int row(int index) {
    return order.length == 0 ? from + index : order[from + index];
  }
}

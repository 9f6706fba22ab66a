package io.monitoringstrategy.format.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The fields of a line of printable ASCII without quotes, which most lines are, in the bytes where they
 * were read. Eight bytes are looked at in one go.
 */
public final class PlainFields {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
  private static final long TO_SPACE = 0x6060606060606060L;
  private static final long TO_DELETE = 0x0101010101010101L;
  private static final long COMMAS = 0x2C2C2C2C2C2C2C2CL;
  private static final long QUOTES = 0x2222222222222222L;
  private static final long PAST_QUOTE = 0x2323232323232323L;
  private static final byte DELETE = 0x7F;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int[] ends;
  private final View view = new View();
  private byte[] bytes = {};
  private int begin;

  PlainFields(int width) {
    ends = new int[width];
  }

  /** {@return where the bytes of the fields are} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return where a field begins} */
  public int begin(int field) {
    return field == 0 ? begin : ends[field - 1] + 1;
  }

  /** {@return where a field ends; there is the comma after it, or the end of the line} */
  public int end(int field) {
    return ends[field];
  }

  /** {@return where the text of a field begins, spaces left out} */
  public int strippedBegin(int field) {
    int from = begin(field);
    while (from < ends[field] && bytes[from] == ' ') {
      from++;
    }
    return from;
  }

  /** {@return where the text of a field ends, spaces left out} */
  public int strippedEnd(int field) {
    int from = begin(field);
    int to = ends[field];
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    return to;
  }

  /** {@return a number that the same bytes always give, and others hardly ever} */
  public int hash(int from, int to) {
    long hash = SPREAD;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = (hash ^ (long) EIGHT.get(bytes, at)) * SPREAD;
      hash ^= hash >>> Integer.SIZE;
    }
    for (; at < to; at++) {
      hash = (hash ^ bytes[at]) * SPREAD;
    }
    return (int) (hash >>> Integer.SIZE);
  }

  /** {@return the text of a field, spaces around it left out} */
  public String stripped(int field) {
    int from = strippedBegin(field);
    int length = Math.max(0, strippedEnd(field) - from);
    return new String(bytes, from, length, StandardCharsets.US_ASCII);
  }

  /** {@return the same text without a copy, good until the next line or the next view} */
  public CharSequence view(int field) {
    view.begin = strippedBegin(field);
    view.length = Math.max(0, strippedEnd(field) - view.begin);
    return view;
  }

  String text(int field) {
    int from = begin(field);
    return new String(bytes, from, ends[field] - from, StandardCharsets.US_ASCII);
  }

  /**
   * {@return whether a line of exactly these bytes is plain and has as many fields as the header}
   */
  boolean split(byte[] line, int length) {
    return scan(line, 0, length) == length;
  }

  /**
   * Looks for the fields of a line.
   *
   * @return where the line ends: at the first control character, or at the limit; -1 unless the line is
   *     plain and has as many fields as the header
   */
  int scan(byte[] line, int from, int limit) {
    bytes = line;
    begin = from;
    int fields = 0;
    int at = from;
    while (at + Long.BYTES <= limit) {
      long eight = (long) EIGHT.get(line, at);
      if (isSpecial(eight)) {
        break;
      }
      long commas = (HIGH - (eight ^ COMMAS)) & HIGH;
      int upTo = fields + Long.bitCount(commas);
      if (upTo >= ends.length) {
        return -1;
      }
      ends[fields] =
          at + Long.numberOfTrailingZeros(commas) / Byte.SIZE; // of no meaning without one
      for (long rest = commas & (commas - 1); rest != 0; rest &= rest - 1) {
        ends[++fields] = at + Long.numberOfTrailingZeros(rest) / Byte.SIZE;
      }
      fields = upTo;
      at += Long.BYTES;
    }
    for (; at < limit && line[at] >= ' '; at++) {
      byte one = line[at];
      if (one == '"' || one == DELETE) {
        return -1;
      }
      if (one == ',') {
        if (fields == ends.length) {
          return -1;
        }
        ends[fields++] = at;
      }
    }
    boolean foreign = at < limit && line[at] < 0;
    if (foreign || fields != ends.length - 1) {
      return -1;
    }
    ends[fields] = at;
    return at;
  }

  /** Whether one of the bytes is a control character, a quote or not ASCII. */
  private static boolean isSpecial(long eight) {
    boolean allAboveQuote = (((eight - PAST_QUOTE) | eight | (eight + TO_DELETE)) & HIGH) == 0;
    return !allAboveQuote && isSpecialBelow(eight);
  }

  /** The same where a byte may be a space or an exclamation mark, which stand below the quote. */
  private static boolean isSpecialBelow(long eight) {
    long low = eight & LOW;
    long fromQuote = low ^ QUOTES;
    long noQuote = fromQuote + LOW;
    return ((eight | ~(low + TO_SPACE) | (low + TO_DELETE) | ~noQuote) & HIGH) != 0;
  }

  /** Some of the bytes as the characters they are. */
  private final class View implements CharSequence {
    private int begin;
    private int length;

    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return (char) bytes[begin + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().substring(start, end);
    }

    @Override
    public String toString() {
      return new String(bytes, begin, length, StandardCharsets.US_ASCII);
    }
  }
}

package io.monitoringstrategy.kpi.column;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts of many rows that never repeat: their characters and four bytes a row, rather than an object
 * each; none at all while every row lacks one.
 *
 * <p>A character takes one byte if it is ASCII, up to three otherwise, and halves of a pair are kept as
 * they are: what was put in comes out.
 */
public final class TextColumn {
  private static final int ROWS_OF_BLOCK = 1 << 8;
  private static final int MOST_BYTES = 3;
  private static final byte[] NO_BYTES = {};
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int expected;
  private final List<byte[]> blocks = new ArrayList<>();
  private int[] ends = {};
  private int rows;

  /** Makes a column without rows that has room for so many once the first text comes. */
  public TextColumn(int expected) {
    this.expected = expected;
  }

  /** Adds a row. */
  public void append(CharSequence text) {
    int length = text.length();
    if (holds(length > 0)) {
      ends[rows] = length == 0 ? begin(rows) : put(text, begin(rows));
    }
    rows++;
  }

  /** Adds the rows of another column. */
  public void appendAll(TextColumn other) {
    for (int row = 0; row < other.rows; row++) {
      boolean isEmpty = other.isEmpty(row);
      if (holds(!isEmpty)) {
        ends[rows] = isEmpty ? begin(rows) : copy(other, row, begin(rows));
      }
      rows++;
    }
  }

  /** Whether there are texts, after room was made for that of one more row. */
  private boolean holds(boolean text) {
    if (text && ends.length == 0) {
      ends = new int[Math.max(expected, Capacity.above(rows))];
    }
    if (rows == ends.length && rows > 0) {
      ends = Arrays.copyOf(ends, Capacity.above(rows));
    }
    return ends.length > 0;
  }

  /** {@return the text of a row, empty if it has none} */
  public String get(int row) {
    if (isEmpty(row)) {
      return "";
    }
    byte[] block = blocks.get(row / ROWS_OF_BLOCK);
    int begin = begin(row);
    int end = ends[row];
    for (int i = begin; i < end; i++) {
      if (block[i] < 0) {
        return decoded(block, begin, end);
      }
    }
    return new String(block, begin, end - begin, StandardCharsets.US_ASCII);
  }

  /** {@return whether a row has no text} */
  public boolean isEmpty(int row) {
    return ends.length == 0 || ends[row] == begin(row);
  }

  /**
   * {@return how many rows have a text that an earlier one has}
   *
   * <p>Only texts whose hashes meet are held beside each other, so that a log whose ids are all different
   * takes eight bytes a row meanwhile.
   */
  public long repeated() {
    long[] hashes = new long[rows];
    int texts = 0;
    for (int row = 0; row < rows; row++) {
      if (!isEmpty(row)) {
        hashes[texts++] = hash(row);
      }
    }
    Arrays.sort(hashes, 0, texts);
    int met = 0;
    for (int i = 1; i < texts; i++) {
      boolean isNew = met == 0 || hashes[met - 1] != hashes[i];
      if (hashes[i] == hashes[i - 1] && isNew) {
        hashes[met++] = hashes[i];
      }
    }
    long repeated = 0;
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < rows && met > 0; row++) {
      boolean mayRepeat = !isEmpty(row) && Arrays.binarySearch(hashes, 0, met, hash(row)) >= 0;
      repeated += mayRepeat && !seen.add(get(row)) ? 1 : 0;
    }
    return repeated;
  }

  private long hash(int row) {
    byte[] block = blocks.get(row / ROWS_OF_BLOCK);
    long hash = 0;
    for (int i = begin(row); i < ends[row]; i++) {
      hash = (hash ^ block[i]) * SPREAD;
      hash ^= hash >>> Integer.SIZE;
    }
    return hash;
  }

  /**
   * {@return a column of the same rows that holds no more memory than it needs; what is full is shared,
   * since appending does not change it}
   */
  public TextColumn trimmed() {
    TextColumn trimmed = new TextColumn(rows);
    trimmed.ends = ends.length <= rows ? ends : Arrays.copyOf(ends, rows);
    trimmed.blocks.addAll(blocks);
    boolean isOpen = rows % ROWS_OF_BLOCK > 0 && blocks.size() > rows / ROWS_OF_BLOCK;
    if (isOpen) {
      int last = blocks.size() - 1;
      trimmed.blocks.set(last, Arrays.copyOf(blocks.get(last), ends[rows - 1]));
    }
    trimmed.rows = rows;
    return trimmed;
  }

  /** Where the text of a row begins in its block. */
  private int begin(int row) {
    return row % ROWS_OF_BLOCK == 0 ? 0 : ends[row - 1];
  }

  private int copy(TextColumn other, int row, int begin) {
    int from = other.begin(row);
    int bytes = other.ends[row] - from;
    byte[] source = other.blocks.get(row / ROWS_OF_BLOCK);
    System.arraycopy(source, from, room(Math.addExact(begin, bytes)), begin, bytes);
    return begin + bytes;
  }

  private int put(CharSequence text, int begin) {
    byte[] block = room(Math.addExact(begin, Math.multiplyExact(MOST_BYTES, text.length())));
    int end = begin;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < 0x80) {
        block[end++] = (byte) letter;
      } else if (letter < 0x800) {
        block[end++] = (byte) (0xC0 | letter >> 6);
        block[end++] = (byte) (0x80 | (letter & 0x3F));
      } else {
        block[end++] = (byte) (0xE0 | letter >> 12);
        block[end++] = (byte) (0x80 | (letter >> 6 & 0x3F));
        block[end++] = (byte) (0x80 | (letter & 0x3F));
      }
    }
    return end;
  }

  /** The block of the row to come, with so much room; the one before it gives up what it does not use. */
  private byte[] room(int bytes) {
    int place = rows / ROWS_OF_BLOCK;
    while (blocks.size() <= place) {
      close(blocks.size() - 1);
      blocks.add(NO_BYTES);
    }
    byte[] block = blocks.get(place);
    if (block.length < bytes) {
      block = Arrays.copyOf(block, Math.max(bytes, Capacity.above(block.length)));
      blocks.set(place, block);
    }
    return block;
  }

  private void close(int place) {
    if (place >= 0) {
      int used = ends[(place + 1) * ROWS_OF_BLOCK - 1];
      blocks.set(place, Arrays.copyOf(blocks.get(place), used));
    }
  }

  private static String decoded(byte[] block, int begin, int end) {
    StringBuilder text = new StringBuilder(end - begin);
    int at = begin;
    while (at < end) {
      int first = block[at++];
      if (first >= 0) {
        text.append((char) first);
      } else if (first < (byte) 0xE0) {
        text.append((char) ((first & 0x1F) << 6 | (block[at++] & 0x3F)));
      } else {
        text.append(
            (char) ((first & 0x0F) << 12 | (block[at++] & 0x3F) << 6 | (block[at++] & 0x3F)));
      }
    }
    return text.toString();
  }
}

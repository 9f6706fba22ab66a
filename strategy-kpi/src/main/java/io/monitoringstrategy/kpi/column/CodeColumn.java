package io.monitoringstrategy.kpi.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts of many rows that repeat much, each kept once: a byte a row up to 256 different texts, four
 * bytes from then on.
 */
public final class CodeColumn {
  private static final int NARROW_CODES = 256;
  private static final int RECENT_BITS = 9;
  private static final int SPREAD = 0x9E3779B9;

  private final Map<String, Integer> codes;
  private final List<String> texts;
  private final int expected;
  private byte[] narrow = {};
  private int[] wide = {};
  private int rows;

  /** The codes of texts that came lately, by the high bits of their hash: names often differ in their end. */
  private final int[] recent = new int[1 << RECENT_BITS];

  /** Makes a column without rows that has room for so many once the first text comes. */
  public CodeColumn(int expected) {
    this(new HashMap<>(), new ArrayList<>(), expected);
  }

  private CodeColumn(Map<String, Integer> codes, List<String> texts, int expected) {
    this.codes = codes;
    this.texts = texts;
    this.expected = expected;
  }

  /** Adds a row. */
  public void append(String text) {
    int place = (text.hashCode() * SPREAD) >>> (Integer.SIZE - RECENT_BITS);
    int code = recent[place];
    if (rows == 0 || !text.equals(texts.get(code))) {
      Integer known = codes.get(text);
      code = known == null ? learn(text) : known;
      recent[place] = code;
    }
    appendCode(code);
  }

  /** Adds the rows of another column. */
  public void appendAll(CodeColumn other) {
    int[] ours = new int[other.texts.size()];
    for (int code = 0; code < ours.length; code++) {
      String text = other.texts.get(code);
      Integer known = codes.get(text);
      ours[code] = known == null ? learn(text) : known;
    }
    for (int row = 0; row < other.rows; row++) {
      appendCode(ours[other.code(row)]);
    }
  }

  private void appendCode(int code) {
    if (texts.size() > NARROW_CODES) {
      appendWide(code);
    } else {
      if (rows == narrow.length) {
        narrow = Arrays.copyOf(narrow, room());
      }
      narrow[rows] = (byte) code;
    }
    rows++;
  }

  /** {@return the code of the text of a row} */
  public int code(int row) {
    return wide.length == 0 ? narrow[row] & 0xFF : wide[row];
  }

  /** {@return the text of a row} */
  public String get(int row) {
    return texts.get(code(row));
  }

  /** {@return the different texts, in the order in which they first appeared; code is index} */
  public List<String> texts() {
    return texts;
  }

  /**
   * {@return a column of the same rows that nobody appends to, without spare room; full arrays are
   * shared, since appending to them makes others}
   */
  public CodeColumn trimmed() {
    CodeColumn trimmed = new CodeColumn(Map.copyOf(codes), List.copyOf(texts), rows);
    trimmed.narrow = narrow.length <= rows ? narrow : Arrays.copyOf(narrow, rows);
    trimmed.wide = wide.length <= rows ? wide : Arrays.copyOf(wide, rows);
    trimmed.rows = rows;
    return trimmed;
  }

  private int room() {
    return Math.max(expected, Capacity.above(rows));
  }

  private int learn(String text) {
    int code = texts.size();
    texts.add(text);
    codes.put(text, code);
    return code;
  }

  private void appendWide(int code) {
    if (wide.length == 0) {
      wide = new int[room()];
      for (int row = 0; row < rows; row++) {
        wide[row] = narrow[row] & 0xFF;
      }
      narrow = new byte[] {};
    } else if (rows == wide.length) {
      wide = Arrays.copyOf(wide, room());
    }
    wide[rows] = code;
  }
}

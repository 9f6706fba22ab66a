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

  private final Map<String, Integer> codes;
  private final List<String> texts;
  private byte[] narrow = {};
  private int[] wide = {};
  private int rows;

  /** Makes a column without rows. */
  public CodeColumn() {
    this(new HashMap<>(), new ArrayList<>());
  }

  private CodeColumn(Map<String, Integer> codes, List<String> texts) {
    this.codes = codes;
    this.texts = texts;
  }

  /** Adds a row. */
  public void append(String text) {
    Integer known = codes.get(text);
    int code = known == null ? learn(text) : known;
    if (texts.size() > NARROW_CODES) {
      appendWide(code);
    } else {
      if (rows == narrow.length) {
        narrow = Arrays.copyOf(narrow, Capacity.above(rows));
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

  /** {@return a column of the same rows that nobody appends to, without spare room} */
  public CodeColumn trimmed() {
    CodeColumn trimmed = new CodeColumn(Map.copyOf(codes), List.copyOf(texts));
    trimmed.narrow = Arrays.copyOf(narrow, wide.length == 0 ? rows : 0);
    trimmed.wide = Arrays.copyOf(wide, wide.length == 0 ? 0 : rows);
    trimmed.rows = rows;
    return trimmed;
  }

  private int learn(String text) {
    int code = texts.size();
    texts.add(text);
    codes.put(text, code);
    return code;
  }

  private void appendWide(int code) {
    if (wide.length == 0) {
      wide = new int[Capacity.above(rows)];
      for (int row = 0; row < rows; row++) {
        wide[row] = narrow[row] & 0xFF;
      }
      narrow = new byte[] {};
    } else if (rows == wide.length) {
      wide = Arrays.copyOf(wide, Capacity.above(rows));
    }
    wide[rows] = code;
  }
}

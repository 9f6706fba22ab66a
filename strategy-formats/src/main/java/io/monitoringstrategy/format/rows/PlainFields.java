package io.monitoringstrategy.format.rows;

import java.nio.charset.StandardCharsets;

/** The fields of a line of printable ASCII without quotes, which most lines are. */
final class PlainFields {
  private final int[] ends;

  PlainFields(int width) {
    ends = new int[width];
  }

  /** {@return whether the line is plain and has as many fields as the header} */
  boolean split(byte[] line, int length) {
    int fields = 0;
    for (int i = 0; i < length; i++) {
      byte b = line[i];
      if (b == ',') {
        if (fields == ends.length) {
          return false;
        }
        ends[fields++] = i;
      } else if (b < ' ' || b == '"' || b == 0x7F) {
        return false;
      }
    }
    if (fields != ends.length - 1) {
      return false;
    }
    ends[fields] = length;
    return true;
  }

  int[] ends() {
    return ends;
  }

  String text(byte[] line, int field) {
    int begin = field == 0 ? 0 : ends[field - 1] + 1;
    return new String(line, begin, ends[field] - begin, StandardCharsets.US_ASCII);
  }
}

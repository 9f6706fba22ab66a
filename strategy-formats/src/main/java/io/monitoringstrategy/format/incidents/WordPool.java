package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.PlainFields;
import java.util.Arrays;

/** Words of a file that come again and again: each text is made once while few are different. */
final class WordPool {
  private static final int PLACES = 1 << 12;

  private final String[] words = new String[PLACES];
  private final byte[][] spellings = new byte[PLACES][];

  /** {@return the word that a field spells, spaces around it left out} */
  String word(PlainFields fields, int field) {
    byte[] line = fields.bytes();
    int begin = fields.strippedBegin(field);
    int end = fields.strippedEnd(field);
    int hash = end - begin;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + line[i];
    }
    int place = (hash * 0x9E3779B9) >>> 20; // the high bits are the well mixed ones
    byte[] known = spellings[place];
    if (known == null || !Arrays.equals(known, 0, known.length, line, begin, end)) {
      spellings[place] = Arrays.copyOfRange(line, begin, end);
      words[place] = fields.stripped(field);
    }
    return words[place];
  }
}

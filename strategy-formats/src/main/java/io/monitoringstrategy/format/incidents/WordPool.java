package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.rows.PlainFields;
import java.util.Arrays;

/** Words of a file that come again and again: each text is made once while few are different. */
final class WordPool {
  private static final int UNUSED_BITS = 20;
  private static final int PLACES = 1 << (Integer.SIZE - UNUSED_BITS);

  private final String[] words = new String[PLACES];
  private final byte[][] spellings = new byte[PLACES][];

  /** {@return the word that a field spells, spaces around it left out} */
  String word(PlainFields fields, int field) {
    byte[] line = fields.bytes();
    int begin = fields.strippedBegin(field);
    int end = fields.strippedEnd(field);
    int place = fields.hash(begin, end) >>> UNUSED_BITS; // the high bits are the well mixed ones
    byte[] known = spellings[place];
    if (known == null || !Arrays.equals(known, 0, known.length, line, begin, end)) {
      spellings[place] = Arrays.copyOfRange(line, begin, end);
      words[place] = fields.stripped(field);
    }
    return words[place];
  }
}

package io.monitoringstrategy.format.incidents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Words of a file that come again and again: each text is made once while few are different. */
final class WordPool {
  private static final int PLACES = 1 << 12;

  private final String[] words = new String[PLACES];
  private final byte[][] spellings = new byte[PLACES][];

  /** {@return the word that these ASCII bytes spell} */
  String word(byte[] line, int begin, int end) {
    int hash = end - begin;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + line[i];
    }
    int place = (hash * 0x9E3779B9) >>> 20; // the high bits are the well mixed ones
    byte[] known = spellings[place];
    if (known != null && Arrays.equals(known, 0, known.length, line, begin, end)) {
      return words[place];
    }
    words[place] = new String(line, begin, end - begin, StandardCharsets.US_ASCII);
    spellings[place] = Arrays.copyOfRange(line, begin, end);
    return words[place];
  }
}

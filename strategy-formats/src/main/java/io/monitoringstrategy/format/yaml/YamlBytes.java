package io.monitoringstrategy.format.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The bytes of a file as text: UTF-8, printable, at most 16 MiB, a byte order mark left out. */
final class YamlBytes {
  static final int LARGEST = 16 << 20;
  private static final int LONGEST_LINE = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final YamlProblems problems;

  YamlBytes(YamlProblems problems) {
    this.problems = problems;
  }

  String text(InputStream input) throws IOException {
    byte[] bytes = input.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw problems.refusal(0, 0, "is larger than 16 MiB: split it");
    }
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes), decoded, true);
    String text = decoded.flip().toString();
    if (text.indexOf(BYTE_ORDER_MARK) == 0) {
      text = text.substring(1);
    }
    refuseLongLines(text);
    refuseUnprintable(text);
    if (result.isError()) {
      throw refusal(text, text.length(), "is not UTF-8 text: save the file as UTF-8");
    }
    if (text.isBlank()) {
      throw problems.refusal(0, 0, "is empty: write at least one 'key: value'");
    }
    return text;
  }

  private void refuseLongLines(String text) {
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end - start > LONGEST_LINE) {
        throw refusal(text, start, "the line is longer than 1 MiB: break it up");
      }
      start = end + 1;
    }
  }

  private void refuseUnprintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      int codePoint = text.codePointAt(i);
      if (!StreamReader.isPrintable(codePoint)) {
        String message = String.format(
            Locale.ROOT,
            "control character U+%04X: this is no text file, or the character must go",
            codePoint);
        throw refusal(text, i, message);
      }
      i += Character.charCount(codePoint) - 1;
    }
  }

  private RuntimeException refusal(String text, int index, String message) {
    String before = text.substring(0, index);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
    return problems.refusal(line, column, message);
  }
}

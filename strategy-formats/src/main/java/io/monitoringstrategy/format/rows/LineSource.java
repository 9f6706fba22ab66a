package io.monitoringstrategy.format.rows;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a file, one after the other: UTF-8, none longer than 1 MiB, a byte order mark left out.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}. Memory is bounded by the longest line.
 */
public final class LineSource {
  private static final int LONGEST = 1 << 20;

  private final String file;
  private final InputStream input;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final byte[] buffer = new byte[1 << 18];
  private int next;
  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private int number;
  private boolean isDecoded;
  private String text = "";

  /** Makes the lines of a stream; closing it is the caller's. */
  public LineSource(String file, InputStream input) {
    this.file = file;
    this.input = input;
  }

  /**
   * Goes to the next line.
   *
   * @return whether there was one
   * @throws UnreadableFileException if it is too long
   */
  public boolean advance() throws IOException {
    if (next == end && !fill()) {
      return false;
    }
    number++;
    length = 0;
    while (!takeToLineEnd() && fill()) {}
    isDecoded = false;
    return true;
  }

  /**
   * Goes to the next line if it is plain and whole in memory, without a copy of it.
   *
   * @return whether it did; otherwise nothing was read
   */
  boolean advancePlain(PlainFields fields) {
    int stop = fields.scan(buffer, next, end);
    boolean whole = stop > next && stop + 1 < end && (buffer[stop] == '\n' || buffer[stop] == '\r');
    if (whole) {
      number++;
      next = buffer[stop] == '\r' && buffer[stop + 1] == '\n' ? stop + 2 : stop + 1;
    }
    return whole;
  }

  /**
   * {@return the line without what ends it}
   *
   * @throws UnreadableFileException if it is not UTF-8 or holds a NUL
   */
  public String text() {
    if (!isDecoded) {
      text = decoded();
      if (number == 1 && text.startsWith("\uFEFF")) {
        text = text.substring(1);
      }
      isDecoded = true;
    }
    return text;
  }

  /** {@return the bytes of the line, from 0 to its length; good until the next line} */
  byte[] bytes() {
    return line;
  }

  /** {@return how many bytes the line has} */
  int length() {
    return length;
  }

  /** {@return its number, counted from 1; 0 before the first} */
  public int number() {
    return number;
  }

  /** {@return what refuses the file because of a line} */
  public UnreadableFileException refusal(int lineNumber, String message) {
    return new UnreadableFileException(FileProblem.ofLine(file, lineNumber, message));
  }

  private boolean takeToLineEnd() throws IOException {
    int stop = next;
    while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
      stop++;
    }
    append(stop - next);
    next = stop;
    if (stop == end) {
      return false;
    }
    next++;
    if (buffer[stop] == '\r' && (next < end || fill()) && buffer[next] == '\n') {
      next++;
    }
    return true;
  }

  private void append(int count) {
    if (length + count > LONGEST) {
      throw refusal(number, "a line of more than 1 MiB: is this the right file?");
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
    }
    System.arraycopy(buffer, next, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    int count;
    do {
      count = input.read(buffer, 0, buffer.length);
    } while (count == 0);
    next = 0;
    end = Math.max(count, 0);
    return count > 0;
  }

  private String decoded() {
    int all = 0;
    for (int i = 0; i < length; i++) {
      if (line[i] == 0) {
        throw refusal(number, "holds a NUL byte: this is no text file");
      }
      all |= line[i];
    }
    if (all >= 0) {
      return new String(line, 0, length, StandardCharsets.US_ASCII);
    }
    try {
      return decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
    } catch (CharacterCodingException e) {
      throw refusal(number, "is not UTF-8 text: save the file as UTF-8");
    }
  }
}

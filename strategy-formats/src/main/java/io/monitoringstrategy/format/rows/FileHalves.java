package io.monitoringstrategy.format.rows;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file with a header and a record a line as two such files, for two threads to read. The first half
 * ends with a line next to the middle, the second is the header and the rest.
 *
 * <p>Where the first half can be read, the second begins with a record: the line that ends the first does
 * not lie in quotes, or they would never be closed there.
 */
public final class FileHalves {
  private static final int LONGEST_LINE = 1 << 20;

  /** A record with an instant is longer; a file of shorter lines shall not have room made for records. */
  private static final long SHORTEST_RECORD = 32;

  private static final int SAMPLE = 1 << 16;

  private final Path path;
  private final byte[] header;
  private final long middle;
  private final int expectedLines;

  private FileHalves(Path path, byte[] header, long middle, int expectedLines) {
    this.path = path;
    this.header = header;
    this.middle = middle;
    this.expectedLines = expectedLines;
  }

  /**
   * {@return the halves of a file; none if it is shorter than is worth it, no file of its own such as a
   * pipe, or its lines do not tell where to cut}
   */
  public static Optional<FileHalves> of(Path path, long worthIt) throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) < worthIt) {
      return Optional.empty();
    }
    long size = Files.size(path);
    byte[] header = lineFrom(path, 0);
    byte[] toMiddle = lineFrom(path, size / 2);
    long middle = size / 2 + toMiddle.length;
    return isPlain(header) && header.length < size / 2 && isWhole(toMiddle) && middle < size
        ? Optional.of(new FileHalves(path, header, middle, expectedLines(path, size)))
        : Optional.empty();
  }

  /** {@return about how many lines the file has, judged by those at its beginning} */
  public int expectedLines() {
    return expectedLines;
  }

  /** {@return the first half} */
  public InputStream first() throws IOException {
    return ByteStreams.limit(Files.newInputStream(path), middle);
  }

  /** {@return the header and the second half} */
  public InputStream second() throws IOException {
    InputStream rest = Files.newInputStream(path);
    try {
      rest.skipNBytes(middle);
    } catch (IOException e) {
      rest.close();
      throw e;
    }
    return new SequenceInputStream(new ByteArrayInputStream(header), rest);
  }

  /** The bytes from a place on to the end of the line; as many as may be looked at if it is too long. */
  private static byte[] lineFrom(Path path, long place) throws IOException {
    try (InputStream file = Files.newInputStream(path)) {
      file.skipNBytes(place);
      byte[] bytes = file.readNBytes(LONGEST_LINE);
      int end = 0;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      return Arrays.copyOf(bytes, Math.min(bytes.length, end + 1));
    }
  }

  private static int expectedLines(Path path, long size) throws IOException {
    try (InputStream file = Files.newInputStream(path)) {
      byte[] sample = file.readNBytes(SAMPLE);
      long lines = 1;
      for (byte one : sample) {
        lines += one == '\n' ? 1 : 0;
      }
      long expected = Math.min(size * lines / sample.length, size / SHORTEST_RECORD);
      return (int) Math.min(Integer.MAX_VALUE, expected);
    }
  }

  private static boolean isWhole(byte[] line) {
    return line.length > 0 && line[line.length - 1] == '\n';
  }

  /** Whether a line is whole, not empty, without quotes, and ends where no other character ends lines. */
  private static boolean isPlain(byte[] line) {
    boolean plain = line.length > 2 && isWhole(line);
    for (int i = 0; i < line.length - 1; i++) {
      boolean endsLine = i == line.length - 2 && line[i] == '\r';
      plain &= line[i] != '"' && (line[i] != '\r' || endsLine);
    }
    return plain;
  }
}

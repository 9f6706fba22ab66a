package io.monitoringstrategy.format.file;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Small text files as a whole: UTF-8, a byte order mark left out, refused beyond a size. */
public final class WholeText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private WholeText() {}

  /**
   * {@return the text of a file}
   *
   * @param kind what it should be, for the message, such as {@code a decision matrix}
   * @param mebibytes how large it may be
   * @throws UnreadableFileException saying what is wrong with the file
   */
  public static String read(Path path, String kind, int mebibytes) {
    try (InputStream input = Files.newInputStream(path)) {
      return read(path.toString(), input, kind, mebibytes);
    } catch (NoSuchFileException e) {
      throw refusal(path.toString(), "there is no such file: check the path");
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /**
   * {@return the text of a stream, read to its end; closing it is the caller's}
   *
   * @param fileName what messages call it
   * @param kind what it should be, for the message
   * @param mebibytes how large it may be
   * @throws UnreadableFileException saying what is wrong with it
   */
  public static String read(String fileName, InputStream input, String kind, int mebibytes) {
    try {
      int largest = mebibytes << 20;
      byte[] bytes = input.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw refusal(fileName, "is larger than " + mebibytes + " MiB: is this " + kind + "?");
      }
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refusal(fileName, "is not UTF-8 text: save the file as UTF-8");
    } catch (IOException e) {
      throw unreadable(fileName, e);
    }
  }

  private static UnreadableFileException unreadable(String fileName, IOException e) {
    return refusal(fileName, "cannot be read (" + e.getMessage() + "): is it a file you may read?");
  }

  private static UnreadableFileException refusal(String fileName, String message) {
    return new UnreadableFileException(FileProblem.ofFile(fileName, message));
  }
}

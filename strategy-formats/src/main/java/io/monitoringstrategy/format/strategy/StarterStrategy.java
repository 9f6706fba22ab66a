package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A strategy file to begin with: commented, and without a finding. */
public final class StarterStrategy {
  private static final String RESOURCE = "starter.yaml";

  private StarterStrategy() {}

  /** {@return the file as text} */
  public static String yaml() {
    try (InputStream starter = StarterStrategy.class.getResourceAsStream(RESOURCE)) {
      if (starter == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the module");
      }
      return new String(starter.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes it into a folder, which is made if it is missing.
   *
   * @return the file
   * @throws UnreadableFileException if the folder holds such a file already, or cannot be written
   */
  public static Path write(Path folder) {
    Path file = folder.resolve(StrategyFiles.FILE_NAME);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refusal(file, "is there already: name another folder, or remove it");
    }
    try {
      Files.createDirectories(folder);
      WholeFile.write(file, yaml());
    } catch (IOException e) {
      throw refusal(
          file, "cannot be written (" + e.getMessage() + "): name a folder you may write");
    }
    return file;
  }

  private static UnreadableFileException refusal(Path file, String message) {
    return new UnreadableFileException(FileProblem.ofFile(file.toString(), message));
  }
}

package io.monitoringstrategy.format.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file whole or not at all, readable for whom a new file is. */
public final class WholeFile {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final FileAttribute<?>[] ORDINARY = POSIX
      ? new FileAttribute<?>[] {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
      }
      : new FileAttribute<?>[0];

  private WholeFile() {}

  /**
   * Writes the text; a link is followed, and a file that is there keeps its permissions.
   *
   * @throws IOException if it cannot be written; then nothing has changed
   */
  public static void write(Path path, String text) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path temporary = Files.createTempFile(target.getParent(), ".strategy", ".tmp", ORDINARY);
    try {
      Files.writeString(temporary, text);
      if (POSIX && Files.exists(target)) {
        Set<PosixFilePermission> kept = Files.getPosixFilePermissions(target);
        Files.setPosixFilePermissions(temporary, kept);
      }
      Files.move(
          temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}

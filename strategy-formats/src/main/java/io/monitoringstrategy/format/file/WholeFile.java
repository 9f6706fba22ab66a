package io.monitoringstrategy.format.baseline;

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
final class WholeFile {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final FileAttribute<?>[] ORDINARY = POSIX
      ? new FileAttribute<?>[] {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
      }
      : new FileAttribute<?>[0];

  private WholeFile() {}

  /** A link is followed, and a file that is there keeps its permissions. */
  static void write(Path path, String text) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path temporary = Files.createTempFile(target.getParent(), ".baseline", ".tmp", ORDINARY);
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

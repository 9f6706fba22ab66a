package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.format.yaml.YamlDocument;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that a strategy is split over: each is read where it is included, once, and its sections
 * are added to those of the first.
 *
 * <p>Only files below the folder of the first are read, whatever links and {@code ..} lead to.
 */
final class IncludedFiles {
  private static final String KEY = "include";
  private static final int MOST = 1_000;
  private static final long LARGEST = 64L << 20;

  private final Path real;
  private final Set<Path> seen = new HashSet<>();
  private long bytes;

  private IncludedFiles(Path first) throws IOException {
    Path folder = first.toAbsolutePath().getParent();
    this.real = (folder == null ? first : folder).toRealPath();
    seen.add(first.toRealPath());
  }

  /** {@return the document of the first file with everything that it includes} */
  static YamlDocument read(Path first) {
    YamlDocument document = YamlDocument.read(first.toString(), first);
    try {
      return new IncludedFiles(first).complete(document, base(first));
    } catch (IOException e) {
      throw unreadable(first.toString(), e);
    }
  }

  /** {@return the keys under which a document names other files} */
  static List<YamlNode> named(YamlDocument document) {
    return OneOrMany.nodes(document.root(), KEY);
  }

  private static Path base(Path file) {
    return file.resolveSibling("");
  }

  private YamlDocument complete(YamlDocument document, Path folder) throws IOException {
    YamlDocument whole = document;
    for (YamlNode node : named(document)) {
      if (node instanceof YamlText text && !text.value().isBlank()) {
        for (Path file : files(text, folder)) {
          YamlDocument included = document.include(file.toString(), file);
          whole = whole.with(complete(included, base(file)).without(KEY));
        }
      } else {
        node.reject("each of include must be the path of a file (was " + node.kind() + ")");
      }
    }
    return whole;
  }

  /** The file, or those of the folder in the order of their names; none after a problem. */
  private List<Path> files(YamlText text, Path folder) throws IOException {
    try {
      Path path = folder.resolve(text.value()).normalize();
      if (!Files.exists(path)) {
        text.reject("there is no " + Quoted.of(text.value()) + " beside this file: check the path");
        return List.of();
      }
      return Files.isDirectory(path)
          ? listed(path).stream().filter(file -> accept(file, text)).toList()
          : Stream.of(path).filter(file -> accept(file, text)).toList();
    } catch (InvalidPathException e) {
      text.reject(Quoted.of(text.value()) + " is no path: " + e.getReason());
      return List.of();
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private boolean accept(Path file, YamlText text) {
    try {
      Path target = file.toRealPath();
      if (!target.startsWith(real)) {
        text.reject(
            Quoted.of(text.value()) + " lies outside of the folder of the strategy: move it there");
        return false;
      }
      if (!seen.add(target)) {
        text.reject(Quoted.of(file.toString()) + " is included already: remove it here");
        return false;
      }
      bytes += Files.size(target);
      if (seen.size() > MOST || bytes > LARGEST) {
        throw new UnreadableFileException(FileProblem.at(
            text.location(), "more than " + MOST + " files or 64 MiB in all: make it smaller"));
      }
      return true;
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private static UnreadableFileException unreadable(String file, IOException e) {
    return new UnreadableFileException(FileProblem.ofFile(
        file, "cannot be read (" + e.getMessage() + "): is it a file you may read?"));
  }
}

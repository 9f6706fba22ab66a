package io.monitoringstrategy.format.yaml;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * One YAML or JSON file, whose root is a map.
 *
 * <p>{@code YamlDocument.read("strategy.yaml", path)} refuses at once what cannot be read further:
 * more than 16 MiB, a million values or 64 levels, text that is not UTF-8, control characters, a
 * syntax error, anchors, aliases, tags, a second document. Everything else that is wrong is
 * collected, keys given twice first, until {@link #throwIfAny()}.
 */
public final class YamlDocument {
  private final YamlMap root;
  private final YamlProblems problems;

  private YamlDocument(YamlMap root, YamlProblems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param fileName the file as the user named it, for the messages
   * @throws UnreadableFileException naming the place and the remedy, if it cannot be read
   */
  public static YamlDocument read(String fileName, Path path) {
    return read(new YamlProblems(fileName), fileName, path);
  }

  /**
   * Reads another file, whose problems are collected with those of this one.
   *
   * @param fileName the file as the user named it, for the messages
   * @throws UnreadableFileException naming the place and the remedy, if it cannot be read
   */
  public YamlDocument include(String fileName, Path path) {
    return read(problems.in(fileName), fileName, path);
  }

  /**
   * {@return this document with the entries of the other at its end} Where both have a key, lists are
   * joined and maps are merged; any other value must be the same.
   */
  public YamlDocument with(YamlDocument other) {
    return new YamlDocument(YamlMerge.of(root, other.root), problems);
  }

  /** {@return this document without a key at its root} */
  public YamlDocument without(String key) {
    return new YamlDocument(YamlMerge.without(root, key), problems);
  }

  private static YamlDocument read(YamlProblems problems, String fileName, Path path) {
    try (InputStream input = Files.newInputStream(path)) {
      return read(problems, fileName, input);
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(
          FileProblem.ofFile(fileName, "there is no such file: check the path"));
    } catch (IOException e) {
      throw unreadable(fileName, e);
    }
  }

  /**
   * Reads a stream to its end; closing it is the caller's.
   *
   * @param fileName the file as the user named it, for the messages
   * @throws UnreadableFileException naming the place and the remedy, if it cannot be read
   */
  public static YamlDocument read(String fileName, InputStream input) {
    return read(new YamlProblems(fileName), fileName, input);
  }

  private static YamlDocument read(YamlProblems problems, String fileName, InputStream input) {
    try {
      String text = new YamlBytes(problems).text(input);
      YamlNode root = new YamlTree(problems).read(text);
      if (root instanceof YamlMap map) {
        return new YamlDocument(map, problems);
      }
      root.reject("the file must be a map of keys to values (was " + root.kind() + ")");
      throw new UnreadableFileException(problems.kept());
    } catch (IOException e) {
      throw unreadable(fileName, e);
    }
  }

  /** {@return the map that the file is} */
  public YamlMap root() {
    return root;
  }

  /** {@return the problems noted so far, the first hundred} */
  public List<FileProblem> problems() {
    return problems.kept();
  }

  /**
   * Ends the reading.
   *
   * @throws UnreadableFileException with every problem noted so far, if there is one
   */
  public void throwIfAny() {
    problems.throwIfAny();
  }

  private static UnreadableFileException unreadable(String fileName, IOException e) {
    return new UnreadableFileException(FileProblem.ofFile(
        fileName, "cannot be read (" + e.getMessage() + "): is it a file you may read?"));
  }
}

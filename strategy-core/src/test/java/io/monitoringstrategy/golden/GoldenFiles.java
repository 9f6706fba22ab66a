package io.monitoringstrategy.golden;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the vectors bundled with the tests and those in the folders of {@code -Dgolden.dir}. */
final class GoldenFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldenFiles() {}

  static List<GoldenVector> read(Predicate<String> owned) {
    List<GoldenVector> vectors = new ArrayList<>();
    readBundled(vectors, owned);
    for (Path folder : namedFolders()) {
      readFolder(folder, vectors, owned);
    }
    return vectors;
  }

  private static void readBundled(List<GoldenVector> vectors, Predicate<String> owned) {
    try {
      URI bundled =
          Objects.requireNonNull(GoldenFiles.class.getResource("/golden")).toURI();
      if (!bundled.getScheme().equals("jar")) {
        readFolder(Path.of(bundled), vectors, owned);
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(bundled, Map.of())) {
        readFolder(jar.getPath("/golden"), vectors, owned);
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the bundled vectors cannot be read", e);
    }
  }

  private static void readFolder(Path folder, List<GoldenVector> vectors, Predicate<String> owned) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        add(vectors, JSON.readTree(Files.readString(file)), owned);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the golden vectors of " + folder + " cannot be read", e);
    }
  }

  private static void add(List<GoldenVector> vectors, JsonNode file, Predicate<String> owned) {
    String area = file.path("area").asString("");
    if (owned.test(area)) {
      file.path("vectors").forEach(vector -> vectors.add(GoldenVector.of(area, vector)));
    }
  }

  private static List<Path> namedFolders() {
    Path base = Path.of(System.getProperty("golden.base", "."));
    return Stream.of(System.getProperty("golden.dir", "").split(File.pathSeparator))
        .filter(name -> !name.isBlank())
        .map(name -> base.resolve(name.strip()))
        .toList();
  }
}

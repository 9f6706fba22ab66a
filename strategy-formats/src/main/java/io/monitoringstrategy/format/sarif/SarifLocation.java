package io.monitoringstrategy.format.sarif;

import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.text.JsonText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a finding is: its element in the strategy, and the place in the file if it has one.
 *
 * <p>The region ends on the line on which it begins, as a {@link
 * io.monitoringstrategy.check.SourceLocation} does; where no end is known, SARIF takes that of the line.
 */
final class SarifLocation {
  private SarifLocation() {}

  static ObjectNode of(Finding finding) {
    ObjectNode location = JsonText.object();
    finding.location().ifPresent(place -> {
      ObjectNode region = inFile(location, place.file()).putObject("region");
      region.put("startLine", place.line());
      region.put("startColumn", place.column());
      region.put("endLine", place.line());
      place.endColumn().ifPresent(end -> region.put("endColumn", end));
    });
    ObjectNode element = location.putArray("logicalLocations").addObject();
    element.put("fullyQualifiedName", finding.element());
    element.put("kind", "element");
    return location;
  }

  /** As much of the place as the problem knows. */
  static ObjectNode of(FileProblem problem) {
    ObjectNode location = JsonText.object();
    region(inFile(location, problem.file()), problem);
    return location;
  }

  /** The same in a stream, which has a name and no address. */
  static ObjectNode inStream(FileProblem problem) {
    ObjectNode location = JsonText.object();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").putObject("description").put("text", problem.file());
    region(physical, problem);
    return location;
  }

  private static void region(ObjectNode physical, FileProblem problem) {
    if (problem.line() > 0) {
      ObjectNode region = physical.putObject("region").put("startLine", problem.line());
      if (problem.column() > 0) {
        region.put("startColumn", problem.column());
      }
    }
  }

  private static ObjectNode inFile(ObjectNode location, String file) {
    ObjectNode physical = location.putObject("physicalLocation");
    file(physical.putObject("artifactLocation"), Path.of(file).normalize());
    return physical;
  }

  /** A path below the working directory is told from the root of the sources. */
  private static void file(ObjectNode artifact, Path file) {
    if (file.isAbsolute()) {
      artifact.put("uri", file.toUri().toASCIIString());
      return;
    }
    artifact.put("uri", relative(file));
    if (!file.startsWith("..")) {
      artifact.put("uriBaseId", "%SRCROOT%");
    }
  }

  private static String relative(Path file) {
    String separator = file.getFileSystem().getSeparator();
    String path = file.toString().replace(separator, "/");
    boolean looksLikeAScheme = path.contains(":");
    try {
      return new URI(null, null, looksLikeAScheme ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path that is no URI: " + path, e);
    }
  }
}

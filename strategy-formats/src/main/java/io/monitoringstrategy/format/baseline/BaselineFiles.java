package io.monitoringstrategy.format.baseline;

import io.monitoringstrategy.check.Baseline;
import io.monitoringstrategy.check.RuleId;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.file.WholeFile;
import io.monitoringstrategy.value.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes baselines: {@code {"findings":[{"rule":"raci.no-bystander","element":"team/qa"}]}},
 * ordered by rule and element so that a change is a small difference.
 */
public final class BaselineFiles {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final long LARGEST = 16 << 20;

  private BaselineFiles() {}

  /**
   * {@return the baseline in a file}
   *
   * @throws UnreadableFileException naming the place, if there is no such file or it is no baseline
   */
  public static Baseline read(Path path) {
    try {
      if (Files.size(path) > LARGEST) {
        throw refusal(path, "is larger than 16 MiB: is this a baseline?");
      }
      return entries(path, MAPPER.readTree(Files.readAllBytes(path)));
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      int line = place == null ? 0 : Math.max(0, place.getLineNr());
      int column = place == null ? 0 : Math.max(0, place.getColumnNr());
      throw new UnreadableFileException(new FileProblem(
          path.toString(), line, column, "is no JSON: write a new baseline with --write-baseline"));
    } catch (NoSuchFileException e) {
      throw refusal(path, "there is no such file: write one with --write-baseline");
    } catch (IOException e) {
      throw refusal(path, "cannot be read (" + e.getMessage() + "): is it a file you may read?");
    }
  }

  /**
   * Writes a baseline, whole or not at all.
   *
   * @throws UnreadableFileException if the file cannot be written; what was there before is kept
   */
  public static void write(Path path, Baseline baseline) {
    StringBuilder text = new StringBuilder("{\"findings\": [");
    String separator = "\n  ";
    for (Baseline.Entry entry : baseline.entries()) {
      ObjectNode finding = MAPPER.createObjectNode();
      finding.put("rule", entry.rule().value());
      finding.put("element", entry.element());
      text.append(separator).append(MAPPER.writeValueAsString(finding));
      separator = ",\n  ";
    }
    text.append("\n]}\n");
    try {
      refuseToReplace(path);
      WholeFile.write(path, text.toString());
    } catch (IOException e) {
      throw refusal(path, "cannot be written (" + e.getMessage() + "): may you write there?");
    }
  }

  /** Nothing but a baseline gives way to a baseline. */
  private static void refuseToReplace(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw refusal(path, "cannot be written: there is no folder " + folder + ": make it");
    }
    if (Files.exists(path) && Files.size(path) > 0) {
      try {
        read(path);
      } catch (UnreadableFileException e) {
        throw refusal(
            path, "holds something else than a baseline: name another file, or remove this one");
      }
    }
  }

  private static Baseline entries(Path path, JsonNode root) {
    JsonNode findings = root.path("findings");
    if (!findings.isArray()) {
      throw refusal(path, "has no list 'findings': write a new baseline with --write-baseline");
    }
    List<Baseline.Entry> entries = new ArrayList<>();
    List<FileProblem> problems = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      JsonNode finding = findings.get(i);
      try {
        entries.add(new Baseline.Entry(
            RuleId.of(finding.path("rule").asString("")),
            finding.path("element").asString("")));
      } catch (InvalidValueException e) {
        problems.add(
            FileProblem.ofFile(path.toString(), "finding " + (i + 1) + ": " + e.getMessage()));
      }
    }
    if (!problems.isEmpty()) {
      throw new UnreadableFileException(problems);
    }
    return Baseline.of(entries);
  }

  private static UnreadableFileException refusal(Path path, String message) {
    return new UnreadableFileException(FileProblem.ofFile(path.toString(), message));
  }
}

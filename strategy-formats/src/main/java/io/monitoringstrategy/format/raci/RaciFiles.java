package io.monitoringstrategy.format.raci;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.file.WholeText;
import io.monitoringstrategy.format.yaml.YamlDocument;
import io.monitoringstrategy.org.raci.RaciVariant;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads RACI tables: a column of activities, then a column a team.
 *
 * <pre>{@code
 * | Activity          | SRE | Platform | Business |
 * |-------------------|-----|----------|----------|
 * | Incident response | A/R | R        | I        |
 * | Upgrade tools     | C   | **AR**   | -        |
 * }</pre>
 *
 * <p>Cells are read as {@link io.monitoringstrategy.org.raci.RaciLetter#parseCell} says; short rows are
 * filled up. A row of nothing but a bold text, or one that ends in a colon, is the name of a section. What
 * stands before the column {@code Activity}, or under {@code Notes}, {@code Comments} or {@code
 * Description}, is left out. A document may hold several tables; those without letters are passed over.
 * Letters of RASCI and DACI are told from what is written.
 */
public final class RaciFiles {
  private static final String KIND = "a RACI table";
  private static final int LARGEST_MEBIBYTES = 2;

  private final Optional<RaciVariant> variant;

  private RaciFiles(Optional<RaciVariant> variant) {
    this.variant = variant;
  }

  /** {@return a reader that tells the letters from what is written} */
  public static RaciFiles standard() {
    return new RaciFiles(Optional.empty());
  }

  /** {@return a reader of tables in these letters only} */
  public RaciFiles withVariant(RaciVariant letters) {
    return new RaciFiles(Optional.of(letters));
  }

  /**
   * {@return the tables of a file, at least one, in the order of the file}
   *
   * @throws UnreadableFileException naming line and column of everything that cannot be read
   */
  public List<RaciSheet> read(Path path, RaciFormat format) {
    return read(path.toString(), WholeText.read(path, KIND, LARGEST_MEBIBYTES), format);
  }

  /**
   * {@return the tables of a stream, read to its end; closing it is the caller's}
   *
   * @param fileName what messages call it
   * @throws UnreadableFileException as for a file
   */
  public List<RaciSheet> read(String fileName, InputStream input, RaciFormat format) {
    return read(fileName, WholeText.read(fileName, input, KIND, LARGEST_MEBIBYTES), format);
  }

  private List<RaciSheet> read(String fileName, String text, RaciFormat format) {
    return switch (format) {
      case MARKDOWN -> markdown(fileName, text);
      case CSV -> csv(fileName, text);
      case JSON ->
        List.of(JsonSheet.read(
            YamlDocument.read(
                fileName, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
            variant));
    };
  }

  private List<RaciSheet> markdown(String fileName, String text) {
    List<FileProblem> problems = new ArrayList<>();
    List<RaciSheet> sheets = new ArrayList<>();
    for (Grid grid : MarkdownGrids.of(fileName, text)) {
      GridReader reader = new GridReader(grid, variant, problems);
      if (reader.isRaci()) {
        reader.read().ifPresent(sheets::add);
      }
    }
    if (problems.isEmpty() && sheets.isEmpty()) {
      problems.add(FileProblem.ofFile(
          fileName, "holds no RACI table: begin one with '| Activity | SRE | Platform |'"));
    }
    throwIfAny(problems);
    return List.copyOf(sheets);
  }

  private List<RaciSheet> csv(String fileName, String text) {
    Grid grid = CsvGrid.of(fileName, text);
    List<FileProblem> problems = new ArrayList<>();
    if (grid.rows().isEmpty()) {
      problems.add(FileProblem.ofFile(
          fileName, "holds no RACI table: begin it with 'Activity,SRE,Platform'"));
      throwIfAny(problems);
    }
    Optional<RaciSheet> sheet = new GridReader(grid, variant, problems).read();
    throwIfAny(problems);
    return sheet.stream().toList();
  }

  private static void throwIfAny(List<FileProblem> problems) {
    if (!problems.isEmpty()) {
      throw new UnreadableFileException(problems);
    }
  }
}

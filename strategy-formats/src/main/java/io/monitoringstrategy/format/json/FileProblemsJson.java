package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.text.JsonText;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files that cannot be read as JSON: {@code {"strategy","problems":[{"file","line","column","message"}]}}.
 *
 * <p>A problem of a whole file has no line, one of a whole line no column.
 */
public final class FileProblemsJson {
  private FileProblemsJson() {}

  /**
   * {@return the problems as JSON}
   *
   * @param strategy the path of the strategy as the user named it
   * @param problems what is wrong with the files that were read
   */
  public static String of(String strategy, List<FileProblem> problems) {
    ObjectNode node = JsonText.object();
    node.put("strategy", strategy);
    ArrayNode array = node.putArray("problems");
    problems.forEach(problem -> {
      ObjectNode each = array.addObject().put("file", problem.file());
      if (problem.line() > 0) {
        each.put("line", problem.line());
      }
      if (problem.column() > 0) {
        each.put("column", problem.column());
      }
      each.put("message", problem.message());
    });
    return JsonText.of(node);
  }
}

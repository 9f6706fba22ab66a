package io.monitoringstrategy.format.markdown;

import static io.monitoringstrategy.format.text.MarkdownText.code;
import static io.monitoringstrategy.format.text.MarkdownText.escaped;

import io.monitoringstrategy.format.FileProblem;
import java.util.List;

/** Files that cannot be read, as Markdown for a comment on a pull request. */
public final class FileProblemsMarkdown {
  /** Hundreds of problems come from one mistake, and a comment has a limit. */
  private static final int SHOWN = 50;

  private FileProblemsMarkdown() {}

  /**
   * {@return the problems as Markdown}
   *
   * @param strategy the path of the strategy as the user named it
   * @param problems what is wrong with the files that were read
   */
  public static String of(String strategy, List<FileProblem> problems) {
    StringBuilder text = new StringBuilder("### Strategy ")
        .append(code(strategy))
        .append(": not checked\n\nThese files cannot be read as they are:\n\n");
    problems.stream().limit(SHOWN).forEach(problem -> text.append(line(problem)));
    if (problems.size() > SHOWN) {
      text.append("- and ").append(problems.size() - SHOWN).append(" more\n");
    }
    return text.toString();
  }

  private static String line(FileProblem problem) {
    return "- " + code(problem.place()) + " " + escaped(problem.message()) + "\n";
  }
}

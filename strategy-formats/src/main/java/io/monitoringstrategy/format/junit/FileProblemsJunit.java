package io.monitoringstrategy.format.junit;

import io.monitoringstrategy.format.FileProblem;
import java.util.List;

/** Files that cannot be read as the XML of JUnit: a test case in error for each problem. */
public final class FileProblemsJunit {
  private FileProblemsJunit() {}

  /**
   * {@return the problems as XML}
   *
   * @param strategy the path of the strategy as the user named it
   * @param problems what is wrong with the files that were read
   */
  public static String of(String strategy, List<FileProblem> problems) {
    String count = Integer.toString(problems.size());
    XmlText xml = new XmlText();
    xml.open("testsuites", "name", "strategy", "tests", count, "failures", "0", "errors", count);
    xml.open(
        "testsuite",
        "name",
        strategy,
        "tests",
        count,
        "failures",
        "0",
        "errors",
        count,
        "skipped",
        "0");
    problems.forEach(problem -> {
      xml.open("testcase", "classname", strategy + ".file", "name", problem.toString());
      xml.empty("error", "type", "unreadable", "message", problem.message());
      xml.close();
    });
    xml.close();
    xml.close();
    return xml.toString();
  }
}

package io.monitoringstrategy.format.sarif;

import io.monitoringstrategy.format.FileProblem;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files that cannot be read as SARIF 2.1.0: a run that did not succeed, with a notification for each problem.
 *
 * <p>There are no results: nothing was checked. The run is filed under the path and not under the name of the
 * strategy, which nobody could read, so that a viewer does not take the findings of the last run for mended.
 */
public final class FileProblemsSarif {
  private FileProblemsSarif() {}

  /**
   * {@return the problems as SARIF}
   *
   * @param strategy the path of the strategy as the user named it
   * @param problems what is wrong with the files that were read
   */
  public static String of(String strategy, List<FileProblem> problems) {
    return write(strategy, problems, SarifLocation::of);
  }

  /**
   * {@return the problems of what came on a stream as SARIF: there is no file that a viewer could open}
   *
   * @param name what messages call the stream
   * @param problems what is wrong with it
   */
  public static String ofStream(String name, List<FileProblem> problems) {
    return write(name, problems, SarifLocation::inStream);
  }

  private static String write(
      String subject, List<FileProblem> problems, Function<FileProblem, ObjectNode> location) {
    SarifLog log = new SarifLog(subject, false);
    ArrayNode notifications = log.invocation().putArray("toolConfigurationNotifications");
    problems.forEach(problem -> {
      ObjectNode notification = notifications.addObject().put("level", "error");
      notification.putObject("message").put("text", SarifRule.literal(problem.message()));
      notification.putArray("locations").add(location.apply(problem));
    });
    return log.toString();
  }
}

package io.monitoringstrategy.format.sarif;

import io.monitoringstrategy.format.FileProblem;
import java.util.List;
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
   * @param stream what messages call what came on a stream: there is no file that a viewer could open
   */
  public static String of(String strategy, List<FileProblem> problems, String stream) {
    SarifLog log = new SarifLog(strategy, false);
    ArrayNode notifications = log.invocation().putArray("toolConfigurationNotifications");
    problems.forEach(problem -> {
      ObjectNode notification = notifications.addObject().put("level", "error");
      notification.putObject("message").put("text", SarifRule.literal(problem.message()));
      notification
          .putArray("locations")
          .add(
              problem.file().equals(stream)
                  ? SarifLocation.inStream(problem)
                  : SarifLocation.of(problem));
    });
    return log.toString();
  }
}

package io.monitoringstrategy.format.sarif;

import io.monitoringstrategy.format.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The log of one run of the command, before its rules, results and notifications are known. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ObjectNode log = JsonText.object();
  private final ArrayNode rules;
  private final ObjectNode invocation;
  private final ArrayNode results;

  /**
   * An empty log.
   *
   * @param subject what was looked at; a viewer compares only logs of the same subject
   * @param successful whether the command could do what it was asked to
   */
  SarifLog(String subject, boolean successful) {
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "strategy");
    rules = driver.putArray("rules");
    run.putObject("automationDetails").put("id", "strategy/" + withoutRoot(subject) + "/");
    invocation = run.putArray("invocations").addObject().put("executionSuccessful", successful);
    run.put("columnKind", "unicodeCodePoints");
    results = run.putArray("results");
  }

  /** A path from the root of a file system would have an empty part in the middle. */
  private static String withoutRoot(String subject) {
    return subject.replace('\\', '/').replaceFirst("^/+", "");
  }

  ArrayNode rules() {
    return rules;
  }

  ObjectNode invocation() {
    return invocation;
  }

  ArrayNode results() {
    return results;
  }

  /** {@return the log as JSON} */
  @Override
  public String toString() {
    return JsonText.of(log);
  }
}

package io.monitoringstrategy.examples.sample;

/**
 * One row of the sample, in text, for a row may also be broken.
 *
 * @param service which part of the shop
 * @param severity critical, major or minor
 * @param startedAt when customers began to notice
 * @param detectedAt empty if nobody knows, as are the following
 * @param acknowledgedAt when somebody took it
 * @param mitigatedAt when customers no longer noticed
 * @param resolvedAt when it was over
 */
record SampleIncident(
    String service,
    String severity,
    String startedAt,
    String detectedAt,
    String acknowledgedAt,
    String mitigatedAt,
    String resolvedAt) {

  /** {@return an incident of which only the start is known} */
  static SampleIncident of(String service, String severity, String startedAt) {
    return new SampleIncident(service, severity, startedAt, "", "", "", "");
  }

  /** {@return the same incident with what happened to it} */
  SampleIncident until(String detected, String acknowledged, String mitigated, String resolved) {
    return new SampleIncident(
        service, severity, startedAt, detected, acknowledged, mitigated, resolved);
  }

  /** {@return what rows are sorted by: the start, then the service, then the end} */
  String order() {
    return startedAt + service + resolvedAt;
  }

  /** {@return the row of the file, under an id made of its number} */
  String row(int number) {
    String digits = String.valueOf(1000 + number).substring(1);
    return String.join(
        ",",
        "inc-" + digits,
        service,
        severity,
        startedAt,
        detectedAt,
        acknowledgedAt,
        mitigatedAt,
        resolvedAt);
  }
}

package io.monitoringstrategy.format.json;

import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.format.text.JsonText;
import tools.jackson.databind.node.ObjectNode;

/** A finding as JSON: {@code {"rule","severity","element","message","fix","location"}}. */
final class FindingJson {
  private FindingJson() {}

  static ObjectNode of(Finding finding) {
    ObjectNode node = JsonText.object();
    node.put("rule", finding.rule().value());
    node.put("severity", finding.severity().label());
    node.put("element", finding.element());
    node.put("message", finding.message());
    node.put("because", finding.because());
    node.put("fix", finding.fix());
    finding.location().ifPresent(location -> {
      ObjectNode place = node.putObject("location");
      place.put("file", location.file());
      place.put("line", location.line());
      place.put("column", location.column());
    });
    return node;
  }
}

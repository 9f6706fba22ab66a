package io.monitoringstrategy.format.sarif;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.format.text.MarkdownText;
import tools.jackson.databind.node.ObjectNode;

/** A rule as a viewer of SARIF describes it. */
final class SarifRule {
  private SarifRule() {}

  static ObjectNode of(Rule rule, Severity severity) {
    ObjectNode node = JsonText.object();
    node.put("id", rule.id().value());
    text(node, "shortDescription", MarkdownText.sentence(rule.sentence()));
    text(node, "fullDescription", MarkdownText.sentence(rule.toString()));
    ObjectNode help = node.putObject("help");
    help.put(
        "text",
        literal(MarkdownText.sentence(rule.toString()) + " Fix: " + rule.fix() + ". Source: "
            + rule.source() + "."));
    help.put("markdown", literal(markdown(rule)));
    node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    ObjectNode properties = node.putObject("properties");
    properties.putArray("tags").add(rule.id().family());
    properties.put("precision", "very-high");
    properties.put(
        "problem.severity", severity == Severity.INFO ? "recommendation" : severity.label());
    return node;
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** Braces are placeholders in the messages of SARIF unless they are doubled. */
  static String literal(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }

  private static void text(ObjectNode node, String key, String text) {
    node.putObject(key).put("text", literal(text));
  }

  private static String markdown(Rule rule) {
    return MarkdownText.escaped(MarkdownText.sentence(rule.sentence()))
        + "\n\n**Why:** because " + MarkdownText.escaped(rule.because())
        + ".\n\n**Fix:** " + MarkdownText.escaped(rule.fix())
        + ".\n\n**Source:** " + MarkdownText.escaped(rule.source()) + ".\n";
  }
}

package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.text.MarkdownText;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of {@code docs/checks}, made from the rules and their fixtures. */
final class RulePages {
  private static final Path FIXTURES = Path.of("src/test/resources/rules");

  private RulePages() {}

  /** Every page by its file name. */
  static Map<String, String> all() {
    List<Rule> rules = StrategyChecks.standard().rules();
    Map<String, String> pages = new TreeMap<>();
    rules.forEach(rule -> pages.put(rule.id() + ".md", page(rule)));
    pages.put("README.md", index(rules));
    return pages;
  }

  private static String index(List<Rule> rules) {
    StringBuilder text = new StringBuilder(
        """
        # The checks

        Every rule that `strategy check` holds a strategy against, made from the code. Which of them count is a matter of the
        profile and of `checks: {severity: ...}`; see one in full with `strategy explain ID`.

        `strategy score` weighs each rule by its severity, %d for an error, %d for a warning and %d for info, times the share
        of its elements that keep it; what a waiver or a baseline excuses is not kept. The score is what was earned of what
        could have been, out of 100, by family and overall. Rules that found nothing to look at do not count.

        | rule | severity | demand | profiles |
        |---|---|---|---|
        """.formatted(Severity.ERROR.weight(), Severity.WARNING.weight(), Severity.INFO.weight()));
    rules.forEach(rule -> text.append("| [%s](%s.md) | %s | %s | %s |%n"
        .replace("%n", "\n")
        .formatted(
            rule.id(),
            rule.id(),
            rule.severity().label(),
            MarkdownText.escaped(rule.sentence()),
            profiles(rule))));
    return text.toString();
  }

  private static String page(Rule rule) {
    return """
        # %s

        %s

        | | |
        |---|---|
        | severity | %s |
        | profiles | %s |
        | why | because %s |
        | fix | %s |
        | source | %s |

        ## A strategy that breaks it
        %s
        ## One that keeps it
        %s
        [All checks](README.md)
        """.formatted(
            rule.id(),
            MarkdownText.escaped(MarkdownText.sentence(rule.sentence())),
            rule.severity().label(),
            profiles(rule),
            MarkdownText.escaped(rule.because()),
            MarkdownText.escaped(rule.fix()),
            MarkdownText.escaped(rule.source()),
            fixture(rule, "fails"),
            fixture(rule, "passes"));
  }

  /** {@code starter, standard, regulated (error)}: the severity where it is another. */
  private static String profiles(Rule rule) {
    return Stream.of(CheckProfile.values())
        .flatMap(profile -> profile.severityOf(rule).stream()
            .map(severity -> profile.label()
                + (severity == rule.severity() ? "" : " (" + severity.label() + ")")))
        .collect(Collectors.joining(", "));
  }

  private static String fixture(Rule rule, String name) {
    Path folder = FIXTURES.resolve(rule.id().value());
    return Stream.of(".yaml", ".incidents.csv", ".alerts.csv")
        .filter(ending -> Files.exists(folder.resolve(name + ending)))
        .map(ending -> "```" + ending.substring(ending.lastIndexOf('.') + 1) + "\n"
            + read(folder.resolve(name + ending)) + "```\n")
        .collect(Collectors.joining());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

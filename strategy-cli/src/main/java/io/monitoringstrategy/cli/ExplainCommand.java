package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.format.json.RuleJson;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains one rule. */
@Command(
    name = "explain",
    description = "Explains one rule: what it demands, why, and what to do about a breach.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Parameters(
      paramLabel = "ID",
      description =
          "The rule, such as raci.exactly-one-accountable, or all of a family, such as raci.")
  private String id = "";

  ExplainCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    List<Rule> rules = StrategyChecks.standard().rules();
    List<Rule> meant = rules.stream()
        .filter(rule -> rule.id().value().equals(id) || rule.id().family().equals(id))
        .toList();
    List<String> known = rules.stream()
        .flatMap(rule -> Stream.of(rule.id().value(), rule.id().family()))
        .distinct()
        .toList();
    Problems.of("rule '" + id + "'")
        .rejectIf(
            meant.isEmpty(),
            "does not exist" + NearestName.hint(id, known) + ": 'strategy checks' lists all")
        .throwIfAny();
    console.out().print(common.isJson() ? json(meant) : text(meant));
    return ExitCode.OK;
  }

  /** One rule is an object, a family a list. */
  private String json(List<Rule> rules) {
    return rules.get(0).id().value().equals(id) ? RuleJson.of(rules.get(0)) : RuleJson.of(rules);
  }

  private static String text(List<Rule> rules) {
    return rules.stream().map(ExplainCommand::text).collect(Collectors.joining("\n"));
  }

  private static String text(Rule rule) {
    return """
        %s (%s)

        %s.

        Why:      because %s.
        Fix:      %s.
        Source:   %s.
        Profiles: %s.
        """.formatted(
            rule.id(),
            rule.severity().label(),
            capitalised(rule.sentence()),
            rule.because(),
            rule.fix(),
            rule.source(),
            profiles(rule));
  }

  /** {@code starter, standard, regulated (error)}: the severity where it is another. */
  private static String profiles(Rule rule) {
    return Stream.of(CheckProfile.values())
        .flatMap(profile -> profile.severityOf(rule).stream()
            .map(severity -> profile.label()
                + (severity == rule.severity() ? "" : " (" + severity.label() + ")")))
        .collect(Collectors.joining(", "));
  }

  private static String capitalised(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}

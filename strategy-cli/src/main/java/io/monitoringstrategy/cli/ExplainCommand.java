package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.Rule;
import io.monitoringstrategy.format.json.RuleJson;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.Optional;
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

  @Parameters(paramLabel = "ID", description = "The rule, such as raci.exactly-one-accountable.")
  private String id = "";

  ExplainCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    List<Rule> rules = StrategyChecks.standard().rules();
    Optional<Rule> found =
        rules.stream().filter(rule -> rule.id().value().equals(id)).findFirst();
    List<String> ids = rules.stream().map(rule -> rule.id().value()).toList();
    Problems.of("rule '" + id + "'")
        .rejectIf(
            found.isEmpty(),
            "does not exist" + NearestName.hint(id, ids) + ": 'strategy checks' lists all")
        .throwIfAny();
    Rule rule = found.orElseThrow();
    console.out().print(common.isJson() ? RuleJson.of(rule) : text(rule));
    return ExitCode.OK;
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

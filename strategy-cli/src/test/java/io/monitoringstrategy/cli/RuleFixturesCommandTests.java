package io.monitoringstrategy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.strategy.checks.StrategyChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two strategies of every rule, one that breaks it and one that keeps it, run through the command.
 *
 * <p>The first line of one that breaks its rule says {@code # finds RULE at ELEMENT}; logs that a rule
 * needs lie beside it.
 */
class RuleFixturesCommandTests {
  private static final Path RULES = Path.of("../strategy-formats/src/test/resources/rules");

  static List<String> rules() throws IOException {
    try (Stream<Path> folders = Files.list(RULES)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  private static Run check(Path folder, String name) {
    List<String> args =
        new ArrayList<>(List.of("check", folder.resolve(name + ".yaml").toString()));
    args.addAll(List.of("--format", "json", "--now", "2026-11-01T00:00:00Z"));
    for (String kind : List.of("incidents", "alerts")) {
      Path log = folder.resolve(name + "." + kind + ".csv");
      if (Files.exists(log)) {
        args.addAll(List.of("--" + kind, log.toString()));
      }
    }
    return Run.of(args.toArray(String[]::new));
  }

  private static List<String> found(Run run) {
    assertThat(run.err()).isEmpty();
    return run.json()
        .path("findings")
        .valueStream()
        .map(finding -> "# finds " + finding.path("rule").asString() + " at "
            + finding.path("element").asString())
        .toList();
  }

  @Test
  void everyRuleOfTheCatalogueHasThem() throws IOException {
    assertThat(rules())
        .containsExactlyInAnyOrderElementsOf(StrategyChecks.standard().rules().stream()
            .map(rule -> rule.id().value())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theOneThatBreaksTheRuleIsFoundAtItsElementAndNothingElse(String rule) throws IOException {
    Path folder = RULES.resolve(rule);
    assertThat(found(check(folder, "fails")))
        .containsExactly(Files.readAllLines(folder.resolve("fails.yaml")).get(0));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theOneThatKeepsTheRuleHasNoFindingAndEndsWithZero(String rule) {
    Run run = check(RULES.resolve(rule), "passes");
    assertThat(found(run)).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
  }
}

package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Evidence;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.check.RuleResult;
import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.alerts.AlertFiles;
import io.monitoringstrategy.format.incidents.IncidentFiles;
import io.monitoringstrategy.kpi.alert.AlertLog;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.strategy.checks.AlertEvidence;
import io.monitoringstrategy.strategy.checks.IncidentEvidence;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.TimeWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a strategy that breaks it and one that keeps it.
 *
 * <p>A file that breaks a rule begins with a comment {@code # finds RULE at ELEMENT}, and nothing
 * else is wrong with it; a file that keeps a rule keeps all others too. A rule that needs logs has
 * them beside the file.
 */
class RuleFixturesTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Path RULES = Path.of("src/test/resources/rules");

  static Stream<String> rules() {
    return StrategyChecks.standard().rules().stream().map(rule -> rule.id().value());
  }

  private static Path file(String rule, String name) {
    return RULES.resolve(rule).resolve(name + ".yaml");
  }

  /** What lies beside a strategy file: {@code fails.incidents.csv}, {@code fails.alerts.csv}. */
  private static Evidence evidence(Path file) {
    String name = file.getFileName().toString().replace(".yaml", "");
    Path incidents = file.resolveSibling(name + ".incidents.csv");
    Path alerts = file.resolveSibling(name + ".alerts.csv");
    Evidence evidence = Evidence.NONE;
    if (Files.exists(incidents)) {
      IncidentLog log = IncidentFiles.standard().read(incidents);
      TimeWindow window = log.span(Instant.EPOCH).orElseThrow();
      evidence = evidence.with(IncidentEvidence.KIND, new IncidentEvidence(log, window));
    }
    if (Files.exists(alerts)) {
      AlertLog log = AlertFiles.standard().read(alerts);
      evidence =
          evidence.with(AlertEvidence.KIND, new AlertEvidence(log, log.span().orElseThrow()));
    }
    return evidence;
  }

  private static CheckReport check(Path file) {
    StrategyDocument document = StrategyFiles.read(file);
    return StrategyChecks.standard()
        .run(document.strategy(), document.strategy().policyOn(TODAY).withEvidence(evidence(file)))
        .locatedBy(document::locate);
  }

  @Test
  void everyRuleAndNoOtherHasItsFixtures() throws IOException {
    try (Stream<Path> folders = Files.list(RULES)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(rules().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFileThatBreaksARuleIsFoundAndNothingElse(String rule) throws IOException {
    Path file = file(rule, "fails");
    List<String> found = check(file).findings().stream()
        .map(finding -> "# finds " + finding.rule() + " at " + finding.element())
        .toList();
    assertThat(found).containsExactly(Files.readAllLines(file).get(0));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFindingHasAPlaceInTheFile(String rule) {
    Path file = file(rule, "fails");
    SourceLocation place = check(file).findings().get(0).location().orElseThrow();
    assertThat(place.file()).isEqualTo(file.toString());
    assertThat(place.line()).isGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFileThatKeepsARuleHasNoFinding(String rule) {
    assertThat(check(file(rule, "passes")).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theFileThatKeepsARuleIsExaminedByIt(String rule) {
    Outcome outcome = check(file(rule, "passes")).results().stream()
        .filter(result -> result.rule().id().value().equals(rule))
        .map(RuleResult::outcome)
        .findFirst()
        .orElseThrow();
    assertThat(outcome).isNotInstanceOf(Outcome.NotApplicable.class);
  }
}

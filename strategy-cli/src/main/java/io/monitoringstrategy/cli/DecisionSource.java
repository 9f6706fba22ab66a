package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.decision.DecisionFiles;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.RankingMethod;
import io.monitoringstrategy.tool.selection.ToolDecision;
import io.monitoringstrategy.value.DecisionId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a ranking is made of: a decision matrix, or a decision of a strategy.
 *
 * @param strategy holds the decision and no other
 * @param decision criteria and scores
 * @param method how the strategy wants them ranked; absent for a matrix
 * @param places finds an element in the file
 */
record DecisionSource(
    MonitoringStrategy strategy,
    ToolDecision decision,
    Optional<RankingMethod> method,
    Function<String, Optional<SourceLocation>> places) {
  private static final String MATRIX = "matrix";

  DecisionTable table() {
    return decision.table();
  }

  /** What standard input holds. */
  enum InputFormat {
    CSV,
    YAML
  }

  static DecisionSource of(
      String file, Optional<String> decision, Optional<InputFormat> inputFormat, Console console) {
    Problems.of("FILE")
        .rejectIf(file.isBlank(), "must not be empty: name the file")
        .throwIfAny();
    if (StandardInput.isMeantBy(file) && inputFormat.equals(Optional.of(InputFormat.YAML))) {
      return of(StandardInput.NAME, StrategyFiles.read(StandardInput.NAME, console.in()), decision);
    }
    if (StandardInput.isMeantBy(file)) {
      reject(decision);
      return matrix(DecisionFiles.read(StandardInput.NAME, console.in()));
    }
    Path path = Path.of(file);
    if (isStrategy(path)) {
      return of(file, StrategyFiles.read(path), decision);
    }
    reject(decision);
    return matrix(DecisionFiles.read(path));
  }

  private static DecisionSource of(
      String file, StrategyDocument document, Optional<String> wanted) {
    List<ToolDecision> all = document.strategy().decisions();
    List<String> known = all.stream().map(decision -> decision.id().value()).toList();
    Problems.of(file)
        .rejectIf(all.isEmpty(), "has no 'decisions:' under 'tools:': add criteria and candidates")
        .rejectIf(
            wanted.isEmpty() && all.size() > 1,
            "has several decisions: choose one by --decision, " + String.join(", ", known))
        .throwIfAny();
    ToolDecision chosen = wanted
        .map(DecisionId::of)
        .map(id -> all.stream()
            .filter(decision -> decision.id().equals(id))
            .findFirst()
            .orElseThrow(() -> InvalidValueException.of(
                "--decision " + id, "is not in " + file + NearestName.hint(id.value(), known))))
        .orElseGet(() -> all.get(0));
    Problems.of(chosen.path())
        .rejectIf(chosen.table().tools().isEmpty(), "has no candidates: add 'candidates:'")
        .throwIfAny();
    return new DecisionSource(
        document.strategy().withDecisions(chosen),
        chosen,
        Optional.of(chosen.method()),
        document::locate);
  }

  private static void reject(Optional<String> decision) {
    Problems.of("--decision")
        .rejectIf(decision.isPresent(), "has no meaning for a decision matrix: leave it out")
        .throwIfAny();
  }

  private static DecisionSource matrix(DecisionTable table) {
    ToolDecision decision =
        ToolDecision.builder(DecisionId.of(MATRIX)).table(table).build();
    MonitoringStrategy strategy =
        MonitoringStrategy.builder(MATRIX).addDecisions(decision).build();
    return new DecisionSource(strategy, decision, Optional.empty(), element -> Optional.empty());
  }

  private static boolean isStrategy(Path path) {
    String name = path.toString();
    return Files.isDirectory(path) || Stream.of(".yaml", ".yml", ".json").anyMatch(name::endsWith);
  }
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.decision.DecisionFiles;
import io.monitoringstrategy.format.json.RankingJson;
import io.monitoringstrategy.tool.ranking.DecisionMatrix;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Dominance;
import io.monitoringstrategy.tool.ranking.MissingScores;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.ranking.Promethee2;
import io.monitoringstrategy.tool.ranking.RankAcceptability;
import io.monitoringstrategy.tool.ranking.RankingMethod;
import io.monitoringstrategy.tool.ranking.Robustness;
import io.monitoringstrategy.tool.ranking.Topsis;
import io.monitoringstrategy.tool.ranking.Vikor;
import io.monitoringstrategy.tool.ranking.WeightedProduct;
import io.monitoringstrategy.tool.ranking.WeightedSum;
import io.monitoringstrategy.tool.ranking.Weights;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks tools. */
@Command(
    name = "rank",
    description = "Ranks tools by a decision matrix, and says how robust the winner is.",
    sortOptions = false)
final class ToolsRankCommand implements Callable<Integer> {
  private static final List<String> METHODS =
      List.of("wsm", "wpm", "topsis", "vikor", "promethee2");
  private static final List<String> WEIGHTS = List.of("given", "entropy", "critic");
  private static final int DRAWS = 10_000;
  private static final long SEED = 20_260_101L;

  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Parameters(
      paramLabel = "FILE",
      description = "A CSV with criterion,weight,direction,TOOL..., or - for standard input.")
  private String file = "";

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description = "wsm, wpm, topsis, vikor or promethee2 (default: ${DEFAULT-VALUE}).",
      defaultValue = "topsis")
  private String method = "topsis";

  @Option(
      names = "--normalization",
      paramLabel = "NAME",
      description =
          "none, vector, sum, max-ratio or min-max (default: vector for topsis, max-ratio for wpm, else min-max).")
  private Optional<String> normalization = Optional.empty();

  @Option(
      names = "--weights",
      paramLabel = "SOURCE",
      description = "given, entropy or critic (default: ${DEFAULT-VALUE}).",
      defaultValue = "given")
  private String weights = "given";

  @Option(
      names = "--missing",
      paramLabel = "POLICY",
      description =
          "What a missing score counts: worst-case, neutral or exclude (default: ${DEFAULT-VALUE}).",
      defaultValue = "worst-case")
  private String missing = "worst-case";

  ToolsRankCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    RankingMethod ranking = method();
    DecisionTable table = file.equals("-")
        ? DecisionFiles.read("standard input", console.in())
        : DecisionFiles.read(Path.of(file));
    Map<ToolId, List<CriterionId>> vetoed = table.vetoes();
    DecisionTable left = table.without(vetoed.keySet());
    Problems.of(file)
        .rejectIf(left.tools().isEmpty(), "leaves no tool: each misses a must")
        .throwIfAny();
    DecisionMatrix matrix = left.toMatrix(MissingScores.parse(missing));
    Robustness robustness = Robustness.of(ranking, matrix, weights(matrix));
    Dominance dominance = Dominance.of(matrix);
    RankAcceptability acceptability =
        RankAcceptability.of(matrix, Normalization.MIN_MAX, DRAWS, SEED);
    console
        .out()
        .print(
            common.isJson()
                ? RankingJson.of(robustness, vetoed, dominance, acceptability)
                : new RankingText(common.language())
                    .of(robustness, vetoed, dominance, acceptability));
    return ExitCode.OK;
  }

  private RankingMethod method() {
    Optional<Normalization> chosen = normalization.map(Normalization::parse);
    boolean scaled = List.of("wsm", "wpm", "topsis").contains(method);
    Problems.of("--normalization")
        .rejectIf(chosen.isPresent() && !scaled, "has no meaning for " + method + ": leave it out")
        .throwIfAny();
    return switch (method) {
      case "wsm" -> new WeightedSum(chosen.orElse(Normalization.MIN_MAX));
      case "wpm" -> new WeightedProduct(chosen.orElse(Normalization.MAX_RATIO));
      case "topsis" -> new Topsis(chosen.orElse(Normalization.VECTOR));
      case "vikor" -> new Vikor(0.5);
      case "promethee2" -> new Promethee2();
      default -> throw unknown("--method", method, METHODS);
    };
  }

  private Weights weights(DecisionMatrix matrix) {
    return switch (weights) {
      case "given" -> matrix.weights();
      case "entropy" -> Weights.entropy(matrix).orElseThrow(ToolsRankCommand::alike);
      case "critic" -> Weights.critic(matrix).orElseThrow(ToolsRankCommand::alike);
      default -> throw unknown("--weights", weights, WEIGHTS);
    };
  }

  private static InvalidValueException unknown(String option, String value, List<String> known) {
    return InvalidValueException.of(
        option + " '" + value + "'",
        "must be one of " + String.join(", ", known) + NearestName.hint(value, known));
  }

  private static InvalidValueException alike() {
    return InvalidValueException.of(
        "--weights", "no criterion tells the tools apart: give weights of your own");
  }
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.json.RankingJson;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.tool.ranking.DecisionMatrix;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Dominance;
import io.monitoringstrategy.tool.ranking.MissingScores;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.ranking.RankAcceptability;
import io.monitoringstrategy.tool.ranking.RankingMethod;
import io.monitoringstrategy.tool.ranking.Robustness;
import io.monitoringstrategy.tool.ranking.Weights;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.ToolId;
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
  private static final List<String> WEIGHTS = List.of("given", "entropy", "critic");
  private static final String STANDARD = "topsis";
  private static final int DRAWS = 10_000;
  private static final long SEED = 20_260_101L;

  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Parameters(
      paramLabel = "FILE",
      description =
          "A CSV with criterion,weight,direction,TOOL..., a strategy (.yaml, .yml, .json or a directory),"
              + " or - for standard input.")
  private String file = "";

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description =
          "wsm, wpm, topsis, vikor or promethee2 (default: what the strategy says, else topsis).")
  private Optional<String> method = Optional.empty();

  @Option(
      names = "--decision",
      paramLabel = "ID",
      description = "Which decision of the strategy; needed if it has several.")
  private Optional<String> decision = Optional.empty();

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

  @Option(
      names = "--input-format",
      paramLabel = "csv|yaml",
      description = "What standard input holds: a matrix (csv) or a strategy (default: csv).")
  private Optional<DecisionSource.InputFormat> inputFormat = Optional.empty();

  @Mixin
  private final FailOnOption failOn = new FailOnOption();

  ToolsRankCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    Severity threshold = failOn.threshold();
    DecisionSource source = DecisionSource.of(file, decision, inputFormat, console);
    RankingMethod ranking = method(source);
    DecisionTable table = source.table();
    CheckReport report = CheckSuite.of(StrategyChecks.onDecisions())
        .run(source.strategy(), source.strategy().policyOn(common.today()).withWaivers(List.of()))
        .locatedBy(source.places());
    Map<ToolId, List<CriterionId>> vetoed = table.vetoes();
    DecisionTable left = table.without(vetoed.keySet());
    Problems.of(file)
        .rejectIf(left.tools().isEmpty(), "leaves no tool: each misses a must")
        .throwIfAny();
    boolean hasErrors = report.hasFindingsAtLeast(Severity.ERROR);
    if (hasErrors && !isComputable(left)) {
      console.out().print(common.isJson() ? RankingJson.of(report) : RankingText.of(report));
      return ExitCode.FINDINGS;
    }
    DecisionMatrix matrix = left.toMatrix(MissingScores.parse(missing));
    Robustness robustness = Robustness.of(ranking, matrix, weights(matrix));
    Dominance dominance = Dominance.of(matrix);
    RankAcceptability acceptability =
        RankAcceptability.of(matrix, Normalization.MIN_MAX, DRAWS, SEED);
    console
        .out()
        .print(
            common.isJson()
                ? RankingJson.of(robustness, vetoed, dominance, acceptability, report)
                : new RankingText(common.language())
                        .of(robustness, vetoed, dominance, acceptability)
                    + RankingText.of(report));
    return report.hasFindingsAtLeast(threshold) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** What a rule names is a finding; what none names is refused by the matrix. */
  private static boolean isComputable(DecisionTable table) {
    return table.criteria().stream()
        .allMatch(each -> each.direction().isPresent() && each.weight() >= 0);
  }

  private RankingMethod method(DecisionSource source) {
    Optional<Normalization> chosen = normalization.map(Normalization::parse);
    return method.isPresent() || chosen.isPresent()
        ? RankingMethod.parse(
            method.or(() -> source.method().map(RankingMethod::label)).orElse(STANDARD), chosen)
        : source.method().orElseGet(() -> RankingMethod.parse(STANDARD, chosen));
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

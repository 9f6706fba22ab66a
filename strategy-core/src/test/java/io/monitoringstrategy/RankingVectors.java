package io.monitoringstrategy;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.golden.Undefined;
import io.monitoringstrategy.tool.ranking.ComparisonHierarchy;
import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.DecisionMatrix;
import io.monitoringstrategy.tool.ranking.Direction;
import io.monitoringstrategy.tool.ranking.Dominance;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.ranking.PairwiseComparison;
import io.monitoringstrategy.tool.ranking.PreferenceFunction;
import io.monitoringstrategy.tool.ranking.Prioritization;
import io.monitoringstrategy.tool.ranking.Promethee2;
import io.monitoringstrategy.tool.ranking.RandomIndex;
import io.monitoringstrategy.tool.ranking.RankAcceptability;
import io.monitoringstrategy.tool.ranking.Ranking;
import io.monitoringstrategy.tool.ranking.RankingMethod;
import io.monitoringstrategy.tool.ranking.Topsis;
import io.monitoringstrategy.tool.ranking.Vikor;
import io.monitoringstrategy.tool.ranking.WeightStability;
import io.monitoringstrategy.tool.ranking.WeightedProduct;
import io.monitoringstrategy.tool.ranking.WeightedSum;
import io.monitoringstrategy.tool.ranking.Weights;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/** The functions of the tool-selection vectors. */
final class RankingVectors {
  private static final int DRAWS = 200_000;

  private RankingVectors() {}

  static void mapTo(GoldenRun run) {
    run.map("mcda.wsm", in -> ranked(in, new WeightedSum(normalization(in)), "score", x -> x))
        .map("mcda.wpm", RankingVectors::wpm)
        .map("mcda.topsis", in -> ranked(in, new Topsis(normalization(in)), "similarity", x -> x))
        .map("mcda.vikor", RankingVectors::vikor)
        .map("mcda.promethee2", in -> ranked(in, new Promethee2(), "phi", x -> x))
        .map("mcda.ahp", RankingVectors::ahp)
        .map("mcda.ahpHierarchy", RankingVectors::hierarchy)
        .map("mcda.entropyWeights", in -> derived(Weights.entropy(matrix(in))))
        .map("mcda.criticWeights", in -> derived(Weights.critic(matrix(in))))
        .map(
            "mcda.dominance",
            in -> Map.of(
                "paretoFront",
                Dominance.of(matrix(in)).paretoFront().stream()
                    .map(RankingVectors::index)
                    .toList()))
        .map("mcda.rankReversal", RankingVectors::reversal)
        .map("mcda.weightStability", RankingVectors::stability)
        .map(
            "mcda.smaaRankAcceptability",
            in -> Map.of(
                "rank1",
                List.copyOf(RankAcceptability.of(matrix(in), Normalization.MIN_MAX, DRAWS, 1)
                    .first()
                    .values())));
  }

  private static Object wpm(JsonNode in) {
    boolean logs = in.get("scoreForm").asString().equals("LOG10");
    return ranked(in, new WeightedProduct(normalization(in)), "score", logs ? Math::log10 : x -> x);
  }

  private static Object ranked(
      JsonNode in, RankingMethod method, String key, DoubleUnaryOperator form) {
    Ranking ranking = method.rank(matrix(in), weights(in));
    int size = ranking.places().size();
    Double[] scores = new Double[size];
    Integer[] ranks = new Integer[size];
    for (Ranking.Place place : ranking.places()) {
      scores[index(place.tool())] = form.applyAsDouble(place.score());
      ranks[index(place.tool())] = place.rank();
    }
    return Map.of(key, List.of(scores), "ranking", List.of(ranks));
  }

  private static Object vikor(JsonNode in) {
    Vikor method = new Vikor(in.get("v").asDouble());
    Vikor.Solution solution = method.solve(matrix(in), weights(in));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("S", solution.regrets().stream().map(Vikor.Regret::group).toList());
    out.put("R", solution.regrets().stream().map(Vikor.Regret::worst).toList());
    out.put("Q", solution.regrets().stream().map(Vikor.Regret::quality).toList());
    out.put("acceptableAdvantage", solution.acceptableAdvantage());
    out.put("acceptableStability", solution.acceptableStability());
    out.put(
        "compromiseSet",
        solution.compromise().stream().map(RankingVectors::index).toList());
    Map<?, ?> ranked = (Map<?, ?>) ranked(in, method, "Q", x -> x);
    out.put("ranking", Optional.ofNullable(ranked.get("ranking")).orElseThrow());
    return out;
  }

  private static Object ahp(JsonNode in) {
    PairwiseComparison comparison = PairwiseComparison.of(rows(in.get("matrix")));
    Prioritization method = Prioritization.valueOf(in.get("method").asString());
    RandomIndex table = RandomIndex.valueOf(in.get("randomIndex").asString());
    return Map.of(
        "weights", comparison.weights(method).values(),
        "lambdaMax", comparison.lambdaMax(method),
        "consistencyIndex", comparison.consistencyIndex(method),
        "consistencyRatio", comparison.consistencyRatio(method, table).orElseThrow());
  }

  private static Object hierarchy(JsonNode in) {
    ComparisonHierarchy hierarchy = hierarchyOf(in.get("hierarchy"));
    Prioritization method = Prioritization.valueOf(in.get("method").asString());
    RandomIndex table = RandomIndex.valueOf(in.get("randomIndex").asString());
    List<String> named = List.of("goal", "Safety", "Style");
    return Map.of(
        "priorities", hierarchy.priorities(method).values(),
        "criteriaWeights", hierarchy.comparison().weights(method).values(),
        "consistencyRatios",
            hierarchy.consistency(method, table).stream()
                .filter(consistency -> named.contains(consistency.name()))
                .map(
                    consistency -> Map.of("node", consistency.name(), "ratio", consistency.ratio()))
                .toList());
  }

  private static ComparisonHierarchy hierarchyOf(JsonNode node) {
    List<ComparisonHierarchy> children = new ArrayList<>();
    if (node.has("children")) {
      node.get("children").forEach(child -> children.add(hierarchyOf(child)));
    }
    return new ComparisonHierarchy(
        node.get("name").asString(),
        PairwiseComparison.of(rows(node.get("comparisons"))),
        children);
  }

  private static Object reversal(JsonNode in) {
    double[] before = distributive(in.get("weights"), in.get("ratiosBefore"));
    double[] after = distributive(in.get("weights"), in.get("ratiosAfter"));
    return Map.of(
        "before", list(before),
        "after", list(after),
        "rankBefore", ranks(before),
        "rankAfter", ranks(after));
  }

  /** The distributive synthesis is a hierarchy whose leaves compare by these ratios. */
  private static double[] distributive(JsonNode weights, JsonNode ratios) {
    List<ComparisonHierarchy> leaves = new ArrayList<>();
    ratios.forEach(ratio -> leaves.add(ComparisonHierarchy.leaf("leaf", consistent(ratio))));
    return new ComparisonHierarchy("goal", consistent(weights), leaves)
        .priorities(Prioritization.EIGENVECTOR).values().stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
  }

  private static PairwiseComparison consistent(JsonNode ratios) {
    double[][] rows = new double[ratios.size()][ratios.size()];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        rows[i][j] = ratios.get(i).asDouble() / ratios.get(j).asDouble();
      }
    }
    return PairwiseComparison.of(rows);
  }

  private static List<Integer> ranks(double[] scores) {
    return DoubleStream.of(scores)
        .mapToObj(score -> 1
            + (int)
                DoubleStream.of(scores).filter(other -> other > score + 1e-9).count())
        .toList();
  }

  private static Object stability(JsonNode in) {
    WeightStability stability =
        WeightStability.of(matrix(in), weights(in), new WeightedSum(Normalization.NONE));
    Ranking ranking = new WeightedSum(Normalization.NONE).rank(matrix(in), weights(in));
    Double[] scores = new Double[ranking.places().size()];
    ranking.places().forEach(place -> scores[index(place.tool())] = place.score());
    return Map.of(
        "winner", index(stability.winner()),
        "score", List.of(scores),
        "intervals",
            stability.intervals().values().stream()
                .map(interval -> List.of(interval.low(), interval.high()))
                .toList());
  }

  private static Object derived(Optional<Weights> weights) {
    return weights
        .<Object>map(found -> Map.of("weights", found.values()))
        .orElseGet(() -> new Undefined("no criterion tells the tools apart"));
  }

  private static DecisionMatrix matrix(JsonNode in) {
    double[][] scores = rows(in.get("matrix"));
    List<Criterion> criteria = new ArrayList<>();
    for (int j = 0; j < scores[0].length; j++) {
      boolean cost =
          in.has("objectives") && in.get("objectives").get(j).asString().equals("MIN");
      Criterion.Builder criterion = Criterion.builder(CriterionId.of("c" + j))
          .direction(cost ? Direction.COST : Direction.BENEFIT);
      if (in.has("preference")) {
        criterion.preference(preference(in.get("preference").get(j)));
      }
      criteria.add(criterion.build());
    }
    List<ToolId> tools = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      tools.add(ToolId.of("t" + i));
    }
    return DecisionMatrix.of(criteria, tools, scores);
  }

  private static PreferenceFunction preference(JsonNode node) {
    return switch (node.get("type").asString()) {
      case "USUAL" -> PreferenceFunction.usual();
      case "V_SHAPE" -> PreferenceFunction.vShape(node.get("p").asDouble());
      default ->
        PreferenceFunction.linear(node.get("q").asDouble(), node.get("p").asDouble());
    };
  }

  private static Weights weights(JsonNode in) {
    double[] given =
        in.get("weights").valueStream().mapToDouble(JsonNode::asDouble).toArray();
    boolean asGiven = in.has("weightNormalization")
        && in.get("weightNormalization").asString().equals("NONE");
    return asGiven ? Weights.of(given) : Weights.proportional(given);
  }

  private static Normalization normalization(JsonNode in) {
    return Normalization.valueOf(in.get("normalization").asString());
  }

  private static int index(ToolId tool) {
    return Integer.parseInt(tool.value().substring(1));
  }

  private static double[][] rows(JsonNode matrix) {
    double[][] rows = new double[matrix.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = matrix.get(i).valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }
    return rows;
  }

  private static List<Double> list(double[] values) {
    return DoubleStream.of(values).boxed().toList();
  }
}

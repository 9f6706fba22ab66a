package io.monitoringstrategy;

import io.monitoringstrategy.golden.GoldenRun;
import io.monitoringstrategy.maturity.AssessmentPolicy;
import io.monitoringstrategy.maturity.DimensionMaturity;
import io.monitoringstrategy.maturity.LevelCoverage;
import io.monitoringstrategy.maturity.MaturityLevel;
import io.monitoringstrategy.maturity.MaturityProfile;
import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The functions of the maturity vectors. */
final class MaturityVectors {
  private MaturityVectors() {}

  static void mapTo(GoldenRun run) {
    run.map(
        "maturity.stagedLevel",
        in -> Map.of(
            "level", coverage(in.get("coverage")).stagedLevel(threshold(in)).number()));
    run.map("maturity.cappedScore", in -> {
      LevelCoverage coverage = coverage(in.get("coverage"));
      return Map.of("score", coverage.score(), "rawScore", coverage.rawScore());
    });
    run.map("maturity.profile", MaturityVectors::profile);
  }

  private static Object profile(JsonNode in) {
    AssessmentPolicy policy = new AssessmentPolicy(threshold(in), Ratio.parse("80 %"));
    List<DimensionMaturity> dimensions = new ArrayList<>();
    for (JsonNode node : in.get("dimensions")) {
      dimensions.add(DimensionMaturity.builder(
              DimensionId.of(node.get("dimension").asString()),
              coverage(node.get("coverage")),
              policy)
          .target(MaturityLevel.of(node.get("target").asInt()))
          .build());
    }
    MaturityProfile profile = MaturityProfile.of(dimensions);
    return Map.of(
        "levels",
        profile.dimensions().stream()
            .map(dimension -> Map.of(
                "dimension", dimension.dimension().value(),
                "level", dimension.level().orElseThrow().number(),
                "score", dimension.score().orElseThrow(),
                "gap", dimension.gap().orElseThrow()))
            .toList(),
        "meanScore",
        profile.meanScore().orElseThrow(),
        "weakestLevel",
        profile.level().orElseThrow().number());
  }

  private static Ratio threshold(JsonNode in) {
    return Ratio.of(in.get("threshold").asDouble());
  }

  private static LevelCoverage coverage(JsonNode node) {
    double[] shares = new double[node.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = node.get(i).asDouble();
    }
    return LevelCoverage.of(shares);
  }
}

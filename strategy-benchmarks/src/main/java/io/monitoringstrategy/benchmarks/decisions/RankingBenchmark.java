package io.monitoringstrategy.benchmarks.decisions;

import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.DecisionMatrix;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Direction;
import io.monitoringstrategy.tool.ranking.MissingScores;
import io.monitoringstrategy.tool.ranking.Normalization;
import io.monitoringstrategy.tool.ranking.RankAcceptability;
import io.monitoringstrategy.tool.ranking.Ranking;
import io.monitoringstrategy.tool.ranking.RankingMethod;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.ToolId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ranking tools by 50 criteria. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 9)
@Fork(1)
@State(Scope.Benchmark)
public class RankingBenchmark {
  private static final int CRITERIA = 50;
  private static final int DRAWS = 10_000;

  /** How many tools. */
  @Param({"1000", "2000"})
  public int tools;

  @SuppressWarnings("NullAway.Init") // made by load()
  private DecisionMatrix matrix;

  /** Makes the scores from a seed. */
  @Setup
  public void load() {
    Random random = new Random(20_260_101);
    DecisionTable.Builder table = DecisionTable.builder();
    for (int j = 0; j < CRITERIA; j++) {
      Direction direction = j % 2 == 0 ? Direction.BENEFIT : Direction.COST;
      table.addCriteria(Criterion.of("criterion-" + j, direction, 1 + random.nextInt(9)));
    }
    for (int i = 0; i < tools; i++) {
      Map<CriterionId, Double> scores = new LinkedHashMap<>();
      for (int j = 0; j < CRITERIA; j++) {
        scores.put(CriterionId.of("criterion-" + j), 1 + 99 * random.nextDouble());
      }
      table.putScore(ToolId.of("tool-" + i), scores);
    }
    matrix = table.build().toMatrix(MissingScores.WORST_CASE);
  }

  /** The weighted sum. */
  @Benchmark
  public Ranking weightedSum() {
    return by("wsm");
  }

  /** The weighted product. */
  @Benchmark
  public Ranking weightedProduct() {
    return by("wpm");
  }

  /** TOPSIS. */
  @Benchmark
  public Ranking topsis() {
    return by("topsis");
  }

  /** VIKOR. */
  @Benchmark
  public Ranking vikor() {
    return by("vikor");
  }

  /** PROMETHEE II, which compares each tool with each other. */
  @Benchmark
  public Ranking promethee() {
    return by("promethee2");
  }

  /** 10,000 draws of weights on the weighted sum. */
  @Benchmark
  public RankAcceptability draws() {
    return RankAcceptability.of(matrix, Normalization.MIN_MAX, DRAWS, 20_260_101L);
  }

  private Ranking by(String method) {
    return RankingMethod.parse(method, Optional.empty()).rank(matrix);
  }
}

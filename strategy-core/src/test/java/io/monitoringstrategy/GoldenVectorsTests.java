package io.monitoringstrategy;

import io.monitoringstrategy.golden.GoldenRun;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published numbers of the areas that core owns. */
class GoldenVectorsTests {
  private static final Set<String> OWNED =
      Set.of("tool-selection", "economics", "maturity", "topology");

  @Test
  void everyVectorGivesItsNumber() {
    GoldenRun run = GoldenRun.over(OWNED::contains, vector -> true);
    EconomicsVectors.mapTo(run);
    MaturityVectors.mapTo(run);
    RankingVectors.mapTo(run);
    TopologyVectors.mapTo(run);
    run.verify();
  }
}

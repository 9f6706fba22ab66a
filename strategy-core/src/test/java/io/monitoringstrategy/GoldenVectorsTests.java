package io.monitoringstrategy;

import io.monitoringstrategy.golden.GoldenRun;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published numbers of the areas that core owns. None of its calculators exists yet. */
class GoldenVectorsTests {
  private static final Set<String> OWNED =
      Set.of("tool-selection", "economics", "maturity", "topology");

  @Test
  void everyMappedVectorGivesItsNumber() {
    GoldenRun.over(OWNED::contains, vector -> false).verify();
  }
}

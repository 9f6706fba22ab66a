package io.monitoringstrategy.kpi;

import io.monitoringstrategy.golden.GoldenRun;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published numbers of every area that begins with kpi. */
class GoldenVectorsTests {
  private static final Set<String> COMPLETE =
      Set.of("kpi-alerts", "kpi-availability", "kpi-incidents", "kpi-statistics");

  @Test
  void everyMappedVectorGivesItsNumber() {
    GoldenRun run =
        GoldenRun.over(area -> area.startsWith("kpi-"), vector -> COMPLETE.contains(vector.area()));
    AvailabilityVectors.mapTo(run);
    IncidentVectors.mapTo(run);
    StatisticsVectors.mapTo(run);
    ComparisonVectors.mapTo(run);
    TrendVectors.mapTo(run);
    ControlVectors.mapTo(run);
    AlertVectors.mapTo(run);
    run.verify();
  }
}

package io.monitoringstrategy.kpi;

import io.monitoringstrategy.golden.GoldenRun;
import org.junit.jupiter.api.Test;

/** The published numbers of every area that begins with kpi. */
class GoldenVectorsTests {
  @Test
  void everyMappedVectorGivesItsNumber() {
    GoldenRun run = GoldenRun.over(area -> area.startsWith("kpi-"), vector -> true);
    AvailabilityVectors.mapTo(run);
    IncidentVectors.mapTo(run);
    StatisticsVectors.mapTo(run);
    SloVectors.mapTo(run);
    BusinessVectors.mapTo(run);
    ComparisonVectors.mapTo(run);
    TrendVectors.mapTo(run);
    ControlVectors.mapTo(run);
    AlertVectors.mapTo(run);
    run.verify();
  }
}

package io.monitoringstrategy.benchmarks.burn;

import io.monitoringstrategy.kpi.slo.ErrorSeries;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.kpi.slo.RollingBurn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** W3 by the library, the series made of the counts included. */
public final class OurFigures {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Objective OBJECTIVE = Objective.parse("99.9 %");

  private OurFigures() {}

  /** {@return the figures of each window} */
  public static List<BurnFigures> of(GeneratedErrors errors) {
    ErrorSeries series = ErrorSeries.ofEvents(START, MINUTE, errors.bad, errors.all);
    List<BurnFigures> figures = new ArrayList<>();
    for (int i = 0; i < GeneratedErrors.WINDOWS.length; i++) {
      int minutes = GeneratedErrors.WINDOWS[i];
      RollingBurn burn = RollingBurn.of(
          series, OBJECTIVE, MINUTE.multipliedBy(minutes), GeneratedErrors.FACTORS[i]);
      figures.add(
          new BurnFigures(minutes, burn.worst().orElseThrow(), burn.above().toMinutes()));
    }
    return figures;
  }
}

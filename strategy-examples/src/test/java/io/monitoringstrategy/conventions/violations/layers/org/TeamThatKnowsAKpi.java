package io.monitoringstrategy.conventions.violations.layers.org;

import io.monitoringstrategy.conventions.violations.layers.kpi.KpiThatKnowsATeam;
import java.util.List;

/** Breaks the wall between kpi and org from the other side, and closes a circle of packages. */
public record TeamThatKnowsAKpi(List<KpiThatKnowsATeam> kpis) {}

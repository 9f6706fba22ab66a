package io.monitoringstrategy.conventions.violations.layers.kpi;

import io.monitoringstrategy.conventions.violations.layers.org.TeamThatKnowsAKpi;

/** Breaks the wall between kpi and org from one side. */
public record KpiThatKnowsATeam(TeamThatKnowsAKpi team) {}

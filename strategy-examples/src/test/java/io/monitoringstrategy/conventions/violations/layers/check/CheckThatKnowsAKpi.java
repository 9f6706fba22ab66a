package io.monitoringstrategy.conventions.violations.layers.check;

import io.monitoringstrategy.conventions.violations.layers.kpi.KpiThatKnowsATeam;

/** Lets a word of the domain into the engine. */
public record CheckThatKnowsAKpi(KpiThatKnowsATeam kpi) {}

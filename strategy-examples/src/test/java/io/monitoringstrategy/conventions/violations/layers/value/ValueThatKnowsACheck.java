package io.monitoringstrategy.conventions.violations.layers.value;

import io.monitoringstrategy.conventions.violations.layers.check.CheckThatKnowsAKpi;

/** Builds the ground on the roof. */
public record ValueThatKnowsACheck(CheckThatKnowsAKpi check) {}

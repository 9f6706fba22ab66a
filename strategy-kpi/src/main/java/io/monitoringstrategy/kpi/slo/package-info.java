/**
 * Service level objectives: {@linkplain io.monitoringstrategy.kpi.slo.Slo what is promised}, {@linkplain
 * io.monitoringstrategy.kpi.slo.ErrorBudget how much may fail}, {@linkplain
 * io.monitoringstrategy.kpi.slo.BurnRateAlert when somebody is called}, and {@linkplain
 * io.monitoringstrategy.kpi.slo.AlertSimulation how such alerts do on real errors}.
 */
@NullMarked
package io.monitoringstrategy.kpi.slo;

import org.jspecify.annotations.NullMarked;

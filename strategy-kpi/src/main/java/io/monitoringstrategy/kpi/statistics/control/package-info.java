/**
 * Control charts: which periods differ from the others by more than their own noise.
 *
 * <p>A value on a limit is no signal. Indices count from 0. Source: NIST/SEMATECH e-Handbook 6.3.
 */
@NullMarked
package io.monitoringstrategy.kpi.statistics.control;

import org.jspecify.annotations.NullMarked;

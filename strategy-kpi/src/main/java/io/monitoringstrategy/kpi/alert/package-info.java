/**
 * Alerts: whether they are worth waking somebody, and which rules are not.
 *
 * <p>{@link io.monitoringstrategy.kpi.alert.AlertLog} holds them, {@link
 * io.monitoringstrategy.kpi.alert.AlertQuality} measures them. Precision is counted per alert, recall
 * per incident; what people call the false positive rate of paging is the false-alarm share, and the
 * true false positive rate stands beside it under its own name.
 */
@NullMarked
package io.monitoringstrategy.kpi.alert;

import org.jspecify.annotations.NullMarked;

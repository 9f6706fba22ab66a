/**
 * W2: an alert log by rule: how many alerts, how many of them false alarms, how many acted on, and how
 * many flaps, in the order of time.
 *
 * <p>Every way to compute them gives {@link io.monitoringstrategy.benchmarks.alerts.RuleFigures}, and a
 * test holds the answers equal before any of them is timed.
 */
@NullMarked
package io.monitoringstrategy.benchmarks.alerts;

import org.jspecify.annotations.NullMarked;

/**
 * W3: how fast an error budget burned over windows of 5 minutes, 1 hour, 6 hours and 3 days that roll along
 * minutes: the worst burn rate of each, and for how long it was above its factor.
 *
 * <p>Every way to compute them gives {@link io.monitoringstrategy.benchmarks.burn.BurnFigures}, and a test
 * holds the answers equal before any of them is timed.
 */
@NullMarked
package io.monitoringstrategy.benchmarks.burn;

import org.jspecify.annotations.NullMarked;

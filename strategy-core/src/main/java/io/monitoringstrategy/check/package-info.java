/**
 * Rules that read as sentences, and the report they give.
 *
 * <p>A {@link io.monitoringstrategy.check.Check} examines one kind of element of a subject; a
 * {@link io.monitoringstrategy.check.CheckSuite} runs many of them under a
 * {@link io.monitoringstrategy.check.CheckPolicy}; what comes back is a
 * {@link io.monitoringstrategy.check.CheckReport}. The engine knows nothing of what it checks.
 */
@NullMarked
package io.monitoringstrategy.check;

import org.jspecify.annotations.NullMarked;

/**
 * Measured KPIs against what they shall reach, and where they are heading.
 *
 * <p>A target is met or missed only where the interval of the number lies wholly on one side of it. Where it
 * does not, the scorecard says that nobody can tell yet.
 */
@NullMarked
package io.monitoringstrategy.kpi.scorecard;

import org.jspecify.annotations.NullMarked;

/**
 * What is brought about when, by whom: phases, deliverables, and a schedule that the teams can keep.
 *
 * <p>A {@link io.monitoringstrategy.roadmap.Roadmap} holds what somebody planned, contradictions
 * included; a {@link io.monitoringstrategy.roadmap.Schedule} is what can be done.
 */
@NullMarked
package io.monitoringstrategy.roadmap;

import org.jspecify.annotations.NullMarked;

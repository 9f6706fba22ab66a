/**
 * What is operated when: cadences, the processes that follow them, and the calendar they make.
 *
 * <p>A {@link io.monitoringstrategy.org.operations.Cadence} says on which days something falls due. An
 * {@link io.monitoringstrategy.org.operations.OperatingProcess} has one, with an owner, participants and a
 * length; {@link io.monitoringstrategy.org.operations.OperatingTemplate} brings twenty to begin with. The
 * {@link io.monitoringstrategy.org.operations.OperatingCalendar} knows each meeting and the hours of each
 * team, and a {@link io.monitoringstrategy.org.operations.ReviewLog} which of them were held, missed or
 * skipped.
 */
@NullMarked
package io.monitoringstrategy.org.operations;

import org.jspecify.annotations.NullMarked;

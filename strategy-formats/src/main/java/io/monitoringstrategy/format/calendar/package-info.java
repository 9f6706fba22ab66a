/** Meetings as an {@linkplain io.monitoringstrategy.format.calendar.CalendarFiles iCalendar file}. */
@NullMarked
package io.monitoringstrategy.format.calendar;

import org.jspecify.annotations.NullMarked;

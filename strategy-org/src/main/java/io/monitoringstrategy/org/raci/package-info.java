/**
 * Who is responsible, accountable, consulted and informed, for every activity.
 *
 * <p>A {@link io.monitoringstrategy.org.raci.RaciTable} holds whatever people wrote;
 * {@link io.monitoringstrategy.org.raci.RaciChecks} says what is wrong with it and
 * {@link io.monitoringstrategy.org.raci.RaciAnalysis} how the work is spread. A
 * {@link io.monitoringstrategy.org.raci.RaciMatrix}, built from
 * {@linkplain io.monitoringstrategy.org.raci.Assignment assignments} or from a table, has nothing
 * wrong with it.
 */
@NullMarked
package io.monitoringstrategy.org.raci;

import org.jspecify.annotations.NullMarked;

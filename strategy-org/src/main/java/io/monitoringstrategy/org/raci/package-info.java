/**
 * Who is responsible, accountable, consulted and informed, for every activity.
 *
 * <p>A {@link io.monitoringstrategy.org.raci.RaciTable} holds whatever people wrote;
 * {@link io.monitoringstrategy.org.raci.RaciChecks} says what is wrong with it and
 * {@link io.monitoringstrategy.org.raci.RaciAnalysis} how the work is spread. A
 * {@link io.monitoringstrategy.org.raci.RaciMatrix}, built from
 * {@linkplain io.monitoringstrategy.org.raci.Assignment assignments} or from a table, has nothing
 * wrong with it.
 *
 * <p>{@link io.monitoringstrategy.org.raci.RaciRepair} proposes the fewest changes that make a table a
 * matrix, {@link io.monitoringstrategy.org.raci.RaciComparison} says what two tables disagree about,
 * {@link io.monitoringstrategy.org.raci.RaciConflict} where teams get in each other's way, and
 * {@link io.monitoringstrategy.org.raci.RaciVariant} reads RASCI and DACI.
 */
@NullMarked
package io.monitoringstrategy.org.raci;

import org.jspecify.annotations.NullMarked;

/**
 * Who is responsible, accountable, consulted and informed, for every activity.
 *
 * <p>A {@link io.monitoringstrategy.org.raci.RaciTable} holds whatever people wrote.
 */
@NullMarked
package io.monitoringstrategy.org.raci;

import org.jspecify.annotations.NullMarked;

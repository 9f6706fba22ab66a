/**
 * What the monitoring costs and what it is worth: cash flows, total cost of ownership.
 *
 * <p>Money is Joda-Money and one currency at a time; a rate is a decimal per period, 0.08 is 8 %.
 * Amounts are computed with 34 significant digits and rounded by nobody but the caller.
 */
@NullMarked
package io.monitoringstrategy.economics;

import org.jspecify.annotations.NullMarked;

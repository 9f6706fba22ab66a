/** Columns that logs keep their records in; no part of what the module offers. */
@NullMarked
package io.monitoringstrategy.kpi.column;

import org.jspecify.annotations.NullMarked;

/** Series of errors, read from CSV files. */
@NullMarked
package io.monitoringstrategy.format.slo;

import org.jspecify.annotations.NullMarked;

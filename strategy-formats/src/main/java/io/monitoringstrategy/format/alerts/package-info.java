/** Alert logs, read from CSV files. */
@NullMarked
package io.monitoringstrategy.format.alerts;

import org.jspecify.annotations.NullMarked;

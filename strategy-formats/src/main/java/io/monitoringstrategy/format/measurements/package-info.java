/** Numbers of KPIs that no log gives, read from CSV files. */
@NullMarked
package io.monitoringstrategy.format.measurements;

import org.jspecify.annotations.NullMarked;

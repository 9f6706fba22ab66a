/** Classes that break the arrows between modules on purpose. */
@NullMarked
package io.monitoringstrategy.conventions.violations.layers.kpi;

import org.jspecify.annotations.NullMarked;

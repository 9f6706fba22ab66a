/** Classes that break the arrows between modules on purpose. */
@NullMarked
package io.monitoringstrategy.conventions.violations.layers.check;

import org.jspecify.annotations.NullMarked;

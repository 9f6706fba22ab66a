/** Classes that each break one convention on purpose, so that its rule can be seen to fail. */
@NullMarked
package io.monitoringstrategy.conventions.violations;

import org.jspecify.annotations.NullMarked;

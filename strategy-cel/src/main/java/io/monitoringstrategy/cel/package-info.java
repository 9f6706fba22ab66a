/** Custom checks in the Common Expression Language, {@code https://cel.dev}. */
@NullMarked
package io.monitoringstrategy.cel;

import org.jspecify.annotations.NullMarked;

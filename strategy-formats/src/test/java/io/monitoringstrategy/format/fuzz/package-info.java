/** Every reader, fed with what nobody would write. */
@NullMarked
package io.monitoringstrategy.format.fuzz;

import org.jspecify.annotations.NullMarked;

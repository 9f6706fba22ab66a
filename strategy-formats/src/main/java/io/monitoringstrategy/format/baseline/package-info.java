/** The findings somebody decided to live with for now, kept in a file beside the strategy. */
@NullMarked
package io.monitoringstrategy.format.baseline;

import org.jspecify.annotations.NullMarked;

/** Files that are small enough to be read, and careful enough to be written, as a whole. */
@NullMarked
package io.monitoringstrategy.format.file;

import org.jspecify.annotations.NullMarked;

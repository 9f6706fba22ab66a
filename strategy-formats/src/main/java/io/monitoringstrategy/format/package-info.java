/** What every reader of files shares: how a file that cannot be used is refused, and where. */
@NullMarked
package io.monitoringstrategy.format;

import org.jspecify.annotations.NullMarked;

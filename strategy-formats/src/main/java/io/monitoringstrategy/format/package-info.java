/**
 * What every reader of files shares: how a file that cannot be used is refused, and where.
 *
 * <p>Each format has a package of its own below this one, such as
 * {@link io.monitoringstrategy.format.incidents} for incident logs. All of them refuse a file with
 * an {@link io.monitoringstrategy.format.UnreadableFileException} that names every place.
 */
@NullMarked
@ValueStyle
package io.monitoringstrategy.format;

import org.jspecify.annotations.NullMarked;

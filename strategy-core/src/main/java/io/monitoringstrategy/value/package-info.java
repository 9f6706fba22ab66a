/** The smallest words of the language: ids, ratios, windows of time, and how a wrong one is refused. */
@NullMarked
package io.monitoringstrategy.value;

import org.jspecify.annotations.NullMarked;

/** What the organisation wants from its monitoring. */
@NullMarked
package io.monitoringstrategy.framework;

import org.jspecify.annotations.NullMarked;

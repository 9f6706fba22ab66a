/** The sample: a fictional online shop, a year of its incidents, and the strategy it watches them by. */
@NullMarked
package io.monitoringstrategy.examples.sample;

import org.jspecify.annotations.NullMarked;

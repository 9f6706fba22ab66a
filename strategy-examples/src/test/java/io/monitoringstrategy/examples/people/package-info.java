/** Each program prints what was worked out by hand. */
@NullMarked
package io.monitoringstrategy.examples.people;

import org.jspecify.annotations.NullMarked;

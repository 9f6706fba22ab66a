/** Programs to copy from; each is run by a test. */
@NullMarked
package io.monitoringstrategy.examples;

import org.jspecify.annotations.NullMarked;

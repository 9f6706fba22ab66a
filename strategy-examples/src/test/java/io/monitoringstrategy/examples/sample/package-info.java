/** The sample is what its generator gives. */
@NullMarked
package io.monitoringstrategy.examples.sample;

import org.jspecify.annotations.NullMarked;

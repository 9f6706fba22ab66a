/** How fast the library is, measured in the same run as what people would use otherwise. */
@NullMarked
package io.monitoringstrategy.benchmarks;

import org.jspecify.annotations.NullMarked;

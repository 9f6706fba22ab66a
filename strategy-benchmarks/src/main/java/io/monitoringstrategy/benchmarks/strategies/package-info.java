/** How long it takes to read, check, trace, compare and score a strategy of thousands of services. */
@NullMarked
package io.monitoringstrategy.benchmarks.strategies;

import org.jspecify.annotations.NullMarked;

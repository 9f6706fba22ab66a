/** How long choosing tools, analysing a stack and scheduling a roadmap take. */
@NullMarked
package io.monitoringstrategy.benchmarks.decisions;

import org.jspecify.annotations.NullMarked;

/** W4: reading a log. */
@NullMarked
package io.monitoringstrategy.benchmarks.files;

import org.jspecify.annotations.NullMarked;

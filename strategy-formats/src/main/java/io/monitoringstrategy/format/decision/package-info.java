/** Decision matrices as people write them in spreadsheets. */
@NullMarked
package io.monitoringstrategy.format.decision;

import org.jspecify.annotations.NullMarked;

/** What the command prints, to the byte, wherever it runs. */
@NullMarked
package io.monitoringstrategy.examples.bytes;

import org.jspecify.annotations.NullMarked;

/** How text from a file is shown in a message. */
@NullMarked
package io.monitoringstrategy.format.text;

import org.jspecify.annotations.NullMarked;

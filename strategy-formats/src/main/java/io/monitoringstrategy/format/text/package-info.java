/** How text is shown and written: safe in a message, in Markdown, the same to the byte in JSON. */
@NullMarked
package io.monitoringstrategy.format.text;

import org.jspecify.annotations.NullMarked;

/** Check reports as Markdown, for comments on pull requests. */
@NullMarked
package io.monitoringstrategy.format.markdown;

import org.jspecify.annotations.NullMarked;

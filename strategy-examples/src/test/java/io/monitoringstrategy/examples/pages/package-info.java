/** What the pages of {@code docs} tell people to type and to copy, done. */
@NullMarked
package io.monitoringstrategy.examples.pages;

import org.jspecify.annotations.NullMarked;

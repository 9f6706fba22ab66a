/** How files with a record a line are read, whatever the records are; no part of what is offered. */
@NullMarked
package io.monitoringstrategy.format.rows;

import org.jspecify.annotations.NullMarked;

/**
 * The monitoring stack as it is built: which signals leave which layer, through which stages of the
 * pipeline they flow, and who sees them in the end.
 */
@NullMarked
package io.monitoringstrategy.architecture;

import org.jspecify.annotations.NullMarked;

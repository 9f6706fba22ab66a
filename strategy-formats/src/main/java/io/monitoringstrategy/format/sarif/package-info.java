/** Check reports as SARIF 2.1.0, for code scanning on pull requests. */
@NullMarked
package io.monitoringstrategy.format.sarif;

import org.jspecify.annotations.NullMarked;

/**
 * RACI tables as people keep them: {@linkplain io.monitoringstrategy.format.raci.RaciFiles read} from
 * Markdown, CSV and JSON, and written to each so that they read back the same.
 */
@NullMarked
package io.monitoringstrategy.format.raci;

import org.jspecify.annotations.NullMarked;

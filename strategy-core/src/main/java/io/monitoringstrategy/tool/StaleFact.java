package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.ToolId;
import java.time.LocalDate;

/**
 * A fact that somebody should look up again.
 *
 * @param tool the tool
 * @param fact which fact, such as {@code licence}
 * @param asOf when it was last known to be true
 */
public record StaleFact(ToolId tool, String fact, LocalDate asOf) {}

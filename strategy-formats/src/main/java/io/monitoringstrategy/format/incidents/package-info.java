/**
 * Incident logs read from CSV and NDJSON, anybody's export included.
 *
 * <p>{@link io.monitoringstrategy.format.incidents.IncidentFiles} reads a file into an
 * {@link io.monitoringstrategy.kpi.incident.IncidentLog}; an
 * {@link io.monitoringstrategy.format.incidents.IncidentMapping} says which column means what, where
 * the file has other names for things:
 *
 * <pre>{@code
 * IncidentMapping mapping = IncidentMappings.read(Path.of("github-status.yaml"));
 * IncidentLog log = IncidentFiles.mappedBy(mapping).read(Path.of("downtime-windows.csv"));
 * }</pre>
 */
@NullMarked
package io.monitoringstrategy.format.incidents;

import org.jspecify.annotations.NullMarked;

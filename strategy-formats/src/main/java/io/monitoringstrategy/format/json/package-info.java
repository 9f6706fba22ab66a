/**
 * Results as JSON for programs: stable keys, ISO-8601 instants, durations as seconds, ratios from 0 to
 * 1. New keys may appear, none disappears within a major version.
 */
@NullMarked
package io.monitoringstrategy.format.json;

import org.jspecify.annotations.NullMarked;

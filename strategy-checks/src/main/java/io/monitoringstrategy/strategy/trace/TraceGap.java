package io.monitoringstrategy.strategy.trace;

/**
 * Where a chain breaks.
 *
 * @param element the path of the last element before the break, or of one that nothing leads to
 * @param missing what it lacks: the next link down, or, for an orphan, the one above it
 */
public record TraceGap(String element, TraceLink missing) {}

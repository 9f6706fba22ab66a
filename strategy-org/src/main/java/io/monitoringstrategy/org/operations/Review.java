package io.monitoringstrategy.org.operations;

import io.monitoringstrategy.value.ProcessId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting that fell due, and what became of it.
 *
 * @param process which process
 * @param due the day it was to be held, holidays regarded
 * @param status what became of it
 * @param record the line of the log that says so; empty if none does
 */
public record Review(
    ProcessId process, LocalDate due, ReviewStatus status, Optional<ReviewRecord> record) {}

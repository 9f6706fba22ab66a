package io.monitoringstrategy.tool;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to a tool, or was announced to happen.
 *
 * <p>{@code new ToolChange(END_OF_SUPPORT, Optional.of(LocalDate.of(2027, 4, 5)), "Jira Service
 * Management, Compass")}.
 *
 * @param kind what happens
 * @param effective from which day on; empty if it is not known
 * @param detail what takes its place, or what is meant, by the names of products
 */
public record ToolChange(ToolChangeKind kind, Optional<LocalDate> effective, String detail) {

  /** {@return whether it has happened by the day; a change of unknown date has} */
  public boolean isEffectiveOn(LocalDate day) {
    return effective.filter(from -> from.isAfter(day)).isEmpty();
  }
}

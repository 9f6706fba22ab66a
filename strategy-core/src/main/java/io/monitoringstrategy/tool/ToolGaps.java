package io.monitoringstrategy.tool;

import java.util.List;

/**
 * What a set of tools lacks.
 *
 * @param categories the needed categories that no tool fills
 * @param capabilities the needed capabilities that no tool is known to have
 */
public record ToolGaps(List<ToolCategory> categories, List<Capability> capabilities) {

  /** Copies both. */
  public ToolGaps {
    categories = List.copyOf(categories);
    capabilities = List.copyOf(capabilities);
  }

  /** {@return whether nothing is lacking} */
  public boolean isEmpty() {
    return categories.isEmpty() && capabilities.isEmpty();
  }
}

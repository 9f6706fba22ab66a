package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.ToolId;
import java.util.List;

/**
 * One capability that several tools have.
 *
 * @param capability what they all can do
 * @param tools who can, at least two
 */
public record Overlap(Capability capability, List<ToolId> tools) {

  /** Copies the tools. */
  public Overlap {
    tools = List.copyOf(tools);
  }

  /** {@return {@code tools/store/logs}} */
  public String path() {
    return "tools/" + capability;
  }
}

package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.ToolId;
import java.util.Optional;

/**
 * A tool that is in use, and why beside others of its kind.
 *
 * @param tool which
 * @param because why it is there although another tool does the same; absent while nobody has said
 */
public record ToolUse(ToolId tool, Optional<String> because) {

  /** {@return the use of a tool without a reason} */
  public static ToolUse of(String tool) {
    return new ToolUse(ToolId.of(tool), Optional.empty());
  }

  /** {@return the same use with its reason} */
  public ToolUse because(String reason) {
    return new ToolUse(tool, Optional.of(reason));
  }

  /** {@return {@code tool/kibana}} */
  public String path() {
    return tool.path();
  }
}

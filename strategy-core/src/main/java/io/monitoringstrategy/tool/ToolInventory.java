package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.ToolId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tools a strategy uses, and those it describes itself, as somebody wrote them down.
 *
 * <p>What is in use may be unknown to every catalogue; {@link #set()} holds what is known.
 *
 * @param inUse what is in use, in the order it was written
 * @param own tools that the standard catalogue lacks, or describes otherwise
 */
public record ToolInventory(List<ToolUse> inUse, List<Tool> own) {
  /** No tool. */
  public static final ToolInventory EMPTY = new ToolInventory(List.of(), List.of());

  /**
   * Copies both.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if a tool is described twice
   */
  public ToolInventory {
    inUse = List.copyOf(inUse);
    own = ToolCatalog.of(own).tools();
  }

  /** {@return the inventory of these tools, none of its own} */
  public static ToolInventory of(String... inUse) {
    return new ToolInventory(List.of(inUse).stream().map(ToolUse::of).toList(), List.of());
  }

  /** {@return whether it says nothing} */
  public boolean isEmpty() {
    return inUse.isEmpty() && own.isEmpty();
  }

  /** {@return the standard catalogue with its own tools} */
  public ToolCatalog catalog() {
    return ToolCatalog.standard().with(own);
  }

  /** {@return the tools in use that the catalogue knows} */
  public ToolSet set() {
    return ToolSet.of(usedTools().values());
  }

  /** {@return the tools in use that no catalogue knows, in the order they were written} */
  public List<ToolId> unknown() {
    ToolCatalog catalog = catalog();
    return inUse.stream()
        .map(ToolUse::tool)
        .filter(tool -> catalog.find(tool).isEmpty())
        .toList();
  }

  /** {@return why a tool is in use beside others; empty if nobody says} */
  public Optional<String> reasonFor(ToolId tool) {
    ToolCatalog catalog = catalog();
    return inUse.stream()
        .filter(use ->
            catalog.find(use.tool()).filter(found -> found.id().equals(tool)).isPresent())
        .flatMap(use -> use.because().stream())
        .findFirst();
  }

  /** {@return the rivals of which more than one tool gives no reason for being there} */
  public List<Overlap> unexplainedRivals() {
    return set().rivals().stream()
        .filter(overlap ->
            overlap.tools().stream().filter(tool -> reasonFor(tool).isEmpty()).count() > 1)
        .toList();
  }

  private Map<ToolId, Tool> usedTools() {
    ToolCatalog catalog = catalog();
    Map<ToolId, Tool> used = new LinkedHashMap<>();
    inUse.forEach(
        use -> catalog.find(use.tool()).ifPresent(tool -> used.putIfAbsent(tool.id(), tool)));
    return used;
  }
}

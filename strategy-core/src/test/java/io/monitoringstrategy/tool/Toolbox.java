package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.ToolId;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Small tools to try things on. */
final class Toolbox {
  static final URI PAGE = URI.create("https://example.org/docs");
  static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private Toolbox() {}

  /** A tool of which only this is known. */
  static Tool tool(String id, ToolCategory category, String... capabilities) {
    return bare(id, category)
        .withCapabilities(
            Fact.ofAll(Stream.of(capabilities).map(Capability::parse).toList(), PAGE, DAY));
  }

  /** A tool of which nothing is known. */
  static Tool bare(String id, ToolCategory category) {
    return Tool.builder(ToolId.of(id), LocalizedText.of(id), category).build();
  }

  static ToolSet standard(String... ids) {
    return ToolSet.of(Stream.of(ids)
        .map(id -> ToolCatalog.standard().find(ToolId.of(id)).orElseThrow())
        .toList());
  }
}

package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.tool.Capability;
import io.monitoringstrategy.tool.Deployment;
import io.monitoringstrategy.tool.Fact;
import io.monitoringstrategy.tool.Licence;
import io.monitoringstrategy.tool.Tool;
import io.monitoringstrategy.tool.ToolCategory;
import io.monitoringstrategy.tool.ToolInventory;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.ToolId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The keys {@code in-use} and {@code own} of {@code tools}: what is used, and what it can do. */
final class ToolSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final Places places;

  ToolSection(Places places) {
    this.places = places;
  }

  ToolInventory read(YamlMap tools) {
    return new ToolInventory(
        new ToolUseSection(places).read(tools), tools.records("own", this::tool));
  }

  private Optional<Tool> tool(YamlMap map) {
    Optional<ToolId> id = ids.read(map, ToolId::of);
    Optional<String> title = map.optional("title", YamlScalar::notBlank);
    Optional<ToolCategory> category = map.required("category", ToolCategory::parse);
    List<Capability> capabilities = map.list("capabilities", Capability::parse);
    List<Deployment> deployments = map.list("deployment", Deployment::parse);
    Optional<Licence> licence = map.optional("licence", Licence::parse);
    Optional<String> ecosystem = map.optional("ecosystem", YamlScalar::notBlank);
    List<ToolId> integrations = map.list("integrations", ToolId::of);
    List<ToolId> formerly = map.list("formerly", ToolId::of);
    Optional<URI> source = map.optional("source", Fact::page);
    Optional<LocalDate> asOf = map.optional("as-of", YamlScalar::date);
    id.ifPresent(name -> {
      places.putMap(name.path(), map, "capabilities", "deployment", "licence", "ecosystem");
      places.putEach(name.path(), map, "integrations");
    });
    return map.build(() -> Tool.builder(
            id.orElseThrow(),
            LocalizedText.of(title.orElseGet(() -> id.orElseThrow().value())),
            category.orElseThrow())
        .addAllFormerIds(formerly)
        .capabilities(Fact.claimedAll(capabilities).saidBy(source, asOf))
        .deployments(Fact.claimedAll(deployments).saidBy(source, asOf))
        .licence(licence.map(Fact::claimed).orElseGet(Fact::unknown).saidBy(source, asOf))
        .ecosystem(ecosystem.map(Fact::claimed).orElseGet(Fact::unknown).saidBy(source, asOf))
        .integrations(Fact.claimedAll(integrations).saidBy(source, asOf))
        .build());
  }

  static Fields write(ToolInventory tools) {
    return new Fields()
        .put("in-use", ToolUseSection.write(tools.inUse()))
        .put("own", tools.own().stream().map(ToolSection::write).toList());
  }

  private static Fields write(Tool tool) {
    return new Fields()
        .put("id", tool.id())
        .put("title", tool.title().english(), tool.id().value())
        .put("category", tool.category().label())
        .put("capabilities", labels(tool.capabilities(), Capability::toString))
        .put("deployment", labels(tool.deployments(), Deployment::label))
        .put("licence", tool.licence().value().map(Licence::toString))
        .put("ecosystem", tool.ecosystem().value())
        .put("integrations", labels(tool.integrations(), ToolId::value))
        .put("formerly", tool.formerIds())
        .put("source", first(tool, Fact::source))
        .put("as-of", first(tool, Fact::asOf));
  }

  /** The file says once where all facts come from. */
  private static <T> Optional<T> first(Tool tool, Function<Fact<?>, Optional<T>> part) {
    return tool.facts().values().stream().map(part).flatMap(Optional::stream).findFirst();
  }

  private static <T> List<String> labels(Fact<Set<T>> fact, Function<T, String> label) {
    return fact.value().stream().flatMap(Set::stream).map(label).toList();
  }
}

/**
 * YAML and JSON files written by hand, read so that every key and value knows its line and column.
 *
 * <p>Inside this module only. {@link io.monitoringstrategy.format.yaml.YamlDocument} reads a file
 * safely; its {@link io.monitoringstrategy.format.yaml.YamlMap}s are asked key by key and collect
 * what is wrong, so that one run shows everything:
 *
 * <pre>{@code
 * YamlDocument document = YamlDocument.read("strategy.yaml", path);
 * List<BusinessObjective> objectives = document.root().records("objectives", map -> {
 *   Optional<ObjectiveId> id = map.required("id", ObjectiveId::of);
 *   Optional<String> statement = map.requiredText("statement");
 *   Optional<TeamId> owner = map.optional("owner", TeamId::of);
 *   return map.build(() ->
 *       BusinessObjective.builder(id.orElseThrow(), statement.orElseThrow()).owner(owner).build());
 * });
 * document.root().rejectUnknownKeys();
 * document.throwIfAny();
 * }</pre>
 */
@NullMarked
package io.monitoringstrategy.format.yaml;

import org.jspecify.annotations.NullMarked;

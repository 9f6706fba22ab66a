package io.monitoringstrategy.format.yaml;

/**
 * A key of a map and what it stands for, each at its place.
 *
 * @param key the key
 * @param value what follows the colon
 */
public record YamlEntry(YamlText key, YamlNode value) {}

package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.format.yaml.YamlDocument;
import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.kpi.incident.ReopenPolicy;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Mapping files: what an export calls the parts of an incident, in YAML.
 *
 * <pre>{@code
 * format: csv
 * columns: {id: incident_id, severity: impact, startedAt: downtime_start, resolvedAt: downtime_end}
 * constants: {service: github}
 * times: {pattern: iso, zone: UTC}
 * missing: ["", "?"]
 * exclude: {severity: [none, maintenance]}
 * severities: {"3 - Moderate": moderate}
 * fold: {key: incident_id, keep: last}
 * }</pre>
 *
 * <p>Every key may be left out. A column without a name ({@code id:}) is not read. An up/down log has
 * {@code transitions: {key: site, at: committed_at, state: state, down: [down]}} instead of columns;
 * one of tickets that are closed and opened again says {@code reopen: to-last}, {@code count-active} or
 * {@code to-first} beside them.
 */
public final class IncidentMappings {
  private static final List<String> PRESETS =
      List.of("servicenow", "statuspage", "upptime", "uptime-kuma");

  private IncidentMappings() {}

  /** {@return the names of the mappings that come along, for exports that many have} */
  public static List<String> presets() {
    return PRESETS;
  }

  /**
   * {@return the mapping of this name that comes along}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is none, with the one perhaps
   *     meant
   */
  public static IncidentMapping preset(String name) {
    Problems.of("mapping " + Quoted.of(name))
        .rejectIf(
            !PRESETS.contains(name),
            "must be one of " + String.join(", ", PRESETS) + NearestName.hint(name, PRESETS))
        .throwIfAny();
    String file = name + ".yaml";
    try (InputStream input = IncidentMappings.class.getResourceAsStream("presets/" + file)) {
      return read(file, Objects.requireNonNull(input, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the mapping in a file}
   *
   * @throws io.monitoringstrategy.format.UnreadableFileException with every problem and its place
   */
  public static IncidentMapping read(Path path) {
    return mapping(YamlDocument.read(path.toString(), path));
  }

  /**
   * {@return the mapping in a stream, which the caller closes}
   *
   * @param fileName what messages call it
   * @throws io.monitoringstrategy.format.UnreadableFileException with every problem and its place
   */
  public static IncidentMapping read(String fileName, InputStream input) {
    return mapping(YamlDocument.read(fileName, input));
  }

  private static IncidentMapping mapping(YamlDocument document) {
    YamlMap root = document.root();
    IncidentMapping.Builder mapping = IncidentMapping.builder();
    root.optional("format", YamlScalar.oneOf(LogFormat.class)).ifPresent(mapping::format);
    mapping.putAllColumns(byField(root, "columns"));
    mapping.putAllConstants(byField(root, "constants"));
    root.map("times").flatMap(IncidentMappings::times).ifPresent(mapping::times);
    mapping.addAllMissingTexts(root.texts("missing"));
    root.map("exclude")
        .ifPresent(map -> names(map).forEach(column -> {
          List<String> texts = map.texts(column);
          map.build(() -> new Exclusion(column, new LinkedHashSet<>(texts)))
              .ifPresent(mapping::addExclusion);
        }));
    root.map("severities")
        .ifPresent(map -> names(map)
            .forEach(word ->
                map.requiredText(word).ifPresent(other -> mapping.putSeverity(word, other))));
    root.map("fold").flatMap(IncidentMappings::fold).ifPresent(mapping::fold);
    root.map("transitions").flatMap(IncidentMappings::transitions).ifPresent(mapping::transitions);
    Optional<IncidentMapping> built = root.build(mapping::build);
    document.throwIfAny();
    return built.orElseThrow();
  }

  private static Map<IncidentField, String> byField(YamlMap root, String key) {
    Map<IncidentField, String> texts = new LinkedHashMap<>();
    root.map(key)
        .ifPresent(map -> map.entries()
            .forEach(entry -> entry
                .key()
                .parse(key, IncidentField::parse)
                .ifPresent(field -> map.optional(entry.key().value(), YamlScalar::notBlank)
                    .ifPresent(text -> texts.put(field, text)))));
    return texts;
  }

  private static Optional<TimeNotation> times(YamlMap map) {
    TimeNotation.Builder times = TimeNotation.builder();
    map.optionalText("pattern").ifPresent(times::pattern);
    Optional<ZoneId> zone = map.optional("zone", YamlScalar::zone);
    times.zone(zone);
    map.optional("atOverlap", YamlScalar.oneOf(AmbiguousTime.class)).ifPresent(times::atOverlap);
    map.optional("atGap", YamlScalar.oneOf(AmbiguousTime.class)).ifPresent(times::atGap);
    return map.build(times::build);
  }

  private static Optional<Fold> fold(YamlMap map) {
    Optional<String> key = map.requiredText("key");
    Fold.Keep keep = map.optional("keep", YamlScalar.oneOf(Fold.Keep.class)).orElse(Fold.Keep.LAST);
    return map.build(() -> new Fold(key.orElseThrow(), keep));
  }

  private static Optional<Transitions> transitions(YamlMap map) {
    Optional<String> key = map.optional("key", YamlScalar::notBlank);
    Optional<String> at = map.requiredText("at");
    Optional<String> state = map.requiredText("state");
    List<String> down = map.texts("down");
    Optional<ReopenPolicy> reopen = map.optional("reopen", ReopenPolicy::parse);
    return map.build(() -> new Transitions(
        key, at.orElseThrow(), state.orElseThrow(), new LinkedHashSet<>(down), reopen));
  }

  private static List<String> names(YamlMap map) {
    return map.entries().stream().map(YamlEntry::key).map(key -> key.value()).toList();
  }
}

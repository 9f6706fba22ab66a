package io.monitoringstrategy.format.raci;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.yaml.YamlDocument;
import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code {"variant":"raci","teams":[],"matrix":{ACTIVITY:{TEAM:"RA"}}}}; other keys are not its own. */
final class JsonSheet {
  private final Map<String, SourceLocation> places = new HashMap<>();
  private final RaciTable.Builder table = RaciTable.builder();
  private final YamlMap root;
  private final RaciVariant variant;

  private JsonSheet(YamlMap root, Optional<RaciVariant> variant) {
    this.root = root;
    this.variant = root.optional("variant", RaciVariant::parse)
        .map(written -> variant.orElse(written))
        .or(() -> variant)
        .orElse(RaciVariant.RACI);
  }

  static RaciSheet read(YamlDocument document, Optional<RaciVariant> variant) {
    JsonSheet sheet = new JsonSheet(document.root(), variant);
    Optional<RaciSheet> read = sheet.read();
    document.throwIfAny();
    return read.orElseThrow();
  }

  private Optional<RaciSheet> read() {
    places.put("", root.location());
    root.texts("teams").forEach(table::team);
    root.requiredMap("matrix").ifPresent(matrix -> matrix.entries().forEach(this::row));
    try {
      return Optional.of(new RaciSheet(root.optionalText("title"), variant, table.build(), places));
    } catch (InvalidValueException e) {
      root.reject(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void row(YamlEntry row) {
    String activity = row.key().value();
    places.put("activity/" + activity, row.key().location());
    Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
    if (row.value() instanceof YamlMap teams) {
      for (YamlEntry cell : teams.entries()) {
        places.put("activity/" + activity + "/" + cell.key().value(), cell.key().location());
        letters(cell.value()).ifPresent(letters -> cells.put(cell.key().value(), letters));
      }
    } else {
      row.value().reject("an activity must be a map of teams to letters");
    }
    try {
      table.row(activity, cells);
    } catch (InvalidValueException e) {
      row.key().reject(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Set<RaciLetter>> letters(YamlNode node) {
    if (node instanceof YamlText text) {
      return text.parse("letters", variant::parseCell);
    }
    node.reject("letters must be text such as RA (was " + node.kind() + ")");
    return Optional.empty();
  }
}

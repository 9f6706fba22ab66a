package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlNode;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciRow;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.TeamId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The key {@code raci} of {@code organization}: who does what, by activity and word.
 *
 * <p>Each word may name any number of teams and each activity any number of words: two accountable
 * teams, or none, are for the checks to find.
 */
final class RaciSection {
  private final Places places;

  RaciSection(Places places) {
    this.places = places;
  }

  RaciTable read(YamlMap organization) {
    places.putSection("raci", organization);
    RaciTable.Builder table = RaciTable.builder();
    organization.map("raci").ifPresent(rows -> {
      for (YamlEntry row : rows.entries()) {
        row.key()
            .parse("activity", ActivityId::of)
            .ifPresent(activity -> table.row(activity.value(), cells(activity, row)));
      }
    });
    return table.build();
  }

  private Map<String, Set<RaciLetter>> cells(ActivityId activity, YamlEntry row) {
    places.put(activity.path(), row.key().location());
    Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
    if (row.value() instanceof YamlMap words) {
      for (RaciLetter letter : RaciLetter.values()) {
        for (YamlNode team : OneOrMany.nodes(words, letter.word())) {
          cell(activity, letter, team, cells);
        }
      }
      words.rejectUnknownKeys();
    } else if (!(row.value() instanceof YamlText text && text.isNothing())) {
      row.value()
          .reject("an activity must be a map such as {accountable: sre, responsible: [sre]} (was "
              + row.value().kind() + ")");
    }
    return cells;
  }

  private void cell(
      ActivityId activity, RaciLetter letter, YamlNode node, Map<String, Set<RaciLetter>> cells) {
    if (!(node instanceof YamlText text) || text.isNothing()) {
      node.reject(letter.word() + " must name teams (was " + node.kind() + ")");
      return;
    }
    text.parse(letter.word(), TeamId::of).ifPresent(team -> {
      places.put(activity.path() + "/" + team, text.location());
      places.put(team.path(), text.location());
      cells
          .computeIfAbsent(team.value(), name -> EnumSet.noneOf(RaciLetter.class))
          .add(letter);
    });
  }

  static Fields write(RaciTable table) {
    Fields rows = Fields.byName();
    for (RaciRow row : table.rows()) {
      Fields words = new Fields();
      for (RaciLetter letter : RaciLetter.values()) {
        words.put(letter.word(), holding(row, letter));
      }
      rows.put(row.activity(), (Object) words);
    }
    return rows;
  }

  private static List<String> holding(RaciRow row, RaciLetter letter) {
    return row.cells().entrySet().stream()
        .filter(cell -> cell.getValue().contains(letter))
        .map(Map.Entry::getKey)
        .toList();
  }
}

package io.monitoringstrategy.org.raci;

import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TeamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what people wrote into a matrix, or says all that stands in the way. */
final class TableConversion {
  private final RaciTable table;
  private final Problems problems = Problems.of("RACI matrix");
  private final Map<String, String> teams = new LinkedHashMap<>();
  private final Map<String, String> activities = new LinkedHashMap<>();

  TableConversion(RaciTable table) {
    this.table = table;
  }

  RaciMatrix toMatrix() {
    collectIds("team", table.teams(), teams);
    collectIds("activity", table.rows().stream().map(RaciRow::activity).toList(), activities);
    table.rows().forEach(row -> MatrixBreaches.of(row).forEach(problems::add));
    problems.throwIfAny();
    List<Assignment> rows =
        table.rows().stream().map(TableConversion::assignment).toList();
    return new RaciMatrix(teams.keySet().stream().map(TeamId::of).toList(), rows);
  }

  private void collectIds(String kind, List<String> names, Map<String, String> byId) {
    for (String name : names) {
      Optional<String> id = Slug.of(name);
      problems.rejectIf(
          id.isEmpty(), kind + " '" + name + "' makes no id (" + Slug.RULE + "): rename it");
      id.ifPresent(slug -> {
        String other = byId.putIfAbsent(slug, name);
        problems.rejectIf(
            other != null,
            kind + " '" + name + "' has the id " + slug + " in common with '" + other
                + "': rename one of them");
      });
    }
  }

  private static Assignment assignment(RaciRow row) {
    Assignment filled = Assignment.activity(ActivityId.of(id(row.activity())), row.activity());
    for (var cell : row.cells().entrySet()) {
      TeamId team = TeamId.of(id(cell.getKey()));
      for (RaciLetter letter : cell.getValue()) {
        filled = filled.with(letter, List.of(team));
      }
    }
    return filled;
  }

  private static String id(String name) {
    return Slug.of(name).orElseThrow();
  }
}

package io.monitoringstrategy.format.raci;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import io.monitoringstrategy.value.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a RACI table of a table of text, or notes all that stands in the way. */
final class GridReader {
  private final Grid grid;
  private final GridColumns columns;
  private final RaciVariant variant;
  private final List<FileProblem> problems;
  private final Map<String, SourceLocation> places = new HashMap<>();
  private final RaciTable.Builder table = RaciTable.builder();
  private final Set<String> activities = new HashSet<>();
  private Optional<String> section = Optional.empty();

  GridReader(Grid grid, Optional<RaciVariant> variant, List<FileProblem> problems) {
    this.grid = grid;
    this.columns = new GridColumns(grid);
    this.variant = variant.orElseGet(this::likeliest);
    this.problems = problems;
  }

  /** {@return whether at least half of what is written in the cells are letters} */
  boolean isRaci() {
    List<Grid.Cell> written = cells().toList();
    long letters = readable(variant);
    return written.isEmpty()
        ? columns.isNamed(grid) && !columns.teams().isEmpty()
        : 2 * letters >= written.size() && letters > 0;
  }

  Optional<RaciSheet> read() {
    int before = problems.size();
    places.put("", grid.header().place());
    Set<String> names = new HashSet<>();
    columns.teams().values().forEach(team -> {
      boolean named = !team.text().isEmpty();
      reject(!named, team, "a team without a name: name the column");
      boolean twice = named && !names.add(folded(team.text()));
      reject(twice, team, "team " + Quoted.of(team.text()) + " is there twice: merge the columns");
      if (named && !twice) {
        table.team(team.text());
        places.put("team/" + team.text(), team.place());
      }
    });
    grid.body().forEach(this::row);
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(new RaciSheet(grid.title(), variant, table.build(), places));
  }

  private void row(Grid.Row row) {
    Grid.Cell activity = row.cell(columns.activity());
    boolean isBare = row.isBlankBut(columns.activity());
    if (isBare && (activity.isEmphasized() || activity.text().endsWith(":"))) {
      section = Optional.of(activity.text().replaceFirst(":$", ""));
      return;
    }
    Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
    String name = activities.contains(folded(activity.text()))
        ? section.map(of -> of + " - " + activity.text()).orElse(activity.text())
        : activity.text();
    columns.teams().forEach((column, team) -> {
      Grid.Cell cell = row.cell(column);
      places.put("activity/" + name + "/" + team.text(), cell.place());
      letters(cell).ifPresent(letters -> cells.put(team.text(), letters));
    });
    for (int i = grid.header().cells().size(); i < row.cells().size(); i++) {
      reject(
          !row.cell(i).text().isEmpty(),
          row.cell(i),
          "the row has " + row.cells().size() + " cells and the header "
              + grid.header().cells().size() + ": add a column, or quote what holds a separator");
    }
    if (name.isEmpty()) {
      reject(!isBare, activity, "letters without an activity: name what is done");
      return;
    }
    boolean twice = !activities.add(folded(name));
    reject(
        twice,
        activity,
        "activity " + Quoted.of(name) + " is there twice: merge the rows, or put a section above");
    if (!twice && problems.isEmpty()) {
      places.put("activity/" + name, activity.place());
      table.row(name, cells);
    }
  }

  private Optional<Set<RaciLetter>> letters(Grid.Cell cell) {
    try {
      return Optional.of(variant.parseCell(cell.text()));
    } catch (InvalidValueException e) {
      reject(true, cell, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void reject(boolean wrong, Grid.Cell cell, String message) {
    if (wrong) {
      problems.add(FileProblem.at(cell.place(), message));
    }
  }

  private RaciVariant likeliest() {
    RaciVariant likeliest = RaciVariant.RACI;
    for (RaciVariant candidate : RaciVariant.values()) {
      likeliest = readable(candidate) > readable(likeliest) ? candidate : likeliest;
    }
    return likeliest;
  }

  private long readable(RaciVariant candidate) {
    return cells().filter(cell -> isReadable(candidate, cell)).count();
  }

  private static boolean isReadable(RaciVariant candidate, Grid.Cell cell) {
    try {
      candidate.parseCell(cell.text());
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** The cells of teams in which something is written. */
  private Stream<Grid.Cell> cells() {
    List<Grid.Cell> cells = new ArrayList<>();
    for (Grid.Row row : grid.body()) {
      columns.teams().keySet().forEach(column -> cells.add(row.cell(column)));
    }
    return cells.stream().filter(cell -> !cell.text().isEmpty());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

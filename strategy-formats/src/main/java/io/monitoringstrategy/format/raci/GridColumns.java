package io.monitoringstrategy.format.raci;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which column names activities, and which ones are teams. */
final class GridColumns {
  private static final Set<String> ACTIVITY = Set.of(
      "activity",
      "activities",
      "task",
      "tasks",
      "process",
      "deliverable",
      "decision",
      "responsibility",
      "활동",
      "작업",
      "업무",
      "책임");
  private static final Set<String> REMARKS = Set.of(
      "note", "notes", "comment", "comments", "remark", "remarks", "description", "비고", "설명");

  private final int activity;
  private final Map<Integer, Grid.Cell> teams = new LinkedHashMap<>();

  GridColumns(Grid grid) {
    List<Grid.Cell> header = grid.header().cells();
    int named = 0;
    for (int i = header.size() - 1; i >= 0; i--) {
      named = ACTIVITY.contains(folded(header.get(i))) ? i : named;
    }
    this.activity = named;
    for (int i = activity + 1; i < header.size(); i++) {
      int column = i;
      boolean isTeam = !REMARKS.contains(folded(header.get(i)));
      boolean isUsed = !header.get(i).text().isEmpty()
          || grid.body().stream().anyMatch(row -> !row.cell(column).text().isEmpty());
      if (isTeam && isUsed) {
        teams.put(i, header.get(i));
      }
    }
  }

  /** {@return the column that says what is done: the first of that name, else the first of all} */
  int activity() {
    return activity;
  }

  /** {@return the header of each team by its column; what stands before the activity is none} */
  Map<Integer, Grid.Cell> teams() {
    return teams;
  }

  /** {@return whether the header says that this is about activities} */
  boolean isNamed(Grid grid) {
    return ACTIVITY.contains(folded(grid.header().cell(activity)));
  }

  private static String folded(Grid.Cell cell) {
    return cell.text().toLowerCase(Locale.ROOT);
  }
}

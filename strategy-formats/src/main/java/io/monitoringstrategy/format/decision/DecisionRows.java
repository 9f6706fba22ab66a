package io.monitoringstrategy.format.decision;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.tool.ranking.Criterion;
import io.monitoringstrategy.tool.ranking.CriterionGroup;
import io.monitoringstrategy.tool.ranking.DecisionTable;
import io.monitoringstrategy.tool.ranking.Direction;
import io.monitoringstrategy.tool.ranking.MustHave;
import io.monitoringstrategy.value.CriterionId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.ToolId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of one decision matrix, and everything that is wrong with them. */
final class DecisionRows {
  private static final List<String> REQUIRED = List.of("criterion", "weight", "direction");
  private static final List<String> KNOWN =
      List.of("criterion", "weight", "direction", "group", "must");

  private final String file;
  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<ToolId, Integer> tools = new LinkedHashMap<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final Map<ToolId, Map<CriterionId, Double>> scores = new LinkedHashMap<>();

  DecisionRows(String file, CsvRecord header) {
    this.file = file;
    for (int i = 0; i < header.getFieldCount(); i++) {
      String name = header.getField(i).strip();
      int column = i;
      if (KNOWN.contains(name.toLowerCase(Locale.ROOT))) {
        columns.put(name.toLowerCase(Locale.ROOT), i);
      } else {
        parse(header, i, "tool", ToolId::of).ifPresent(tool -> {
          if (tools.put(tool, column) != null) {
            reject(header, column, "tool " + tool + " is there twice: rename one");
          }
          scores.put(tool, new LinkedHashMap<>());
        });
      }
    }
    REQUIRED.stream()
        .filter(name -> !columns.containsKey(name))
        .forEach(name -> reject(
            header,
            0,
            "the header lacks " + Quoted.of(name)
                + ": it goes criterion,weight,direction,TOOL..."));
    if (tools.isEmpty()) {
      reject(header, 0, "the header names no tool: add a column for each");
    }
    throwIfAny();
  }

  void accept(CsvRecord row) {
    if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
      return;
    }
    Optional<CriterionId> id = cell(row, "criterion", CriterionId::of);
    if (id.isEmpty()) {
      return;
    }
    Criterion.Builder criterion = Criterion.builder(id.get());
    cell(row, "weight", DecisionRows::weight).ifPresent(criterion::weight);
    criterion
        .direction(cell(row, "direction", Direction::parse))
        .group(cell(row, "group", CriterionGroup::parse))
        .must(cell(row, "must", MustHave::parse));
    criteria.add(criterion.build());
    tools.forEach((tool, column) -> {
      if (column < row.getFieldCount() && !row.getField(column).isBlank()) {
        parse(row, column, "score", DecisionRows::number)
            .ifPresent(score ->
                scores.computeIfAbsent(tool, key -> new LinkedHashMap<>()).put(id.get(), score));
      }
    });
  }

  /** {@return the table} */
  DecisionTable table() {
    throwIfAny();
    return DecisionTable.builder().addAllCriteria(criteria).putAllScores(scores).build();
  }

  private <T> Optional<T> cell(CsvRecord row, String name, Function<String, T> parse) {
    int column = columns.getOrDefault(name, Integer.MAX_VALUE);
    return column < row.getFieldCount() && !row.getField(column).isBlank()
        ? parse(row, column, name, parse)
        : Optional.empty();
  }

  private <T> Optional<T> parse(CsvRecord row, int column, String name, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(row.getField(column).strip()));
    } catch (InvalidValueException e) {
      reject(row, column, name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private void reject(CsvRecord row, int field, String message) {
    problems.add(FileProblem.ofLine(
        file, (int) row.getStartingLineNumber(), "column " + (field + 1) + ": " + message));
  }

  private void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new UnreadableFileException(problems);
    }
  }

  private static double weight(String text) {
    boolean percent = text.endsWith("%");
    double number = number(percent ? text.substring(0, text.length() - 1).strip() : text);
    return percent ? number / 100 : number;
  }

  private static double number(String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number) && !text.endsWith("d") && !text.endsWith("f")) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notANumber(text);
    }
    throw notANumber(text);
  }

  private static InvalidValueException notANumber(String text) {
    return InvalidValueException.of(Quoted.of(text), "must be a number such as 4 or 0.25");
  }
}

package io.monitoringstrategy.format.slo;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.incidents.TimeNotation;
import io.monitoringstrategy.format.incidents.TimeParser;
import io.monitoringstrategy.format.rows.InvalidRows;
import io.monitoringstrategy.format.rows.TableColumns;
import io.monitoringstrategy.format.text.Quoted;
import io.monitoringstrategy.kpi.slo.ErrorSeries;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns rows of texts into slices of a series. */
final class ErrorRows {
  static final TableColumns COLUMNS = new TableColumns(
      List.of("time", "bad", "total", "errors"),
      List.of("time"),
      "name the columns time,bad,total or time,errors",
      "this looks like NDJSON, and a series of errors is read from CSV");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");
  private static final int MOST_SLICES = 50_000_000;

  private final String file;
  private final TimeParser times;
  private final InvalidRows invalid;
  private long[] starts = new long[1024];
  private long[] bad = new long[1024];
  private long[] all = new long[1024];
  private double[] shares = new double[1024];
  private int rows;
  private boolean counted;

  ErrorRows(String file, Optional<ZoneId> zone) {
    this.file = file;
    this.times = TimeParser.of(TimeNotation.builder().build(), zone);
    this.invalid = new InvalidRows(file);
  }

  void reject(String reason, int line) {
    invalid.add(line, reason);
  }

  void accept(String[] texts, int line) {
    try {
      reserve();
      starts[rows] = start(texts[0].strip());
      amounts(texts[1].strip(), texts[2].strip(), texts[3].strip());
      rows++;
    } catch (InvalidValueException e) {
      reject(e.subject() + ": " + String.join("; ", e.problems()), line);
    }
  }

  ErrorSeries series() {
    invalid.requireUsable(
        rows,
        "slice",
        "are these errors by time?",
        Optional.of(": a slice that is left out would move the burn rate"));
    try {
      return rows == 1 ? tooShort() : filled();
    } catch (InvalidValueException e) {
      throw new UnreadableFileException(FileProblem.ofFile(file, String.valueOf(e.getMessage())));
    }
  }

  private static ErrorSeries tooShort() {
    throw InvalidValueException.of(
        "error series", "must have two rows or more, so that the length of a slice is known");
  }

  private ErrorSeries filled() {
    long slice = slice();
    int slices = slices(slice);
    long[] badOf = new long[slices];
    long[] allOf = new long[slices];
    double[] shareOf = new double[slices];
    for (int row = 0; row < rows; row++) {
      int at = (int) ((starts[row] - starts[0]) / slice);
      badOf[at] = bad[row];
      allOf[at] = all[row];
      shareOf[at] = shares[row];
    }
    Instant from = Instant.ofEpochMilli(starts[0]);
    Duration length = Duration.ofMillis(slice);
    return counted
        ? ErrorSeries.ofEvents(from, length, badOf, allOf)
        : ErrorSeries.ofShares(from, length, shareOf);
  }

  private long slice() {
    long shortest = Long.MAX_VALUE;
    for (int row = 1; row < rows; row++) {
      shortest = Math.min(shortest, starts[row] - starts[row - 1]);
    }
    return shortest;
  }

  private int slices(long slice) {
    for (int row = 1; row < rows; row++) {
      long step = starts[row] - starts[row - 1];
      Problems.of("time " + Instant.ofEpochMilli(starts[row]))
          .rejectIf(
              step % slice != 0,
              "is no whole number of slices after the one before: a slice is "
                  + Duration.ofMillis(slice))
          .rejectIf(
              step != slice && !counted,
              "comes after a gap: write the share of errors of every slice, or bad and total")
          .throwIfAny();
    }
    long slices = (starts[rows - 1] - starts[0]) / slice + 1;
    Problems.of("error series")
        .rejectIf(
            slices > MOST_SLICES,
            "must have no more than " + MOST_SLICES + " slices of " + Duration.ofMillis(slice)
                + " (was " + slices + "): read part of it, or longer slices")
        .throwIfAny();
    return (int) slices;
  }

  private long start(String text) {
    long start = times.parse("time", text).toEpochMilli();
    Problems.of("time " + Quoted.of(text))
        .rejectIf(
            rows > 0 && start <= starts[rows - 1],
            "is not after the row before: write each slice once, in the order of time")
        .throwIfAny();
    return start;
  }

  private void amounts(String badText, String allText, String shareText) {
    boolean events = !badText.isEmpty() && !allText.isEmpty();
    Problems.of("slice")
        .rejectIf(
            events == !shareText.isEmpty() || badText.isEmpty() != allText.isEmpty(),
            "needs bad and total, or errors: fill in one of both")
        .rejectIf(
            rows > 0 && events != counted, "is written otherwise than the first: keep to one way")
        .throwIfAny();
    counted = events;
    if (events) {
      bad[rows] = count("bad", badText);
      all[rows] = count("total", allText);
      Problems.of("bad " + Quoted.of(badText))
          .rejectIf(bad[rows] > all[rows], "is more than the total of " + all[rows])
          .throwIfAny();
    } else {
      shares[rows] = Ratio.parse(shareText).toDouble();
    }
  }

  private static long count(String column, String text) {
    Problems.of(column + " " + Quoted.of(text))
        .rejectIf(!COUNT.matcher(text).matches(), "must be a count such as 12")
        .throwIfAny();
    return Long.parseLong(text);
  }

  private void reserve() {
    if (rows == starts.length) {
      int length = rows + (rows >> 1);
      starts = Arrays.copyOf(starts, length);
      bad = Arrays.copyOf(bad, length);
      all = Arrays.copyOf(all, length);
      shares = Arrays.copyOf(shares, length);
    }
  }
}

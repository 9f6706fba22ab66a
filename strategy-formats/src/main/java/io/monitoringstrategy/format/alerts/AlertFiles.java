package io.monitoringstrategy.format.alerts;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.rows.CsvRows;
import io.monitoringstrategy.format.rows.LineSource;
import io.monitoringstrategy.format.rows.NdjsonRows;
import io.monitoringstrategy.format.rows.RowTarget;
import io.monitoringstrategy.kpi.alert.AlertLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads alert logs: a CSV with the columns {@code
 * rule,firedAt,resolvedAt,acknowledgedAt,outcome,incident}, of which the first two must be there, or
 * NDJSON with keys of these names.
 *
 * <pre>{@code
 * AlertLog log = AlertFiles.standard().withZone(ZoneId.of("Asia/Seoul")).read(path);
 * }</pre>
 *
 * <p>The outcome is {@code true-positive}, {@code false-positive} or {@code unknown}; without one, an
 * alert that names its incident is a true positive. A row that cannot become an alert never stops the
 * file: the log counts it as invalid and keeps line and reason, unless the reading is
 * {@linkplain #strict() strict}. Other columns are ignored; spaces around a value are cut off.
 */
public final class AlertFiles {
  private final Optional<LogFormat> format;
  private final Optional<ZoneId> zone;
  private final Optional<String> refusingBecause;
  private final UnaryOperator<InputStream> watch;

  private AlertFiles(
      Optional<LogFormat> format,
      Optional<ZoneId> zone,
      Optional<String> refusingBecause,
      UnaryOperator<InputStream> watch) {
    this.format = format;
    this.zone = zone;
    this.refusingBecause = refusingBecause;
    this.watch = watch;
  }

  /** {@return a reader of files whose times have an offset} */
  public static AlertFiles standard() {
    return new AlertFiles(
        Optional.empty(), Optional.empty(), Optional.empty(), UnaryOperator.identity());
  }

  /** {@return the same reader, of files that are laid out so, whatever their names end with} */
  public AlertFiles withFormat(LogFormat newFormat) {
    return new AlertFiles(Optional.of(newFormat), zone, refusingBecause, watch);
  }

  /** {@return the same reader, with the zone of local times} */
  public AlertFiles withZone(ZoneId newZone) {
    return new AlertFiles(format, Optional.of(newZone), refusingBecause, watch);
  }

  /** {@return the same reader, refusing a file that has an invalid row} */
  public AlertFiles strict() {
    return new AlertFiles(
        format, zone, Optional.of(", or read without --strict to leave them out"), watch);
  }

  /** {@return the same reader, reading a file through a stream that watches how far it is} */
  public AlertFiles watchedBy(UnaryOperator<InputStream> newWatch) {
    return new AlertFiles(format, zone, refusingBecause, newWatch);
  }

  /**
   * {@return the log in a file}
   *
   * @throws UnreadableFileException naming place and remedy, if there is no such file, its header
   *     lacks a column, its quotes do not match, it is no UTF-8 text, a line exceeds 1 MiB, or no row
   *     is readable
   */
  public AlertLog read(Path path) {
    try (InputStream input = watch.apply(Files.newInputStream(path))) {
      return read(path.toString(), input);
    } catch (NoSuchFileException e) {
      throw refusal(path.toString(), "there is no such file: check the path");
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /**
   * {@return the log in a stream, read to its end; closing it is the caller's}
   *
   * @param fileName what messages call it; its ending tells the format unless one was given
   * @throws UnreadableFileException as for a file
   */
  public AlertLog read(String fileName, InputStream input) {
    AlertRows rows = new AlertRows(fileName, zone);
    try {
      LineSource lines = new LineSource(fileName, input);
      RowTarget target = new RowTarget(rows::accept, rows::reject);
      switch (format.orElseGet(() -> LogFormat.ofName(fileName))) {
        case CSV -> new CsvRows(lines, AlertRows.COLUMNS, target).read();
        case NDJSON -> new NdjsonRows(lines, AlertRows.COLUMNS.names(), target).read();
      }
    } catch (IOException e) {
      throw unreadable(fileName, e);
    }
    return rows.log(refusingBecause);
  }

  private static UnreadableFileException unreadable(String fileName, IOException e) {
    return refusal(fileName, "cannot be read (" + e.getMessage() + "): is it a file you may read?");
  }

  private static UnreadableFileException refusal(String fileName, String message) {
    return new UnreadableFileException(FileProblem.ofFile(fileName, message));
  }
}

package io.monitoringstrategy.format.slo;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.rows.CsvRows;
import io.monitoringstrategy.format.rows.LineSource;
import io.monitoringstrategy.format.rows.RowTarget;
import io.monitoringstrategy.kpi.slo.ErrorSeries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads a series of errors: a CSV with the columns {@code time,bad,total}, which count events, or {@code
 * time,errors}, the share of errors. A time is where its slice begins.
 *
 * <pre>{@code
 * time,bad,total
 * 2026-03-01T00:00:00Z,0,1200
 * 2026-03-01T00:01:00Z,17,1184
 * }</pre>
 *
 * <p>A slice is as long as the shortest step from one time to the next. A slice that is missing had no
 * events; a share has to be there for each. What could move a burn rate is never skipped: a row that cannot
 * be read refuses the file.
 */
public final class ErrorSeriesFiles {
  private final Optional<ZoneId> zone;
  private final UnaryOperator<InputStream> watch;

  private ErrorSeriesFiles(Optional<ZoneId> zone, UnaryOperator<InputStream> watch) {
    this.zone = zone;
    this.watch = watch;
  }

  /** {@return a reader of files whose times have an offset} */
  public static ErrorSeriesFiles standard() {
    return new ErrorSeriesFiles(Optional.empty(), UnaryOperator.identity());
  }

  /** {@return the same reader, with the zone of local times} */
  public ErrorSeriesFiles withZone(ZoneId newZone) {
    return new ErrorSeriesFiles(Optional.of(newZone), watch);
  }

  /** {@return the same reader, reading a file through a stream that watches how far it is} */
  public ErrorSeriesFiles watchedBy(UnaryOperator<InputStream> newWatch) {
    return new ErrorSeriesFiles(zone, newWatch);
  }

  /**
   * {@return the series in a file}
   *
   * @throws UnreadableFileException naming place and remedy, if there is no such file, its header lacks a
   *     column, a row cannot be read, or the times are not in order
   */
  public ErrorSeries read(Path path) {
    try (InputStream input = watch.apply(Files.newInputStream(path))) {
      return read(path.toString(), input);
    } catch (NoSuchFileException e) {
      throw refusal(path.toString(), "there is no such file: check the path");
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /**
   * {@return the series in a stream, read to its end; closing it is the caller's}
   *
   * @param fileName what messages call it
   * @throws UnreadableFileException as for a file
   */
  public ErrorSeries read(String fileName, InputStream input) {
    ErrorRows rows = new ErrorRows(fileName, zone);
    try {
      new CsvRows(
              new LineSource(fileName, input),
              ErrorRows.COLUMNS,
              new RowTarget(rows::accept, rows::reject))
          .read();
    } catch (IOException e) {
      throw unreadable(fileName, e);
    }
    return rows.series();
  }

  private static UnreadableFileException unreadable(String fileName, IOException e) {
    return refusal(fileName, "cannot be read (" + e.getMessage() + "): is it a file you may read?");
  }

  private static UnreadableFileException refusal(String fileName, String message) {
    return new UnreadableFileException(FileProblem.ofFile(fileName, message));
  }
}

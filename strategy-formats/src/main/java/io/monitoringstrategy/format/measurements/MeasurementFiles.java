package io.monitoringstrategy.format.measurements;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.rows.CsvRows;
import io.monitoringstrategy.format.rows.LineSource;
import io.monitoringstrategy.format.rows.RowTarget;
import io.monitoringstrategy.kpi.Kpi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads measurements of KPIs: a CSV with the columns {@code kpi,from,to} and then {@code value}, or
 * {@code numerator,denominator}, or both kinds, a row filling in one.
 *
 * <pre>{@code
 * kpi,from,to,value,numerator,denominator
 * csat,2026-01-01,2026-02-01,,170,200
 * return-on-monitoring,2026-01-01,2026-04-01,120 %,,
 * }</pre>
 *
 * <p>The unit is the KPI's: a ratio is written {@code 85 %} or {@code 0.85}, a length of time {@code 30m}
 * or in seconds, a count as a number. Numerator and denominator make a share with its interval, or a rate
 * where the KPI is one. A time is a day or a moment; {@code to} is no longer inside. A row that cannot be
 * read never stops the file, unless the reading is {@linkplain #strict() strict}.
 */
public final class MeasurementFiles {
  private final List<Kpi> kpis;
  private final ZoneId zone;
  private final Optional<String> refusingBecause;

  private MeasurementFiles(Collection<Kpi> kpis, ZoneId zone, Optional<String> refusingBecause) {
    this.kpis = List.copyOf(kpis);
    this.zone = zone;
    this.refusingBecause = refusingBecause;
  }

  /** {@return a reader of measurements of these KPIs, with days and local times in UTC} */
  public static MeasurementFiles of(Collection<Kpi> kpis) {
    return new MeasurementFiles(kpis, ZoneOffset.UTC, Optional.empty());
  }

  /** {@return the same reader, with the zone of days and local times} */
  public MeasurementFiles withZone(ZoneId newZone) {
    return new MeasurementFiles(kpis, newZone, refusingBecause);
  }

  /** {@return the same reader, refusing a file that has an invalid row} */
  public MeasurementFiles strict() {
    return new MeasurementFiles(
        kpis, zone, Optional.of(", or read without --strict to leave them out"));
  }

  /**
   * {@return the measurements in a file}
   *
   * @throws UnreadableFileException naming place and remedy, if there is no such file, its header
   *     lacks a column, two periods of a KPI overlap, or no row is readable
   */
  public KpiMeasurements read(Path path) {
    try (InputStream input = Files.newInputStream(path)) {
      return read(path.toString(), input);
    } catch (NoSuchFileException e) {
      throw refusal(path.toString(), "there is no such file: check the path");
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /**
   * {@return the measurements in a stream, read to its end; closing it is the caller's}
   *
   * @param fileName what messages call it
   * @throws UnreadableFileException as for a file
   */
  public KpiMeasurements read(String fileName, InputStream input) {
    MeasurementRows rows = new MeasurementRows(fileName, kpis, zone);
    try {
      new CsvRows(
              new LineSource(fileName, input),
              MeasurementRows.COLUMNS,
              new RowTarget(rows::accept, rows::reject))
          .read();
    } catch (IOException e) {
      throw unreadable(fileName, e);
    }
    return rows.measurements(refusingBecause);
  }

  private static UnreadableFileException unreadable(String fileName, IOException e) {
    return refusal(fileName, "cannot be read (" + e.getMessage() + "): is it a file you may read?");
  }

  private static UnreadableFileException refusal(String fileName, String message) {
    return new UnreadableFileException(FileProblem.ofFile(fileName, message));
  }
}

package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.rows.CsvRows;
import io.monitoringstrategy.format.rows.FileHalves;
import io.monitoringstrategy.format.rows.LineSource;
import io.monitoringstrategy.format.rows.NdjsonRows;
import io.monitoringstrategy.format.rows.RowTarget;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Reads incident logs.
 *
 * <pre>{@code
 * IncidentLog log = IncidentFiles.standard().withZone(ZoneId.of("Asia/Seoul")).read(path);
 * }</pre>
 *
 * <p>A row that cannot become an incident never stops the file: the log counts it as invalid and
 * keeps line and reason, unless the reading is {@linkplain #strict() strict}. Spaces around a value
 * are cut off, an empty value is unknown, an unknown {@code resolvedAt} means open, and what is finer
 * than a millisecond is rounded down. A file is read in one pass, with memory for the log alone, or twice
 * that where two threads read it; an event log takes a row for each key besides, an up/down log a state
 * for each.
 */
public final class IncidentFiles {
  private final IncidentMapping mapping;
  private final Optional<ZoneId> zone;
  private final Optional<String> refusingBecause;
  private final Instant now;
  private final Consumer<String> remarks;
  private final UnaryOperator<InputStream> watch;

  private IncidentFiles(
      IncidentMapping mapping,
      Optional<ZoneId> zone,
      Optional<String> refusingBecause,
      Instant now,
      Consumer<String> remarks,
      UnaryOperator<InputStream> watch) {
    this.mapping = mapping;
    this.zone = zone;
    this.refusingBecause = refusingBecause;
    this.now = now;
    this.remarks = remarks;
    this.watch = watch;
  }

  /** {@return a reader of files with the standard columns} */
  public static IncidentFiles standard() {
    return mappedBy(IncidentMapping.standard());
  }

  /** {@return a reader of files that the mapping describes} */
  public static IncidentFiles mappedBy(IncidentMapping mapping) {
    return new IncidentFiles(
        mapping,
        Optional.empty(),
        Optional.empty(),
        Instant.MAX,
        remark -> {},
        UnaryOperator.identity());
  }

  /** {@return the same reader, with the zone of local times where the mapping names none} */
  public IncidentFiles withZone(ZoneId newZone) {
    return new IncidentFiles(mapping, Optional.of(newZone), refusingBecause, now, remarks, watch);
  }

  /** {@return the same reader, refusing a file that has an invalid row} */
  public IncidentFiles strict() {
    return refusing(", or read without --strict to leave them out");
  }

  /**
   * {@return the same reader, for what was known at an instant: see {@link IncidentLog#knownAt}. Unless it
   * is called, the log tells of all times that the file holds}
   */
  public IncidentFiles knownAt(Instant newNow) {
    return new IncidentFiles(mapping, zone, refusingBecause, newNow, remarks, watch);
  }

  /**
   * {@return the same reader, telling somebody what is no error of the file, but looks like a mistake of
   * its mapping}
   */
  public IncidentFiles remarkingTo(Consumer<String> newRemarks) {
    return new IncidentFiles(mapping, zone, refusingBecause, now, newRemarks, watch);
  }

  /**
   * {@return the same reader, reading a file through a stream that watches how far it is; a long file
   * through two, each in a thread of its own}
   */
  public IncidentFiles watchedBy(UnaryOperator<InputStream> newWatch) {
    return new IncidentFiles(mapping, zone, refusingBecause, now, remarks, newWatch);
  }

  /** {@return the same reader, refusing a file that has an invalid row, in these words} */
  IncidentFiles refusing(String because) {
    return new IncidentFiles(mapping, zone, Optional.of(because), now, remarks, watch);
  }

  /**
   * {@return the log in a file; where it is long, two threads read it}
   *
   * @throws UnreadableFileException naming place and remedy, if there is no such file, its header
   *     lacks a column, its quotes do not match, it is no UTF-8 text, a line exceeds 1 MiB, or no row
   *     is readable
   */
  public IncidentLog read(Path path) {
    try {
      Optional<IncidentLog> inHalves = readInHalves(path, LogHalves.WORTH_A_SECOND_THREAD);
      if (inHalves.isPresent()) {
        return inHalves.get();
      }
      try (InputStream input = watch.apply(Files.newInputStream(path))) {
        return read(path.toString(), input);
      }
    } catch (NoSuchFileException e) {
      throw refusal(path.toString(), "there is no such file: check the path");
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /**
   * {@return the log in a stream, read to its end; closing it is the caller's}
   *
   * @param fileName what messages call it; its ending tells the format where the mapping does not
   * @throws UnreadableFileException as for a file
   */
  public IncidentLog read(String fileName, InputStream input) {
    LogCollector log = new LogCollector(fileName);
    try {
      collect(fileName, new LineSource(fileName, input), log);
    } catch (IOException e) {
      throw unreadable(fileName, e);
    }
    return known(log);
  }

  /** {@return the log of a file of so many bytes or more, if two threads can read it} */
  Optional<IncidentLog> readInHalves(Path path, long worthIt) throws IOException {
    boolean isRowByRow = mapping.fold().isEmpty()
        && mapping.transitions().isEmpty()
        && format(path.toString()) == LogFormat.CSV
        && Runtime.getRuntime().availableProcessors() > 1;
    Optional<FileHalves> halves = isRowByRow ? FileHalves.of(path, worthIt) : Optional.empty();
    return halves.isEmpty()
        ? Optional.empty()
        : new LogHalves(path, watch, (lines, log) -> collect(path.toString(), lines, log))
            .read(halves.get())
            .map(this::known);
  }

  private IncidentLog known(LogCollector collected) {
    IncidentLog log = collected.log(refusingBecause);
    return now.equals(Instant.MAX) ? log : log.knownAt(now);
  }

  private void collect(String fileName, LineSource lines, LogCollector log) throws IOException {
    LogRows rows = rows(log);
    RowTarget target = new RowTarget(
        (texts, line) -> rows.accept(line, texts),
        (reason, line) -> rows.reject(line, reason),
        rows.plain());
    switch (format(fileName)) {
      case CSV -> new CsvRows(lines, rows.columns().table(), target).read();
      case NDJSON -> new NdjsonRows(lines, rows.columns().names(), target).read();
    }
    rows.end();
  }

  private LogFormat format(String fileName) {
    return mapping.format().orElseGet(() -> LogFormat.ofName(fileName));
  }

  private LogRows rows(LogCollector log) {
    if (mapping.transitions().isPresent()) {
      return TransitionRows.of(mapping, zone, now, remarks, log);
    }
    IncidentRows incidents = new IncidentRows(mapping, zone, log);
    return mapping.fold().isPresent()
        ? new FoldedRows(mapping.fold().get(), incidents, log)
        : incidents;
  }

  private static UnreadableFileException unreadable(String fileName, IOException e) {
    return refusal(fileName, "cannot be read (" + e.getMessage() + "): is it a file you may read?");
  }

  private static UnreadableFileException refusal(String fileName, String message) {
    return new UnreadableFileException(FileProblem.ofFile(fileName, message));
  }
}

package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.rows.FileHalves;
import io.monitoringstrategy.format.rows.LineSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

/**
 * Reads a long log with two threads, a half each; the answer is the one of a single thread. The lines of
 * the second half are numbered once the first has been read: where a record there is invalid, its thread
 * waits for that.
 */
final class LogHalves {
  static final long WORTH_A_SECOND_THREAD = 8L << 20;

  private final String file;
  private final UnaryOperator<InputStream> watch;
  private final Reading reading;

  /** Collects the incidents of lines. */
  @FunctionalInterface
  interface Reading {
    void collect(LineSource lines, LogCollector log) throws IOException;
  }

  LogHalves(Path path, UnaryOperator<InputStream> watch, Reading reading) {
    this.file = path.toString();
    this.watch = watch;
    this.reading = reading;
  }

  /**
   * {@return what both halves hold; nothing if they cannot be read apart, which does not mean that the
   * file cannot be read}
   */
  Optional<LogCollector> read(FileHalves halves) throws IOException {
    CompletableFuture<Integer> linesOfFirst = new CompletableFuture<>();
    CompletableFuture<LogCollector> second =
        CompletableFuture.supplyAsync(() -> second(halves, linesOfFirst));
    try (InputStream input = watch.apply(halves.first())) {
      LogCollector log = new LogCollector(file, halves.expectedLines(), () -> 0);
      LineSource lines = new LineSource(file, input);
      reading.collect(lines, log);
      linesOfFirst.complete(lines.number());
      log.addRest(second.join());
      return Optional.of(log);
    } catch (UnreadableFileException | CompletionException e) {
      return Optional.empty(); // reading it whole says what is wrong, and where
    } finally {
      linesOfFirst.cancel(false);
      second.handle((log, failure) -> log).join();
    }
  }

  private LogCollector second(FileHalves halves, CompletableFuture<Integer> linesBefore) {
    // the second half repeats the header
    LogCollector log =
        new LogCollector(file, halves.expectedLines() / 2, () -> linesBefore.join() - 1);
    try (InputStream input = watch.apply(halves.second())) {
      reading.collect(new LineSource(file, input), log);
      return log;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.monitoringstrategy.benchmarks.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.monitoringstrategy.format.incidents.IncidentFiles;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** W4: a file into columns, with quotes and with every row checked. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 25)
@Measurement(iterations = 15)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
@State(Scope.Benchmark)
public class CsvBenchmark {
  /** How many rows. */
  @Param({"1000000"})
  public int size;

  @SuppressWarnings("NullAway.Init") // made by write()
  private Path file;

  /** Writes the file, and makes sure that all read the same. */
  @Setup
  public void write() throws IOException, SQLException {
    file = GeneratedCsv.of(size);
    long ours = sum(ourReader());
    long oneThread = sum(ourReaderOneThread());
    long theirs = duckDb();
    if (ours != theirs || ours != oneThread || ours != fastCsvAndInstants()) {
      throw new IllegalStateException("they read different logs: " + ours + " and " + theirs);
    }
  }

  /** Deletes the file. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** By the library, two threads. */
  @Benchmark
  public IncidentLog ourReader() {
    return IncidentFiles.standard().read(file);
  }

  /** By the library, one thread, as it reads what is no file. */
  @Benchmark
  public IncidentLog ourReaderOneThread() throws IOException {
    try (InputStream input = Files.newInputStream(file)) {
      return IncidentFiles.standard().read("incidents.csv", input);
    }
  }

  /** By a database into its own columns, two threads; returns the sum of what it read. */
  @Benchmark
  public long duckDb() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads TO 2");
      statement.execute(
          "CREATE TABLE incident AS SELECT * FROM read_csv('" + file + "', header=true,"
              + " columns={'id':'VARCHAR','service':'VARCHAR','severity':'VARCHAR','startedAt':'TIMESTAMPTZ',"
              + "'detectedAt':'TIMESTAMPTZ','acknowledgedAt':'TIMESTAMPTZ','resolvedAt':'TIMESTAMPTZ'})");
      try (ResultSet result = statement.executeQuery(
          "SELECT sum(epoch_ms(startedAt) % 1000003)::BIGINT + count(resolvedAt) FROM incident")) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  /** By a CSV library into objects of the platform's times, one thread. */
  @Benchmark
  public long fastCsvAndInstants() throws IOException {
    long sum = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      boolean header = true;
      for (CsvRecord row : rows) {
        if (header) {
          header = false;
          continue;
        }
        Instant started = Instant.parse(row.getField(3));
        Instant detected = Instant.parse(row.getField(4));
        Instant acknowledged = Instant.parse(row.getField(5));
        boolean resolved =
            !row.getField(6).isEmpty() && Instant.parse(row.getField(6)).isAfter(started);
        sum += started.toEpochMilli() % 1000003 + (resolved ? 1 : 0);
        if (acknowledged.isBefore(detected)) {
          throw new IllegalStateException("acknowledged before detected");
        }
      }
    }
    return sum;
  }

  /** Merely the bytes, one thread, the bound. */
  @Benchmark
  public long readOnly() throws IOException {
    byte[] buffer = new byte[1 << 16];
    long sum = 0;
    try (InputStream input = Files.newInputStream(file)) {
      for (int n = input.read(buffer); n > 0; n = input.read(buffer)) {
        for (int i = 0; i < n; i++) {
          sum += buffer[i];
        }
      }
    }
    return sum;
  }

  private static long sum(IncidentLog log) {
    long sum = 0;
    for (Incident incident : log) {
      sum += incident.startedAt().toEpochMilli() % 1000003
          + incident.resolvedAt().stream().count();
    }
    return sum;
  }
}

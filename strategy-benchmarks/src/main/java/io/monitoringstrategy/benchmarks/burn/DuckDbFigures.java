package io.monitoringstrategy.benchmarks.burn;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** W3 by an analytical database in the same process, with the minutes already in its columns. */
public final class DuckDbFigures implements AutoCloseable {
  /** How the sums of a window are asked for. */
  public enum Sums {
    /** A window function over as many rows as the window has minutes. */
    FRAMES,
    /** Sums from the beginning once, and the difference to the sum a window before. */
    DIFFERENCES,
    /** The same, the sum a window before by a join on the number of the minute. */
    JOINS
  }

  private final Connection connection;

  private DuckDbFigures(Connection connection) {
    this.connection = connection;
  }

  /** {@return a database that holds the minutes, which answers with this many threads} */
  public static DuckDbFigures of(GeneratedErrors errors, int threads) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads TO " + threads);
      statement.execute("CREATE TABLE minute(n INTEGER, bad BIGINT, total BIGINT)");
    }
    try (DuckDBAppender appender =
        ((DuckDBConnection) connection).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "minute")) {
      for (int i = 0; i < errors.size(); i++) {
        appender.beginRow();
        appender.append(i);
        appender.append(errors.bad[i]);
        appender.append(errors.all[i]);
        appender.endRow();
      }
    }
    return new DuckDbFigures(connection);
  }

  /** {@return the figures of each window} */
  public List<BurnFigures> figures(Sums sums) throws SQLException {
    List<BurnFigures> figures = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query(sums));
        ResultSet result = statement.executeQuery()) {
      result.next();
      for (int minutes : GeneratedErrors.WINDOWS) {
        figures.add(new BurnFigures(
            minutes, result.getDouble("worst" + minutes), result.getLong("above" + minutes)));
      }
    }
    return figures;
  }

  private static String query(Sums sums) {
    return switch (sums) {
      case FRAMES ->
        "SELECT " + asked("r%1$d") + " FROM (SELECT "
            + each("sum(bad) OVER w%1$d / sum(total) OVER w%1$d / %2$s AS r%1$d")
            + " FROM minute WINDOW "
            + each("w%1$d AS (ORDER BY n ROWS BETWEEN %1$d - 1 PRECEDING AND CURRENT ROW)") + ")";
      case DIFFERENCES ->
        "SELECT " + asked("r%1$d") + " FROM (SELECT "
            + each("(b - lag(b, %1$d, 0) OVER o) / (t - lag(t, %1$d, 0) OVER o) / %2$s AS r%1$d")
            + " FROM " + running() + " WINDOW o AS (ORDER BY n))";
      case JOINS ->
        "WITH s AS MATERIALIZED (SELECT * FROM " + running() + ") SELECT "
            + asked("(s.b - coalesce(s%1$d.b, 0)) / (s.t - coalesce(s%1$d.t, 0)) / %2$s")
            + " FROM s "
            + each("LEFT JOIN s AS s%1$d ON s%1$d.n = s.n - %1$d").replace(",", "");
    };
  }

  private static String running() {
    return "(SELECT n, sum(bad) OVER a AS b, sum(total) OVER a AS t FROM minute"
        + " WINDOW a AS (ORDER BY n ROWS UNBOUNDED PRECEDING))";
  }

  private static String asked(String rate) {
    return each(
        "max(" + rate + ") AS worst%1$d, count(*) FILTER (" + rate + " > %3$s) AS above%1$d");
  }

  private static String each(String pattern) {
    return IntStream.range(0, GeneratedErrors.WINDOWS.length)
        .mapToObj(i -> pattern
            .replace("%1$d", Integer.toString(GeneratedErrors.WINDOWS[i]))
            .replace("%2$s", Double.toString(GeneratedErrors.BUDGET))
            .replace("%3$s", Double.toString(GeneratedErrors.FACTORS[i])))
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

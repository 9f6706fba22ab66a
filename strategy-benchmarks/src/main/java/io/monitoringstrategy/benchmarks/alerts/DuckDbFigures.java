package io.monitoringstrategy.benchmarks.alerts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * W2 by an analytical database in the same process, with the alerts already in its columns. Whether an
 * alert flaps depends on the latest end before it, which is asked for in several ways.
 */
public final class DuckDbFigures implements AutoCloseable {
  /** How the latest end before an alert is asked for. */
  public enum Flaps {
    /** A running maximum by a window function, over all columns at once. */
    WINDOW,
    /** The same over two narrow columns, joined with counts that need no order. */
    NARROW,
    /** The same, ordered by the number of the row, as the alerts already stand. */
    ROW_ID
  }

  private static final String COUNTS = """
      count(*) AS n, count(*) FILTER (outcome <> 2) AS judged,
      count(*) FILTER (outcome = 1) AS wrong, count(acknowledged) AS acted""";
  private static final String IN_WINDOW = "fired >= $from AND fired < $to";
  private static final String BEFORE = """
      max(coalesce(resolved, fired)) OVER (PARTITION BY rule ORDER BY $order
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before""";

  private final Connection connection;

  private DuckDbFigures(Connection connection) {
    this.connection = connection;
  }

  /** {@return a database that holds the alerts, which answers with this many threads} */
  public static DuckDbFigures of(GeneratedAlerts alerts, int threads) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads TO " + threads);
      statement.execute("CREATE TABLE alert(rule SMALLINT, fired BIGINT, resolved BIGINT,"
          + " acknowledged BIGINT, outcome TINYINT)");
    }
    try (DuckDBAppender appender =
        ((DuckDBConnection) connection).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "alert")) {
      for (int i = 0; i < alerts.size(); i++) {
        appender.beginRow();
        appender.append((short) alerts.rule[i]);
        appender.append(alerts.fired[i]);
        append(appender, alerts.resolved[i]);
        append(appender, alerts.acknowledged[i]);
        appender.append(alerts.outcome[i]);
        appender.endRow();
      }
    }
    return new DuckDbFigures(connection);
  }

  /** {@return the figures of each rule, by name} */
  public List<RuleFigures> figures(Flaps flaps) throws SQLException {
    String sql = query(flaps)
        .replace("$from", Long.toString(GeneratedAlerts.WINDOW.start().toEpochMilli()))
        .replace("$to", Long.toString(GeneratedAlerts.WINDOW.end().toEpochMilli()))
        .replace("$gap", Long.toString(GeneratedAlerts.GAP.toMillis()));
    List<RuleFigures> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(new RuleFigures(
            GeneratedAlerts.name(result.getInt("rule")),
            result.getLong("n"),
            result.getLong("judged"),
            result.getLong("wrong"),
            result.getLong("acted"),
            result.getLong("flaps")));
      }
    }
    rows.sort(Comparator.comparing(RuleFigures::rule));
    return rows;
  }

  private static String query(Flaps flaps) {
    return switch (flaps) {
      case WINDOW ->
        "SELECT rule, " + COUNTS + ", count(*) FILTER (fired - before <= $gap) AS flaps"
            + " FROM (SELECT *, " + before("fired") + " FROM alert) WHERE " + IN_WINDOW
            + " GROUP BY rule";
      case NARROW -> joined("fired");
      case ROW_ID -> joined("rowid");
    };
  }

  private static String joined(String order) {
    return "WITH counts AS (SELECT rule, " + COUNTS + " FROM alert WHERE " + IN_WINDOW
        + " GROUP BY rule), flaps AS (SELECT rule, count(*) AS flaps FROM (SELECT rule, fired, "
        + before(order) + " FROM alert) WHERE " + IN_WINDOW
        + " AND fired - before <= $gap GROUP BY rule)"
        + " SELECT rule, n, judged, wrong, acted, coalesce(flaps, 0) AS flaps"
        + " FROM counts LEFT JOIN flaps USING (rule)";
  }

  private static String before(String order) {
    return BEFORE.replace("$order", order);
  }

  private static void append(DuckDBAppender appender, long moment) throws SQLException {
    if (moment == GeneratedAlerts.NONE) {
      appender.appendNull();
    } else {
      appender.append(moment);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

package io.monitoringstrategy.benchmarks.incidents;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * W1 by an analytical database in the same process, with the incidents already in its columns.
 *
 * <p>The union of overlapping outages is asked in several ways, because the obvious one is not the
 * fastest and a comparison with an untuned peer would be a boast.
 */
public final class DuckDbFigures implements AutoCloseable {
  /** How the union of the outages is asked for. */
  public enum Union {
    /** A running maximum of the ends by a window function over each service, then gaps and islands. */
    WINDOW,
    /** A sweep over start and end events with a running count of what is down. */
    EVENTS,
    /** The uncovered gaps between an outage and the furthest end before it, without islands. */
    GAPS
  }

  private static final String CLIPPED = """
      WITH clipped AS (
        SELECT service, greatest(started, $from) AS s,
               least(coalesce(resolved, $to), $to) AS e
        FROM incident WHERE started < $to AND coalesce(resolved, $to) > $from)
      """;
  private static final String FIGURES = """
      SELECT service, count(*) AS n, count(*) - count(resolved) AS open,
             avg(detected - started) AS mttd, avg(acknowledged - detected) AS mtta,
             avg(resolved - started) AS mttr,
             quantile_cont(resolved - started, [0.5, 0.9, 0.95, 0.99]) AS q
      FROM incident WHERE started >= $from AND started < $to GROUP BY service
      """;

  private final Connection connection;

  private DuckDbFigures(Connection connection) {
    this.connection = connection;
  }

  /** {@return a database that holds the incidents, which answers with this many threads} */
  public static DuckDbFigures of(GeneratedIncidents incidents, int threads) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads TO " + threads);
      statement.execute("CREATE TABLE incident(service INTEGER, started BIGINT, detected BIGINT,"
          + " acknowledged BIGINT, resolved BIGINT)");
    }
    try (DuckDBAppender appender = ((DuckDBConnection) connection)
        .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "incident")) {
      for (int i = 0; i < incidents.size(); i++) {
        appender.beginRow();
        appender.append(incidents.service[i]);
        appender.append(incidents.started[i]);
        appender.append(incidents.detected[i]);
        appender.append(incidents.acknowledged[i]);
        if (incidents.resolved[i] == GeneratedIncidents.OPEN) {
          appender.appendNull();
        } else {
          appender.append(incidents.resolved[i]);
        }
        appender.endRow();
      }
    }
    return new DuckDbFigures(connection);
  }

  /** {@return the figures of each service, by name} */
  public List<ServiceFigures> figures(Union union) throws SQLException {
    String sql = CLIPPED
        + ", down AS (" + downtime(union) + "), figures AS (" + FIGURES + ")"
        + " SELECT f.*, d.down FROM figures f LEFT JOIN down d USING (service) ORDER BY service";
    String bound = sql.replace(
            "$from", Long.toString(GeneratedIncidents.WINDOW.start().toEpochMilli()))
        .replace("$to", Long.toString(GeneratedIncidents.WINDOW.end().toEpochMilli()));
    List<ServiceFigures> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(bound);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        Object[] quantiles = (Object[]) result.getArray("q").getArray();
        rows.add(new ServiceFigures(
            GeneratedIncidents.name(result.getInt("service")),
            result.getLong("n"),
            result.getLong("open"),
            result.getDouble("mttd"),
            result.getDouble("mtta"),
            result.getDouble("mttr"),
            ((Number) quantiles[0]).doubleValue(),
            ((Number) quantiles[1]).doubleValue(),
            ((Number) quantiles[2]).doubleValue(),
            ((Number) quantiles[3]).doubleValue(),
            result.getLong("down")));
      }
    }
    return rows;
  }

  private static String downtime(Union union) {
    return switch (union) {
      case WINDOW -> """
          SELECT service, sum(e - s)::BIGINT AS down FROM (
            SELECT service, min(s) AS s, max(e) AS e FROM (
              SELECT *, sum(fresh) OVER (PARTITION BY service ORDER BY s, e
                                         ROWS UNBOUNDED PRECEDING) AS island FROM (
                SELECT *, CASE WHEN s <= max(e) OVER (PARTITION BY service ORDER BY s, e
                    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 0 ELSE 1 END AS fresh
                FROM clipped))
            GROUP BY service, island)
          GROUP BY service""";
      case EVENTS -> """
          SELECT service, sum(CASE WHEN depth > 0 THEN upto - t ELSE 0 END)::BIGINT AS down FROM (
            SELECT service, t, sum(d) OVER w AS depth, lead(t, 1, t) OVER w AS upto FROM (
              SELECT service, t, sum(d) AS d FROM (
                SELECT service, s AS t, 1 AS d FROM clipped
                UNION ALL SELECT service, e, -1 FROM clipped) GROUP BY service, t)
            WINDOW w AS (PARTITION BY service ORDER BY t))
          GROUP BY service""";
      case GAPS -> """
          SELECT service, sum(greatest(0, e - greatest(s, before)))::BIGINT AS down FROM (
            SELECT service, s, e, coalesce(max(e) OVER (PARTITION BY service ORDER BY s
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), s) AS before FROM clipped)
          GROUP BY service""";
    };
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.kpi.incident.IncidentDimension;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentQuery;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the KPIs of a log are broken down by. */
enum Breakdown {
  SERVICE,
  SEVERITY,
  MONTH,
  HOURS;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the KPIs of each key; months are those of the zone, and hours have no KPIs of their own} */
  Map<String, IncidentKpis> measure(IncidentQuery query, IncidentLog log, ZoneId zone) {
    return switch (this) {
      case SERVICE -> query.measureBy(log, IncidentDimension.SERVICE);
      case SEVERITY -> query.measureBy(log, IncidentDimension.SEVERITY);
      case MONTH -> {
        Map<String, IncidentKpis> months = new LinkedHashMap<>();
        query
            .measureByMonth(log, zone)
            .forEach((month, kpis) -> months.put(month.toString(), kpis));
        yield months;
      }
      case HOURS -> Map.of();
    };
  }
}

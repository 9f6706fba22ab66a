package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.kpi.incident.Incident;
import java.util.Map;

/** Incidents that rows tell of which were counted on their own, with what is the same for all of them. */
final class ToldIncidents {
  private final Map<IncidentField, String> constants;
  private final LogCollector log;

  ToldIncidents(Map<IncidentField, String> constants, LogCollector log) {
    this.constants = constants;
    this.log = log;
  }

  void add(Incident.Builder incident) {
    String service = constants.get(IncidentField.SERVICE);
    if (service != null) {
      incident.service(service);
    }
    String severity = constants.get(IncidentField.SEVERITY);
    if (severity != null) {
      incident.severity(severity);
    }
    log.addTold(incident.build());
  }

  /** Counts an incident that changes after what is known. */
  void countCutOff() {
    log.addCutOff();
  }
}

package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentHistory;
import io.monitoringstrategy.kpi.incident.IncidentHistory.Change;
import io.monitoringstrategy.kpi.incident.IncidentHistory.Update;
import io.monitoringstrategy.kpi.incident.ReopenPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each key is one incident, which may be closed and opened again: all its changes are kept to the end. */
final class TicketHistories implements KeyStates {
  private final ReopenPolicy policy;
  private final Instant now;
  private final ToldIncidents incidents;
  private final Map<String, List<Update>> updates = new LinkedHashMap<>();

  TicketHistories(ReopenPolicy policy, Instant now, ToldIncidents incidents) {
    this.policy = policy;
    this.now = now;
    this.incidents = incidents;
  }

  /** Before a ticket was first opened, nothing happened to it. */
  @Override
  public void move(String key, Instant at, boolean isDown) {
    List<Update> before = updates.get(key);
    if (before != null) {
      before.add(new Update(isDown ? Change.REOPENED : Change.RESOLVED, at));
    } else if (isDown) {
      updates.put(key, new ArrayList<>(List.of(new Update(Change.OPENED, at))));
    }
  }

  @Override
  public void end() {
    updates.forEach((key, all) -> tell(key, IncidentHistory.of(all)));
  }

  private void tell(String key, IncidentHistory history) {
    Instant opened = history.opened();
    IncidentHistory known = history.knownAt(opened.isAfter(now) ? opened : now);
    if (!opened.isAfter(now) && history.changesAfter(now)) {
      incidents.countCutOff();
    }
    Incident.Builder incident = Incident.builder(opened).id(key);
    known.duration(policy).map(opened::plus).ifPresent(incident::resolvedAt);
    incidents.add(incident);
  }
}

package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.kpi.incident.Incident;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Each time that a service is down is an outage, the last one open if nothing says that it ended. */
final class ServiceOutages implements KeyStates {
  private final ToldIncidents incidents;
  private final Map<String, Instant> downSince = new LinkedHashMap<>();

  ServiceOutages(ToldIncidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public void move(String key, Instant at, boolean isDown) {
    if (isDown) {
      downSince.putIfAbsent(key, at);
      return;
    }
    Instant since = downSince.remove(key);
    if (since != null) {
      incidents.add(outage(key, since).resolvedAt(at));
    }
  }

  @Override
  public void end() {
    downSince.forEach((key, since) -> incidents.add(outage(key, since)));
  }

  private Incident.Builder outage(String key, Instant since) {
    Incident.Builder outage = Incident.builder(since);
    return key.isEmpty() ? outage : outage.service(key);
  }
}

package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.kpi.incident.Incident;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentQuery;
import io.monitoringstrategy.value.Ratio;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The time within which each critical service has to work again, held against its last recovery.
 *
 * <p>A service that is down for longer than it may be has not met its objective, whatever came before.
 *
 * @param promised by the name of the service
 */
record RecoveryObjectives(Map<String, Duration> promised) {

  /** {@return what these services promise; what somebody else runs is not ours to keep} */
  static RecoveryObjectives of(Collection<Service> services) {
    Map<String, Duration> promised = new LinkedHashMap<>();
    services.stream()
        .filter(service -> service.isCritical() && !service.isExternal())
        .forEach(service ->
            service.recoveryTime().ifPresent(time -> promised.put(service.id().value(), time)));
    return new RecoveryObjectives(promised);
  }

  boolean isEmpty() {
    return promised.isEmpty();
  }

  /** {@return of the services that recovered in the window or ought to have, the share that did in time} */
  Measurement<Ratio> met(IncidentLog log, IncidentQuery query) {
    Map<String, Recovery> last = new LinkedHashMap<>();
    log.stream()
        .filter(incident -> incident.service().filter(promised::containsKey).isPresent())
        .forEach(incident -> recovery(incident, query)
            .ifPresent(recovery -> last.merge(
                incident.service().orElseThrow(),
                recovery,
                (one, other) -> one.at().isAfter(other.at()) ? one : other)));
    List<String> services = log.services();
    if (log.size() > 0 && promised.keySet().stream().noneMatch(services::contains)) {
      return Measurement.undefined("no incident names a service that has a time to recover in");
    }
    long met = 0;
    List<String> caveats = new ArrayList<>();
    for (Map.Entry<String, Duration> promise : promised.entrySet()) {
      String service = promise.getKey();
      Recovery recovery = last.get(service);
      if (recovery == null) {
        caveats.add(service + " is left out: it had nothing to recover from");
      } else if (recovery.took().compareTo(promise.getValue()) <= 0) {
        met++;
      } else {
        caveats.add(service + " took longer than the time it has to recover");
      }
    }
    Measurement<Ratio> share = Share.continuity(met, last.size()).measure(query.level());
    if (log.stream().anyMatch(incident -> incident.service().isEmpty())) {
      caveats.add("incidents that name no service count against none");
    }
    for (String caveat : caveats) {
      share = share.withCaveat(caveat);
    }
    return share;
  }

  /** What an incident says of recovering: how long it took, or takes if that is too long already. */
  private Optional<Recovery> recovery(Incident incident, IncidentQuery query) {
    Instant begin = query.window().start();
    Instant end = query.window().end();
    Instant known = query.asOf().filter(end::isAfter).orElse(end);
    if (known.isBefore(begin)) {
      return Optional.empty(); // nothing has happened in the window yet
    }
    Optional<Instant> resolved = incident.resolvedAt().filter(at -> !at.isAfter(known));
    if (resolved.isPresent()) {
      return resolved
          .filter(at -> !at.isBefore(begin)) // one at the very end is the log's last moment
          .map(at -> new Recovery(at, Duration.between(incident.startedAt(), at)));
    }
    Duration allowed = promised.getOrDefault(incident.service().orElse(""), Duration.ZERO);
    return Optional.of(new Recovery(known, Duration.between(incident.startedAt(), known)))
        .filter(open -> open.took().compareTo(allowed) > 0);
  }

  private record Recovery(Instant at, Duration took) {}
}

package io.monitoringstrategy.kpi.scorecard;

import io.monitoringstrategy.architecture.Service;
import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.kpi.business.Share;
import io.monitoringstrategy.kpi.business.SlaCompliance;
import io.monitoringstrategy.kpi.incident.IncidentDimension;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.IncidentQuery;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.TimeWindow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The availability that is promised of each service, held against its incidents month by month.
 *
 * @param promised by the name of the service
 */
record AgreedLevels(Map<String, Ratio> promised) {
  private static final String NAMELESS = "";

  /** {@return what these services promise; what somebody else runs is not ours to keep} */
  static AgreedLevels of(Collection<Service> services) {
    Map<String, Ratio> promised = new LinkedHashMap<>();
    services.stream()
        .filter(service -> !service.isExternal())
        .forEach(service ->
            service.sla().ifPresent(level -> promised.put(service.id().value(), level)));
    return new AgreedLevels(promised);
  }

  boolean isEmpty() {
    return promised.isEmpty();
  }

  /** {@return of the months that have ended, one for each service, the share that kept the promise} */
  Measurement<Ratio> kept(IncidentLog log, IncidentQuery query, List<TimeWindow> months) {
    Map<String, IncidentKpis> known = query.measureBy(log, IncidentDimension.SERVICE);
    if (!known.isEmpty() && promised.keySet().stream().noneMatch(known::containsKey)) {
      return Measurement.undefined("no incident names a service that has an SLA");
    }
    List<Map<String, IncidentKpis>> ended = months.stream()
        .filter(month -> query.asOf().map(now -> !month.end().isAfter(now)).orElse(true))
        .map(month -> query.withWindow(month).measureBy(log, IncidentDimension.SERVICE))
        .toList();
    Share all = new Share(0, 0, "no calendar month has ended in the window");
    List<String> caveats = new ArrayList<>();
    for (Map.Entry<String, Ratio> promise : promised.entrySet()) {
      String service = promise.getKey();
      Share met =
          SlaCompliance.of(availability(service, ended), promise.getValue()).met();
      if (met.part() < met.whole()) {
        caveats.add(service + " kept its " + promise.getValue() + " in " + met.part() + " of "
            + met.whole() + " months");
      }
      if (!known.containsKey(service)) {
        caveats.add("the log has no incident of " + service + ", which counts as up");
      }
      all = all.and(met);
    }
    Measurement<Ratio> kept = all.measure(query.level());
    for (String caveat : caveats) {
      kept = kept.withCaveat(caveat);
    }
    return known.containsKey(NAMELESS)
        ? kept.withCaveat("incidents that name no service count against none")
        : kept;
  }

  private static List<Ratio> availability(String service, List<Map<String, IncidentKpis>> months) {
    return months.stream()
        .map(kpis -> Optional.ofNullable(kpis.get(service)))
        .flatMap(kpis -> kpis.isEmpty()
            ? Stream.of(Ratio.ONE)
            : kpis.get().uptime().availability().value().stream())
        .toList();
  }
}

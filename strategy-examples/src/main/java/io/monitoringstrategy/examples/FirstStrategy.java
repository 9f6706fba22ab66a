package io.monitoringstrategy.examples;

import static io.monitoringstrategy.org.StandardTeams.BUSINESS;
import static io.monitoringstrategy.org.StandardTeams.DEVOPS;
import static io.monitoringstrategy.org.StandardTeams.SRE;
import static io.monitoringstrategy.org.raci.Assignment.activity;

import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.format.incidents.IncidentFiles;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.incident.IncidentKpis;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.kpi.incident.TimeTo;
import io.monitoringstrategy.org.raci.RaciMatrix;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TimeWindow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;

/** The program at the top of the README: builds a strategy, checks it, and measures a year of incidents. */
public final class FirstStrategy {
  private FirstStrategy() {}

  /** Prints what is wrong with a small strategy, and how long its incidents take. */
  public static void main(String... args) {
    // @start region="readme"
    RaciMatrix raci = RaciMatrix.of(
        activity("Define SLOs").accountable(BUSINESS).responsible(SRE),
        activity("Incident response").accountable(SRE).responsible(SRE, DEVOPS).informed(BUSINESS));
    MonitoringStrategy strategy = MonitoringStrategy.builder("checkout")
        .addObjectives(BusinessObjective.builder(ObjectiveId.of("pay"), "Customers can pay")
            .build())
        .raci(raci.toTable())
        .build();
    StrategyChecks.standard()
        .run(strategy, CheckPolicy.on(LocalDate.of(2026, 11, 2)))
        .findings()
        .forEach(System.out::println);
    IncidentLog log = IncidentFiles.standard().read(Path.of(args[0]));
    TimeWindow year = TimeWindow.ofYear(Year.of(2026), ZoneOffset.UTC);
    System.out.println(
        "MTTR " + IncidentKpis.over(year).measure(log).timeTo(TimeTo.RESOLVE).mean());
    // @end
  }
}

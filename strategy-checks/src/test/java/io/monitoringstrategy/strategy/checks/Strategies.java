package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.framework.BusinessObjective;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.org.Team;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.KpiId;
import io.monitoringstrategy.value.ObjectiveId;
import io.monitoringstrategy.value.TeamId;
import java.util.List;

/** Small strategies to try a rule on. */
final class Strategies {
  static final MonitoringStrategy EMPTY = MonitoringStrategy.builder("checkout").build();
  static final ObjectiveId PAY = ObjectiveId.of("customers-can-pay");
  static final BusinessObjective CUSTOMERS_CAN_PAY =
      BusinessObjective.builder(PAY, "Customers can pay at any time").build();

  private Strategies() {}

  static Kpi kpi(String id) {
    return Kpi.builder(KpiId.of(id)).build();
  }

  static Team team(String id) {
    return Team.builder(TeamId.of(id)).build();
  }

  /** What a check finds, one line for each finding: the element and the message. */
  static List<String> found(Check<MonitoringStrategy> check, MonitoringStrategy strategy) {
    return check.evaluate(strategy).findings().stream()
        .map(finding -> finding.element() + " " + finding.message())
        .toList();
  }
}

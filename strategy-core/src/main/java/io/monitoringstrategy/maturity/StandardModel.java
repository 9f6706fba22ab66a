package io.monitoringstrategy.maturity;

import static io.monitoringstrategy.maturity.MaturityLevel.ADAPTIVE;
import static io.monitoringstrategy.maturity.MaturityLevel.AUTONOMOUS;
import static io.monitoringstrategy.maturity.MaturityLevel.PREDICTIVE;
import static io.monitoringstrategy.maturity.MaturityLevel.PROACTIVE;

import io.monitoringstrategy.value.DimensionId;
import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.PracticeId;
import java.util.ArrayList;
import java.util.List;

/**
 * The standard model: what its practices are for, how useful (1 to 5) and how much work (person-days)
 * they are. The figures are judgement; an organisation that knows better brings its own model.
 */
final class StandardModel {
  static final MaturityModel MODEL = new StandardModel().model();

  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Practice> practices = new ArrayList<>();

  private StandardModel() {}

  private MaturityModel model() {
    coverage();
    alerting();
    analysis();
    automation();
    operations();
    governance();
    return MaturityModel.of(dimensions, practices);
  }

  private void coverage() {
    DimensionId coverage = dimension("coverage");
    add(coverage, PROACTIVE, "hosts-emit-metrics", 5, 8);
    add(coverage, PROACTIVE, "services-emit-metrics", 5, 10);
    add(coverage, PROACTIVE, "logs-are-central", 5, 15);
    add(coverage, PREDICTIVE, "requests-are-traced", 4, 20, "services-emit-metrics");
    add(coverage, PREDICTIVE, "users-are-measured", 4, 12, "services-emit-metrics");
    add(coverage, PREDICTIVE, "business-is-measured", 4, 10, "services-emit-metrics");
    add(
        coverage,
        ADAPTIVE,
        "signals-are-correlated",
        4,
        15,
        "requests-are-traced",
        "logs-are-central");
    add(coverage, ADAPTIVE, "telemetry-follows-demand", 3, 15, "requests-are-traced");
    add(coverage, AUTONOMOUS, "new-services-are-covered-unasked", 4, 20, "services-emit-metrics");
    add(coverage, AUTONOMOUS, "blind-spots-are-found", 3, 25, "signals-are-correlated");
  }

  private void alerting() {
    DimensionId alerting = dimension("alerting");
    add(alerting, PROACTIVE, "alerts-are-automatic", 5, 8, "services-emit-metrics");
    add(alerting, PROACTIVE, "alerts-have-owners", 5, 4, "alerts-are-automatic");
    add(alerting, PROACTIVE, "alerts-are-routed", 4, 5, "alerts-are-automatic");
    add(
        alerting,
        PREDICTIVE,
        "alerts-follow-slos",
        5,
        12,
        "alerts-are-automatic",
        "slos-are-agreed");
    add(alerting, PREDICTIVE, "trends-are-alerted", 4, 8, "alerts-are-automatic");
    add(alerting, PREDICTIVE, "noise-is-measured", 4, 6, "alerts-have-owners");
    add(alerting, ADAPTIVE, "alerts-are-grouped", 4, 10, "alerts-are-routed");
    add(alerting, ADAPTIVE, "thresholds-adapt", 3, 20, "trends-are-alerted");
    add(alerting, AUTONOMOUS, "alerts-carry-diagnosis", 3, 25, "alerts-are-grouped");
    add(
        alerting,
        AUTONOMOUS,
        "rules-tune-themselves",
        3,
        25,
        "thresholds-adapt",
        "noise-is-measured");
  }

  private void analysis() {
    DimensionId analysis = dimension("analysis");
    add(analysis, PROACTIVE, "dashboards-answer-questions", 4, 6, "services-emit-metrics");
    add(analysis, PROACTIVE, "incidents-are-reviewed", 5, 5);
    add(analysis, PROACTIVE, "slos-are-agreed", 5, 10, "services-emit-metrics");
    add(analysis, PREDICTIVE, "capacity-is-planned", 4, 10, "hosts-emit-metrics");
    add(analysis, PREDICTIVE, "anomalies-are-detected", 4, 20, "logs-are-central");
    add(analysis, PREDICTIVE, "kpis-have-intervals", 3, 5, "incidents-are-reviewed");
    add(
        analysis,
        ADAPTIVE,
        "causes-are-suggested",
        4,
        25,
        "signals-are-correlated",
        "anomalies-are-detected");
    add(analysis, ADAPTIVE, "insights-reach-the-business", 3, 10, "business-is-measured");
    add(analysis, AUTONOMOUS, "models-retrain-themselves", 2, 25, "anomalies-are-detected");
    add(analysis, AUTONOMOUS, "effects-are-simulated", 3, 25, "capacity-is-planned");
  }

  private void automation() {
    DimensionId automation = dimension("automation");
    add(automation, PROACTIVE, "configuration-is-code", 5, 12);
    add(automation, PROACTIVE, "deployments-are-marked", 4, 3);
    add(automation, PROACTIVE, "tickets-open-themselves", 3, 5, "alerts-are-automatic");
    add(automation, PREDICTIVE, "runbooks-are-automated", 4, 15, "alerts-have-owners");
    add(
        automation,
        PREDICTIVE,
        "releases-stop-themselves",
        4,
        15,
        "slos-are-agreed",
        "deployments-are-marked");
    add(automation, PREDICTIVE, "scaling-is-predictive", 3, 12, "capacity-is-planned");
    add(automation, ADAPTIVE, "services-heal-themselves", 4, 25, "runbooks-are-automated");
    add(automation, ADAPTIVE, "failures-are-rehearsed", 4, 12, "alerts-follow-slos");
    add(automation, AUTONOMOUS, "resources-optimise-themselves", 3, 25, "scaling-is-predictive");
    add(automation, AUTONOMOUS, "repairs-learn", 2, 30, "services-heal-themselves");
  }

  private void operations() {
    DimensionId operations = dimension("operations");
    add(operations, PROACTIVE, "somebody-is-on-call", 5, 6, "alerts-are-routed");
    add(operations, PROACTIVE, "incidents-have-a-process", 5, 8);
    add(operations, PROACTIVE, "responsibilities-are-written", 4, 4);
    add(operations, PREDICTIVE, "reviews-are-held", 4, 6, "incidents-are-reviewed");
    add(operations, PREDICTIVE, "load-is-limited", 4, 5, "somebody-is-on-call");
    add(operations, PREDICTIVE, "skills-are-planned", 3, 8, "responsibilities-are-written");
    add(operations, ADAPTIVE, "budgets-steer-work", 5, 10, "slos-are-agreed");
    add(operations, ADAPTIVE, "teams-serve-themselves", 4, 20, "configuration-is-code");
    add(operations, AUTONOMOUS, "operations-run-unattended", 3, 30, "services-heal-themselves");
    add(operations, AUTONOMOUS, "people-improve-the-system", 3, 10, "budgets-steer-work");
  }

  private void governance() {
    DimensionId governance = dimension("governance");
    add(governance, PROACTIVE, "retention-is-defined", 4, 4);
    add(governance, PROACTIVE, "access-is-controlled", 5, 6);
    add(governance, PROACTIVE, "tools-are-chosen-by-criteria", 3, 8);
    add(governance, PREDICTIVE, "personal-data-is-masked", 5, 10, "access-is-controlled");
    add(governance, PREDICTIVE, "costs-are-attributed", 4, 8);
    add(governance, PREDICTIVE, "names-follow-a-standard", 4, 8, "configuration-is-code");
    add(governance, ADAPTIVE, "quality-of-data-is-measured", 3, 12, "names-follow-a-standard");
    add(governance, ADAPTIVE, "strategy-is-checked", 4, 4, "reviews-are-held");
    add(
        governance,
        AUTONOMOUS,
        "policies-enforce-themselves",
        3,
        20,
        "names-follow-a-standard",
        "retention-is-defined");
    add(governance, AUTONOMOUS, "cost-and-value-balance", 3, 15, "costs-are-attributed");
  }

  private DimensionId dimension(String id) {
    Dimension dimension =
        new Dimension(DimensionId.of(id), Labels.text(StandardModel.class, "dimension." + id));
    dimensions.add(dimension);
    return dimension.id();
  }

  private void add(
      DimensionId dimension,
      MaturityLevel level,
      String id,
      int usefulness,
      double effort,
      String... prerequisites) {
    Practice.Builder practice = Practice.builder(PracticeId.of(id), dimension, level)
        .title(Labels.text(StandardModel.class, "practice." + id))
        .evidence(Labels.text(StandardModel.class, "practice." + id + ".evidence"))
        .usefulness(usefulness)
        .effort(effort);
    for (String prerequisite : prerequisites) {
      practice.addPrerequisites(PracticeId.of(prerequisite));
    }
    practices.add(practice.build());
  }
}

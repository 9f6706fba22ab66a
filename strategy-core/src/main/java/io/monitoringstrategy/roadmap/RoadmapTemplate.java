package io.monitoringstrategy.roadmap;

import io.monitoringstrategy.value.DeliverableId;
import io.monitoringstrategy.value.Labels;
import io.monitoringstrategy.value.PhaseId;
import io.monitoringstrategy.value.PracticeId;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * The usual roadmap: who brings what with how many person-days, after what, and which practices of the
 * standard maturity model come with it. Efforts, order and owners are judgement.
 */
final class RoadmapTemplate {
  static final Roadmap ROADMAP = new RoadmapTemplate().roadmap();

  private final Roadmap.Builder roadmap = Roadmap.builder();

  private RoadmapTemplate() {}

  private Roadmap roadmap() {
    PhaseId foundation = phase("foundation", 0, Optional.of(6));
    PhaseId expansion = phase("expansion", 6, Optional.of(12));
    PhaseId optimization = phase("optimization", 12, Optional.of(18));
    PhaseId autonomy = phase("autonomy", 18, Optional.empty());
    add(
        foundation,
        "core-infrastructure-monitoring",
        "platform",
        40,
        List.of(),
        List.of("hosts-emit-metrics"));
    add(
        foundation,
        "basic-application-monitoring",
        "devops",
        40,
        List.of("core-infrastructure-monitoring"),
        List.of("services-emit-metrics"));
    add(
        foundation,
        "central-logging",
        "platform",
        40,
        List.of("core-infrastructure-monitoring"),
        List.of("logs-are-central"));
    add(
        foundation,
        "basic-dashboards",
        "devops",
        20,
        List.of("basic-application-monitoring"),
        List.of("dashboards-answer-questions"));
    add(
        foundation,
        "alerting-system",
        "sre",
        30,
        List.of("basic-application-monitoring"),
        List.of("alerts-are-automatic", "alerts-have-owners", "alerts-are-routed"));
    add(
        expansion,
        "distributed-tracing",
        "platform",
        50,
        List.of("central-logging", "basic-application-monitoring"),
        List.of("requests-are-traced"));
    add(
        expansion,
        "advanced-analysis",
        "platform",
        40,
        List.of("central-logging"),
        List.of("anomalies-are-detected", "capacity-is-planned"));
    add(
        expansion,
        "wider-automation",
        "sre",
        40,
        List.of("alerting-system"),
        List.of("runbooks-are-automated", "configuration-is-code"));
    add(
        expansion,
        "security-monitoring",
        "security",
        40,
        List.of("central-logging"),
        List.of("access-is-controlled", "personal-data-is-masked"));
    add(
        expansion,
        "business-metrics",
        "business",
        30,
        List.of("basic-dashboards"),
        List.of("business-is-measured", "users-are-measured"));
    add(
        optimization,
        "machine-learning-analysis",
        "platform",
        60,
        List.of("advanced-analysis", "distributed-tracing"),
        List.of("causes-are-suggested"));
    add(
        optimization,
        "predictive-monitoring",
        "sre",
        50,
        List.of("machine-learning-analysis"),
        List.of("trends-are-alerted", "thresholds-adapt"));
    add(
        optimization,
        "automatic-recovery",
        "sre",
        60,
        List.of("wider-automation"),
        List.of("services-heal-themselves"));
    add(
        optimization,
        "automated-performance-tuning",
        "devops",
        40,
        List.of("advanced-analysis"),
        List.of("scaling-is-predictive"));
    add(
        optimization,
        "advanced-visualization",
        "business",
        30,
        List.of("business-metrics"),
        List.of("insights-reach-the-business"));
    add(
        autonomy,
        "ai-driven-operation",
        "platform",
        80,
        List.of("machine-learning-analysis", "automatic-recovery"),
        List.of("alerts-carry-diagnosis", "models-retrain-themselves"));
    add(
        autonomy,
        "autonomous-system-management",
        "sre",
        80,
        List.of("automatic-recovery", "predictive-monitoring"),
        List.of("operations-run-unattended", "resources-optimise-themselves"));
    add(
        autonomy,
        "continuous-innovation-process",
        "business",
        30,
        List.of("advanced-visualization"),
        List.of("people-improve-the-system"));
    add(
        autonomy,
        "ecosystem-integration",
        "platform",
        40,
        List.of("advanced-visualization", "distributed-tracing"),
        List.of("signals-are-correlated"));
    add(
        autonomy,
        "future-technology-experiments",
        "devops",
        30,
        List.of("automated-performance-tuning"),
        List.of("effects-are-simulated"));
    return roadmap.build();
  }

  private PhaseId phase(String id, int fromMonth, Optional<Integer> toMonth) {
    Phase phase = new Phase(
        PhaseId.of(id), Labels.text(RoadmapTemplate.class, "phase." + id), fromMonth, toMonth);
    roadmap.addPhases(phase);
    return phase.id();
  }

  private void add(
      PhaseId phase,
      String id,
      String owner,
      double effort,
      List<String> prerequisites,
      List<String> closes) {
    roadmap.addDeliverables(Deliverable.builder(DeliverableId.of(id), phase)
        .title(Labels.text(RoadmapTemplate.class, "deliverable." + id))
        .owner(TeamId.of(owner))
        .effort(effort)
        .addAllPrerequisites(prerequisites.stream().map(DeliverableId::of).toList())
        .addAllCloses(closes.stream().map(PracticeId::of).toList())
        .build());
  }
}

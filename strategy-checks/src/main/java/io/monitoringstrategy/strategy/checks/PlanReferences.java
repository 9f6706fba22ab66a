package io.monitoringstrategy.strategy.checks;

import io.monitoringstrategy.maturity.MaturityModel;
import io.monitoringstrategy.roadmap.Deliverable;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.value.KnownNames;
import io.monitoringstrategy.value.PracticeId;
import java.util.List;

/** What the assessment and the roadmap name. */
final class PlanReferences {
  private final MonitoringStrategy strategy;
  private final Names names;

  PlanReferences(MonitoringStrategy strategy, Names names) {
    this.strategy = strategy;
    this.names = names;
  }

  void addTo(List<Reference> found) {
    strategy.maturity().ifPresent(assessment -> {
      assessment.answers().keySet().forEach(each -> practice(each.path(), each, found));
      assessment
          .targets()
          .keySet()
          .forEach(each ->
              found.add(new Reference(each.path(), "dimension", each.value(), Model.DIMENSIONS)));
      assessment
          .claims()
          .keySet()
          .forEach(each ->
              found.add(new Reference(each.path(), "dimension", each.value(), Model.DIMENSIONS)));
    });
    for (Deliverable deliverable : strategy.roadmap().deliverables()) {
      names.owner(deliverable.path(), deliverable.owner(), found);
      deliverable
          .prerequisites()
          .forEach(need -> found.add(new Reference(
              deliverable.path() + "/needs/" + need,
              "deliverable",
              need.value(),
              names.deliverables())));
      deliverable
          .closes()
          .forEach(each -> practice(deliverable.path() + "/closes/" + each, each, found));
    }
    strategy
        .roadmap()
        .capacity()
        .keySet()
        .forEach(team -> names.team("roadmap/capacity/" + team, team.value(), found));
  }

  private static void practice(String path, PracticeId id, List<Reference> found) {
    found.add(new Reference(path, "practice", id.value(), Model.PRACTICES));
  }

  /** The names of the standard model, made for the first strategy that is assessed or planned. */
  private static final class Model {
    static final KnownNames PRACTICES = KnownNames.of(MaturityModel.standard().practices().stream()
        .map(practice -> practice.id().value())
        .toList());
    static final KnownNames DIMENSIONS =
        KnownNames.of(MaturityModel.standard().dimensions().stream()
            .map(dimension -> dimension.id().value())
            .toList());

    private Model() {}
  }
}

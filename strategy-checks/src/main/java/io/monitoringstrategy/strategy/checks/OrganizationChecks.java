package io.monitoringstrategy.strategy.checks;

import static io.monitoringstrategy.check.Severity.WARNING;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.org.MonitoringFunction;
import io.monitoringstrategy.org.OrganizationChart;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.Responsibility;
import io.monitoringstrategy.org.skills.RoleEvolution;
import io.monitoringstrategy.org.skills.RoleTransition;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.Organization;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the organisation covers what monitoring takes, today and tomorrow. */
final class OrganizationChecks {
  static final Check<MonitoringStrategy> RESPONSIBILITIES_COVERED = Check.each(
          "responsibility of an organisation with a model",
          OrganizationChecks::responsibilities,
          Examined::path)
      .must("be an activity of the matrix, or be declined with a reason", Examined::isKept)
      .but(Examined::found)
      .because("what nobody wrote down everybody leaves to somebody else")
      .fix("add it under 'raci:', or under 'declined:' with the reason to do without it")
      .source("Course notes on monitoring strategy and operations, part 3: teams and roles")
      .as("raci.responsibilities-covered", WARNING);

  static final Check<MonitoringStrategy> MODEL_FITS = Check.each(
          "organization model", OrganizationChecks::model, Examined::path)
      .must("be the one that the facts advise, or give a reason", Examined::isKept)
      .but(Examined::found)
      .because(
          "a centre without authority, or autonomy without skill, is reorganised within a year")
      .fix("look at 'strategy organization', then change 'model:' or add 'model-reason:'")
      .source("Course notes on monitoring strategy and operations, part 3: teams and roles")
      .as("organization.model-fits", WARNING);

  static final Check<MonitoringStrategy> FUNCTION_HAS_TEAM = Check.each(
          "function of monitoring", OrganizationChecks::functions, Examined::path)
      .must("have a team", Examined::isKept)
      .but(Examined::found)
      .because("a function of nobody is done by whoever happens to be paged for it")
      .fix("give a team that role, or name it under 'functions:' of a team")
      .source("Course notes on monitoring strategy and operations, part 3: teams and roles")
      .as("organization.function-has-team", WARNING);

  static final Check<MonitoringStrategy> GAP_PLANNED = Check.each(
          "missing skill of a role", OrganizationChecks::gaps, Examined::path)
      .must("have a training or hiring plan", Examined::isKept)
      .but(Examined::found)
      .because("a role that is announced and not learnt is a title")
      .fix("add 'plan:' with the training or hiring by which it comes in")
      .source(
          "Course notes on monitoring strategy and operations, discussion: the future of the organisation")
      .as("skills.gap-planned", WARNING);

  static final List<Check<MonitoringStrategy>> ALL =
      List.of(RESPONSIBILITIES_COVERED, MODEL_FITS, FUNCTION_HAS_TEAM);

  private OrganizationChecks() {}

  private static List<Examined> responsibilities(MonitoringStrategy strategy) {
    Organization organization = strategy.organization();
    if (organization.model().isEmpty() || strategy.raci().isEmpty()) {
      return List.of();
    }
    Set<String> activities =
        strategy.raci().rows().stream().map(row -> row.activity()).collect(Collectors.toSet());
    return Stream.of(Responsibility.values())
        .map(each -> Examined.of(
            "responsibility/" + each.label(),
            activities.contains(each.activity().value())
                || organization.declined().containsKey(each),
            "is neither"))
        .toList();
  }

  private static List<Examined> model(MonitoringStrategy strategy) {
    Organization organization = strategy.organization();
    return strategy.organizationAdvice().stream()
        .flatMap(advice -> organization.model().stream()
            .map(model -> Examined.of(
                "organization/model",
                organization.modelReason().isPresent() || isAdvised(model, advice),
                "is " + model.label() + ", and the facts advise "
                    + advice.best().option().label())))
        .toList();
  }

  /** Two models that fit alike are both advised. */
  private static boolean isAdvised(OrganizationModel model, Advice<OrganizationModel> advice) {
    return advice.ranking().stream()
        .filter(fit -> fit.fit() >= advice.best().fit())
        .anyMatch(fit -> fit.option() == model);
  }

  private static List<Examined> functions(MonitoringStrategy strategy) {
    boolean asked = strategy.organization().model().isPresent()
        || strategy.teams().stream().anyMatch(team -> !team.functions().isEmpty());
    if (!asked || strategy.teams().isEmpty()) {
      return List.of();
    }
    List<MonitoringFunction> missing =
        OrganizationChart.of(strategy.teams()).functionsWithoutTeam();
    return Stream.of(MonitoringFunction.values())
        .map(each -> Examined.of("function/" + each.label(), !missing.contains(each), "has none"))
        .toList();
  }

  private static List<Examined> gaps(MonitoringStrategy strategy) {
    return strategy.organization().transitions().stream()
        .flatMap(transition -> gapsOf(transition, strategy.organization()))
        .toList();
  }

  private static Stream<Examined> gapsOf(RoleTransition transition, Organization organization) {
    return transition.gap(RoleEvolution.standard(), organization.skills()).missing().stream()
        .map(skill -> Examined.of(
            transition.path() + "/" + skill, transition.plan().isPresent(), "has none"));
  }
}

package io.monitoringstrategy.format.json;

import io.monitoringstrategy.format.text.JsonText;
import io.monitoringstrategy.org.skills.AutomationCandidate;
import io.monitoringstrategy.org.skills.RoleEvolution;
import io.monitoringstrategy.org.skills.RoleTransition;
import io.monitoringstrategy.org.skills.SkillGap;
import io.monitoringstrategy.org.skills.TransitionPlan;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.PersonGap;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Skills as JSON: {@code {"transitions":[{"from","becomes","path":[],"plan",GAP}],"gaps":[{"person","team",
 * "role",GAP}],"plan":{"budgetDays","days","trainings":[{"person","becomes",GAP}],"unfilled":{ROLE:N}},
 * "automation":[{"operation","timesPerYear","hours","errorCost","score"}]}} with GAP {@code
 * "missing":[],"days","coverage"}; a gap without a person is that of the whole team; the plan is {@code null}
 * without a budget.
 */
public final class SkillsJson {
  private SkillsJson() {}

  /** {@return gaps, plan and candidates for automation of a strategy} */
  public static String of(MonitoringStrategy strategy, Optional<TransitionPlan> plan) {
    RoleEvolution evolution = RoleEvolution.standard();
    ObjectNode node = JsonText.object();
    ArrayNode transitions = node.putArray("transitions");
    for (RoleTransition each : strategy.organization().transitions()) {
      ObjectNode of = transitions.addObject();
      of.put("from", each.from().value()).put("becomes", each.becomes().value());
      ArrayNode path = of.putArray("path");
      evolution
          .path(each.from(), each.becomes(), Set.of(), strategy.organization().skills())
          .forEach(role -> path.add(role.value()));
      of.put("plan", each.plan().orElse(null));
      gap(of, each.gap(evolution, strategy.organization().skills()));
    }
    ArrayNode gaps = node.putArray("gaps");
    for (PersonGap each : PersonGap.of(strategy.organization())) {
      gap(
          gaps.addObject()
              .put("person", each.person().map(person -> person.value()).orElse(null))
              .put("team", each.team().map(team -> team.value()).orElse(null))
              .put("role", each.role().value()),
          each.gap());
    }
    node.set("plan", plan.map(SkillsJson::plan).orElse(null));
    ArrayNode automation = node.putArray("automation");
    for (AutomationCandidate each :
        AutomationCandidate.of(strategy.organization().operations())) {
      automation
          .addObject()
          .put("operation", each.process().value())
          .put("timesPerYear", each.timesPerYear())
          .put("hours", each.hours())
          .put("errorCost", each.errorCost())
          .put("score", each.score());
    }
    return JsonText.of(node);
  }

  private static ObjectNode plan(TransitionPlan plan) {
    ObjectNode node = JsonText.object();
    node.put("budgetDays", plan.budget()).put("days", plan.days());
    ArrayNode trainings = node.putArray("trainings");
    plan.trainings()
        .forEach(training -> gap(
            trainings
                .addObject()
                .put("person", training.person().value())
                .put("becomes", training.becomes().value()),
            training.gap()));
    ObjectNode unfilled = node.putObject("unfilled");
    plan.unfilled().forEach((role, count) -> unfilled.put(role.value(), count));
    return node;
  }

  private static void gap(ObjectNode node, SkillGap gap) {
    ArrayNode missing = node.putArray("missing");
    gap.missing().forEach(skill -> missing.add(skill.value()));
    node.put("days", gap.days()).put("coverage", gap.coverage().toDouble());
  }
}

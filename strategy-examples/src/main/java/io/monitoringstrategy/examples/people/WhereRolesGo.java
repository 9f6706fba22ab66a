package io.monitoringstrategy.examples.people;

import io.monitoringstrategy.org.operations.OperatingTemplate;
import io.monitoringstrategy.org.skills.AutomationCandidate;
import io.monitoringstrategy.org.skills.RoleEvolution;
import io.monitoringstrategy.org.skills.SkillCatalog;
import io.monitoringstrategy.org.skills.SkilledPerson;
import io.monitoringstrategy.org.skills.TransitionPlan;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where roles go: the way from operator to AI engineer, whom to train, and what to automate first. */
public final class WhereRolesGo {
  private static final RoleId OPERATOR = RoleId.of("operator");
  private static final RoleId PLATFORM_ENGINEER = RoleId.of("platform-engineer");

  private WhereRolesGo() {}

  /** Prints the way, the plan within sixty days of training, and three candidates for automation. */
  public static void main(String... args) {
    RoleEvolution evolution = RoleEvolution.standard();
    SkillCatalog skills = SkillCatalog.standard();
    System.out.println(evolution.path(OPERATOR, RoleId.of("ai-engineer"), Set.of(), skills));

    TransitionPlan plan = TransitionPlan.of(
        List.of(
            operator("kim", "coding"), operator("lee", "coding", "kubernetes"), operator("park")),
        Map.of(PLATFORM_ENGINEER, 3),
        60,
        evolution,
        skills);
    plan.trainings()
        .forEach(training -> System.out.println(training.person() + " learns "
            + training.gap().missing() + ": " + training.gap().days() + " days"));
    System.out.println(plan.days() + " of " + plan.budget() + " days; to hire: " + plan.unfilled());
    System.out.println("or train for " + plan.nextBudget().orElse(0) + " days");

    AutomationCandidate.of(OperatingTemplate.standard(ZoneOffset.UTC)).stream()
        .limit(3)
        .forEach(each -> System.out.printf(
            Locale.ROOT, "automate %s: %.0f hours a year%n", each.process(), each.hoursPerYear()));
  }

  private static SkilledPerson operator(String name, String... more) {
    Set<SkillId> skills = Set.copyOf(List.of(more).stream().map(SkillId::of).toList());
    return new SkilledPerson(PersonId.of(name), Optional.empty(), Optional.of(OPERATOR), skills);
  }
}

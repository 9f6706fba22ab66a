package io.monitoringstrategy.strategy;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.advice.AdviceTable;
import io.monitoringstrategy.org.OrganizationAdvisor;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.Responsibility;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.ReviewRecord;
import io.monitoringstrategy.org.skills.RoleTransition;
import io.monitoringstrategy.org.skills.Skill;
import io.monitoringstrategy.org.skills.SkillCatalog;
import io.monitoringstrategy.org.skills.SkilledPerson;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.TeamId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How the teams of a strategy are organised: the model, who is on call, what they do together, and where
 * their people are going.
 *
 * <pre>{@code
 * Organization.builder()
 *     .model(OrganizationModel.HYBRID)
 *     .addOnCall(OnCallPlan.builder(SRE).build())
 *     .addOperations(serviceReview)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Organization implements WithOrganization
    permits ImmutableOrganization {
  Organization() {}

  /** {@return a builder; everything is absent or empty unless given} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how the work of monitoring is shared out; absent while nobody has said} */
  public abstract Optional<OrganizationModel> model();

  /** {@return why that model, where the advice is another} */
  public abstract Optional<String> modelReason();

  /** {@return the responsibilities that the organisation does without, each with the reason} */
  public abstract Map<Responsibility, String> declined();

  /** {@return who is on call, by team, in the order it was written} */
  public abstract List<OnCallPlan> onCall();

  /** {@return what teams do together at regular times, in the order it was written} */
  public abstract List<OperatingProcess> operations();

  /** {@return which of that was held, and which left out} */
  public abstract List<ReviewRecord> held();

  /** {@return the roles that are to become others, in the order they were written} */
  public abstract List<RoleTransition> transitions();

  /** {@return skills beyond the standard ones, or with other days of training} */
  public abstract List<Skill> ownSkills();

  /** {@return people with what they know, in the order they were written} */
  public abstract List<SkilledPerson> people();

  /** {@return how many people of which role are wanted} */
  public abstract Map<RoleId, Integer> places();

  /** {@return how many days of training there are; absent while nobody has said} */
  public abstract OptionalInt trainingDays();

  /** {@return the on-call plan of a team, if it has one} */
  public Optional<OnCallPlan> onCallOf(TeamId team) {
    return onCall().stream().filter(plan -> plan.team().equals(team)).findFirst();
  }

  /** {@return the standard skills and its own} */
  public SkillCatalog skills() {
    return SkillCatalog.standard().with(ownSkills());
  }

  /** {@return which model suits these facts; absent where none of them bears on it} */
  public static Optional<Advice<OrganizationModel>> advice(Map<String, Double> facts) {
    AdviceTable<OrganizationModel> table = OrganizationAdvisor.standard();
    Map<String, Double> known = new LinkedHashMap<>(facts);
    known.keySet().removeIf(fact -> table.input(fact).isEmpty());
    return known.isEmpty() ? Optional.empty() : Optional.of(table.advise(known));
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of("organization");
    Duplicates.reject(onCall(), plan -> plan.team().path(), problems);
    Duplicates.reject(operations(), OperatingProcess::path, problems);
    Duplicates.reject(transitions(), RoleTransition::path, problems);
    Duplicates.reject(ownSkills(), skill -> skill.id().path(), problems);
    Duplicates.reject(people(), person -> person.id().path(), problems);
    places()
        .forEach((role, count) -> problems.rejectIf(
            count < 0 || count > 300,
            role.path() + " must have 0 to 300 places (was " + count + ")"));
    problems
        .rejectIf(
            trainingDays().orElse(0) < 0,
            "training days must be at least 0 (were " + trainingDays().orElse(0) + ")")
        .throwIfAny();
  }

  /** Builds an organisation. */
  public static final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}

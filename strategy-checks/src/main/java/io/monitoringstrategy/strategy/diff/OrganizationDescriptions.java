package io.monitoringstrategy.strategy.diff;

import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.oncall.OnCallPlan;
import io.monitoringstrategy.org.oncall.Rotation;
import io.monitoringstrategy.org.operations.OperatingActivity;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.org.operations.ReviewRecord;
import io.monitoringstrategy.org.skills.RoleTransition;
import io.monitoringstrategy.org.skills.SkilledPerson;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.Organization;
import io.monitoringstrategy.value.PersonId;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the teams are organised: model, on call, operations and skills. */
final class OrganizationDescriptions {
  private final Descriptions all;

  private OrganizationDescriptions(Descriptions all) {
    this.all = all;
  }

  static void addTo(Descriptions all, MonitoringStrategy strategy) {
    OrganizationDescriptions described = new OrganizationDescriptions(all);
    Organization organization = strategy.organization();
    described.organization(organization);
    organization.onCall().forEach(described::onCall);
    organization.operations().forEach(described::operation);
    organization.held().forEach(described::held);
    organization.transitions().forEach(described::transition);
    organization.people().forEach(described::person);
  }

  private void organization(Organization organization) {
    Described described = all.add("organization", Effect.NEUTRAL)
        .is("model", organization.model().map(OrganizationModel::label))
        .has("reason for the model", organization.modelReason())
        .is("training days", organization.trainingDays().stream().boxed().findFirst());
    organization
        .declined()
        .forEach((what, why) -> described.lacks("without " + what.label(), Optional.of(why)));
    organization
        .ownSkills()
        .forEach(skill -> described.is("days for " + skill.id(), Optional.of(skill.days())));
    organization
        .places()
        .forEach((role, count) -> described.is("wanted as " + role, Optional.of(count)));
  }

  private void onCall(OnCallPlan plan) {
    all.add("on-call/" + plan.team(), Effect.STRONGER)
        .amount(
            "hours", plan.hours(), (double) plan.hours().hours() * plan.hours().days())
        .is("rotation", plan.rotation().map(OrganizationDescriptions::turns))
        .parts("people in turn", plan.rotation().map(Rotation::people).orElse(List.of()))
        .is("incidents per shift", plan.incidentsPerShift().stream().boxed().findFirst())
        .more("sites", Optional.of(BigDecimal.valueOf(plan.sites())));
  }

  private static String turns(Rotation rotation) {
    return "from " + rotation.start() + ", " + rotation.turnDays() + " days each: "
        + rotation.sites().stream()
            .map(site -> site.name() + " " + site.zone() + " "
                + site.handovers().stream()
                    .map(LocalTime::toString)
                    .collect(Collectors.joining("/"))
                + " "
                + site.people().stream().map(PersonId::value).collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
  }

  private void operation(OperatingProcess operation) {
    Described described = all.add(operation.path(), Effect.STRONGER)
        .is("title", operation.title())
        .is("activity", operation.activity().map(OperatingActivity::label))
        .has("owner", operation.owner())
        .amount("cadence", operation.cadence(), operation.cadence().timesPerYear())
        .is("at", Optional.of(operation.at()))
        .is("zone", Optional.of(operation.zone()))
        .is("length", Optional.of(operation.length()))
        .is("inputs", operation.inputs())
        .is("outputs", operation.outputs())
        .parts("reviews", operation.reviews())
        .is("repetitive", operation.repetitive())
        .is("error cost", operation.errorCost().stream().boxed().findFirst());
    operation
        .participants()
        .forEach((team, people) -> described.has("people of " + team, Optional.of(people)));
  }

  private void held(ReviewRecord record) {
    all.add("held/" + record.process() + "/" + record.date(), Effect.NEUTRAL)
        .is("skipped because", record.reason());
  }

  private void transition(RoleTransition transition) {
    all.add(transition.path())
        .is("team", transition.team())
        .is("needs", transition.needs())
        .is("has", transition.has())
        .has("plan", transition.plan());
  }

  private void person(SkilledPerson person) {
    all.add(person.id().path(), Effect.NEUTRAL)
        .is("team", person.team())
        .is("role", person.role())
        .is("skills", person.skills());
  }
}

package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.Responsibility;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.Organization;

/** The key {@code organization}: teams, who does what, who is on call, what they do together. */
final class OrganizationSection {
  private final Places places;

  OrganizationSection(Places places) {
    this.places = places;
  }

  void read(YamlMap root, MonitoringStrategy.Builder strategy) {
    places.putSection("organization", root);
    root.map("organization").ifPresent(map -> read(map, strategy, Organization.builder()));
  }

  private void read(
      YamlMap map, MonitoringStrategy.Builder strategy, Organization.Builder organization) {
    organization
        .model(map.optional("model", OrganizationModel::parse))
        .modelReason(map.optionalText("model-reason"));
    places.putMap("organization", map, "model");
    TeamSection teams = new TeamSection(places);
    strategy.addAllTeams(teams.read(map)).raci(new RaciSection(places).read(map));
    organization.addAllOnCall(teams.onCall());
    new FactSection().read(map).forEach(strategy::putFact);
    declined(map, organization);
    new OperationSection(places).read(map, organization);
    new SkillSection(places).read(map, organization);
    map.build(organization::build).ifPresent(strategy::organization);
  }

  private static void declined(YamlMap map, Organization.Builder organization) {
    map.map("declined").ifPresent(reasons -> {
      for (YamlEntry entry : reasons.entries()) {
        if (entry.value() instanceof YamlText text) {
          text.parse("reason", YamlScalar::notBlank)
              .ifPresent(reason -> entry
                  .key()
                  .parse("responsibility", Responsibility::parse)
                  .ifPresent(declined -> organization.putDeclined(declined, reason)));
        } else {
          entry.value().reject("the reason for doing without it must be text");
        }
      }
    });
  }

  static Fields write(MonitoringStrategy strategy) {
    Organization organization = strategy.organization();
    Fields declined = Fields.byName();
    organization.declined().forEach((what, why) -> declined.put(what.label(), why));
    return new Fields()
        .put("model", organization.model().map(OrganizationModel::label))
        .put("model-reason", organization.modelReason())
        .put("facts", FactSection.write(strategy.facts()))
        .put("teams", TeamSection.write(strategy))
        .put("raci", RaciSection.write(strategy.raci()))
        .put("declined", declined)
        .put("operations", OperationSection.write(organization))
        .putAll(SkillSection.write(organization));
  }
}

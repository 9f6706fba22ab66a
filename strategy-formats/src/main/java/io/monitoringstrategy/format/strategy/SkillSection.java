package io.monitoringstrategy.format.strategy;

import io.monitoringstrategy.format.yaml.YamlEntry;
import io.monitoringstrategy.format.yaml.YamlMap;
import io.monitoringstrategy.format.yaml.YamlScalar;
import io.monitoringstrategy.format.yaml.YamlText;
import io.monitoringstrategy.org.skills.RoleTransition;
import io.monitoringstrategy.org.skills.Skill;
import io.monitoringstrategy.org.skills.SkillCatalog;
import io.monitoringstrategy.org.skills.SkilledPerson;
import io.monitoringstrategy.strategy.Organization;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import io.monitoringstrategy.value.TeamId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys {@code skills}, {@code skill-days}, {@code people}, {@code wanted-roles} and {@code
 * training-days} of {@code organization}: where people are going.
 */
final class SkillSection {
  private final DeclaredIds ids = new DeclaredIds();
  private final DeclaredPaths declared = new DeclaredPaths();
  private final Places places;

  SkillSection(Places places) {
    this.places = places;
  }

  void read(YamlMap organization, Organization.Builder into) {
    places.putSection("skills", organization);
    places.putSection("people", organization);
    into.addAllTransitions(organization.records("skills", this::transition));
    into.addAllPeople(organization.records("people", this::person));
    numbers(organization, "skill-days", SkillId::of, SkillSection::days)
        .forEach((id, days) -> into.addOwnSkills(new Skill(id, title(id), days)));
    into.putAllPlaces(numbers(organization, "wanted-roles", RoleId::of, YamlScalar::integer));
    organization.optional("training-days", YamlScalar::integer).ifPresent(into::trainingDays);
  }

  private static LocalizedText title(SkillId id) {
    return SkillCatalog.standard().find(id).map(Skill::title).orElse(LocalizedText.of(id.value()));
  }

  private Optional<RoleTransition> transition(YamlMap map) {
    Optional<RoleId> from = map.required("person-role", RoleId::of);
    Optional<RoleId> becomes = map.required("becomes", RoleId::of);
    Optional<PersonId> person = map.optional("person", PersonId::of);
    Optional<TeamId> team = map.optional("team", TeamId::of);
    List<SkillId> needs = map.list("needs", SkillId::of);
    List<SkillId> has = map.list("has", SkillId::of);
    Optional<String> plan = map.optionalText("plan");
    Optional<RoleTransition> transition =
        map.build(() -> RoleTransition.builder(from.orElseThrow(), becomes.orElseThrow())
            .person(person)
            .team(team)
            .addAllNeeds(needs)
            .addAllHas(has)
            .plan(plan)
            .build());
    transition.ifPresent(each -> places.putMap(each.path(), map, "team"));
    return transition.filter(
        each -> declared.isFirst(each.path(), map, each.path() + " is declared"));
  }

  private Optional<SkilledPerson> person(YamlMap map) {
    Optional<PersonId> id = ids.read(map, PersonId::of);
    Optional<TeamId> team = map.optional("team", TeamId::of);
    Optional<RoleId> role = map.optional("role", RoleId::of);
    List<SkillId> has = map.list("has", SkillId::of);
    id.ifPresent(name -> places.putMap(name.path(), map, "team"));
    return map.build(
        () -> new SkilledPerson(id.orElseThrow(), team, role, new LinkedHashSet<>(has)));
  }

  private static <K> Map<K, Integer> numbers(
      YamlMap map, String key, Function<String, K> id, Function<String, Integer> number) {
    Map<K, Integer> numbers = new LinkedHashMap<>();
    map.map(key).ifPresent(entries -> {
      for (YamlEntry entry : entries.entries()) {
        Optional<K> name = entry.key().parse(key, id);
        if (entry.value() instanceof YamlText text) {
          text.parse(key, number)
              .ifPresent(count -> name.ifPresent(each -> numbers.put(each, count)));
        } else {
          entry.value().reject("each of " + key + " must be a number");
        }
      }
    });
    return numbers;
  }

  private static int days(String text) {
    int days = YamlScalar.integer(text);
    Problems.of("days")
        .rejectIf(days < 1 || days > 1000, "must be 1 to 1000 (was " + days + ")")
        .throwIfAny();
    return days;
  }

  static Fields write(Organization organization) {
    Fields days = Fields.byName();
    organization.ownSkills().forEach(skill -> days.put(skill.id().value(), skill.days()));
    Fields wanted = Fields.byName();
    organization.places().forEach((role, count) -> wanted.put(role.value(), count));
    return new Fields()
        .put(
            "skills",
            organization.transitions().stream().map(SkillSection::write).toList())
        .put("people", organization.people().stream().map(SkillSection::write).toList())
        .put("skill-days", days)
        .put("wanted-roles", wanted)
        .put("training-days", organization.trainingDays().stream().boxed().findFirst());
  }

  private static Fields write(RoleTransition transition) {
    return new Fields()
        .put("person-role", transition.from())
        .put("becomes", transition.becomes())
        .put("person", transition.person())
        .put("team", transition.team())
        .put("needs", transition.needs())
        .put("has", transition.has())
        .put("plan", transition.plan());
  }

  private static Fields write(SkilledPerson person) {
    return new Fields()
        .put("id", person.id())
        .put("team", person.team())
        .put("role", person.role())
        .put("has", person.skills());
  }
}

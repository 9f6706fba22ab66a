package io.monitoringstrategy.org.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TransitionPlanProperties {
  private static final RoleEvolution EVOLUTION = RoleEvolution.standard();
  private static final SkillCatalog SKILLS = SkillCatalog.standard();

  @Property(tries = 300)
  void theDaysNeverExceedTheBudget(
      @ForAll("people") List<SkilledPerson> people,
      @ForAll("places") Map<RoleId, Integer> places,
      @ForAll @IntRange(max = 400) int budget) {
    TransitionPlan plan = TransitionPlan.of(people, places, budget, EVOLUTION, SKILLS);

    assertThat(plan.days()).isLessThanOrEqualTo(budget);
    assertThat(plan.trainings()).extracting(Training::person).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void everyPlaceIsFilledOrNot(
      @ForAll("people") List<SkilledPerson> people,
      @ForAll("places") Map<RoleId, Integer> places,
      @ForAll @IntRange(max = 400) int budget) {
    TransitionPlan plan = TransitionPlan.of(people, places, budget, EVOLUTION, SKILLS);

    places.forEach((role, count) -> assertThat(plan.trainings().stream()
                .filter(training -> training.becomes().equals(role))
                .count()
            + plan.unfilled().getOrDefault(role, 0))
        .isEqualTo(count.longValue()));
  }

  @Property(tries = 200)
  void noOtherPlanFillsMoreOrAsManyForLess(
      @ForAll("people") List<SkilledPerson> people,
      @ForAll("places") Map<RoleId, Integer> places,
      @ForAll @IntRange(max = 400) int budget) {
    TransitionPlan plan = TransitionPlan.of(people, places, budget, EVOLUTION, SKILLS);

    for (int[] countAndDays : everyPlan(people, new LinkedHashMap<>(places), 0)) {
      if (countAndDays[1] <= budget) {
        assertThat(countAndDays[0]).isLessThanOrEqualTo(plan.trainings().size());
        if (countAndDays[0] == plan.trainings().size()) {
          assertThat(countAndDays[1]).isGreaterThanOrEqualTo(plan.days());
        }
      }
    }
  }

  @Property(tries = 200)
  void aLargerBudgetNeverFillsLess(
      @ForAll("people") List<SkilledPerson> people,
      @ForAll("places") Map<RoleId, Integer> places,
      @ForAll @IntRange(max = 300) int budget,
      @ForAll @IntRange(max = 100) int more) {
    assertThat(TransitionPlan.of(people, places, budget + more, EVOLUTION, SKILLS)
            .trainings()
            .size())
        .isGreaterThanOrEqualTo(TransitionPlan.of(people, places, budget, EVOLUTION, SKILLS)
            .trainings()
            .size());
  }

  /** How many places every possible plan fills, and in how many days. */
  private static List<int[]> everyPlan(
      List<SkilledPerson> people, Map<RoleId, Integer> places, int from) {
    List<int[]> plans = new ArrayList<>(List.of(new int[] {0, 0}));
    for (int i = from; i < people.size(); i++) {
      for (RoleId role : List.copyOf(places.keySet())) {
        int left = places.getOrDefault(role, 0);
        if (left > 0) {
          places.put(role, left - 1);
          int days = SkillGap.of(
                  EVOLUTION.role(role).orElseThrow().skills(),
                  people.get(i).allSkills(EVOLUTION),
                  SKILLS)
              .days();
          everyPlan(people, places, i + 1)
              .forEach(rest -> plans.add(new int[] {rest[0] + 1, rest[1] + days}));
          places.put(role, left);
        }
      }
    }
    return plans;
  }

  @Provide
  Arbitrary<List<SkilledPerson>> people() {
    List<SkillId> skills = SKILLS.skills().stream().map(Skill::id).toList();
    Arbitrary<Set<SkillId>> known = Arbitraries.of(skills).set().ofMaxSize(6).map(HashSet::new);
    return known.list().ofMaxSize(5).map(all -> {
      List<SkilledPerson> people = new ArrayList<>();
      for (Set<SkillId> has : all) {
        people.add(new SkilledPerson(
            PersonId.of("person-" + people.size()),
            Optional.empty(),
            people.size() % 2 == 0 ? Optional.empty() : Optional.of(RoleId.of("operator")),
            has));
      }
      return people;
    });
  }

  @Provide
  Arbitrary<Map<RoleId, Integer>> places() {
    List<RoleId> roles = EVOLUTION.roles().stream().map(JobRole::id).toList();
    return Arbitraries.maps(Arbitraries.of(roles), Arbitraries.integers().between(0, 2))
        .ofMaxSize(3);
  }
}

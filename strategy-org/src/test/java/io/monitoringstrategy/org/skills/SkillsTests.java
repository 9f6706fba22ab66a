package io.monitoringstrategy.org.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.org.operations.Cadence;
import io.monitoringstrategy.org.operations.OperatingActivity;
import io.monitoringstrategy.org.operations.OperatingProcess;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.PersonId;
import io.monitoringstrategy.value.ProcessId;
import io.monitoringstrategy.value.Ratio;
import io.monitoringstrategy.value.RoleId;
import io.monitoringstrategy.value.SkillId;
import io.monitoringstrategy.value.TeamId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SkillsTests {
  private static final RoleId OPERATOR = RoleId.of("operator");
  private static final RoleId PLATFORM_ENGINEER = RoleId.of("platform-engineer");
  private static final RoleId AI_ENGINEER = RoleId.of("ai-engineer");
  private static final SkillCatalog SKILLS = SkillCatalog.standard();
  private static final RoleEvolution EVOLUTION = RoleEvolution.standard();

  @Nested
  class Gaps {

    @Test
    void areWhatIsNeededAndNotThere() {
      SkillGap gap =
          SkillGap.of(skills("linux", "coding", "kubernetes"), skills("linux", "sql"), SKILLS);

      assertThat(gap.missing()).isEqualTo(skills("coding", "kubernetes"));
      assertThat(gap.days()).isEqualTo(30 + 20);
      assertThat(gap.coverage()).isEqualTo(Ratio.of(1, 3));
      assertThat(gap.isClosed()).isFalse();
    }

    @Test
    void takeTheDaysThatTheCatalogueSaysAndFifteenWhereItSaysNothing() {
      SkillCatalog own =
          SKILLS.with(List.of(new Skill(SkillId.of("coding"), LocalizedText.of("Coding"), 5)));

      assertThat(SkillGap.of(skills("coding", "juggling"), List.of(), own).days())
          .isEqualTo(5 + SkillCatalog.DAYS_OF_UNKNOWN);
    }

    @Test
    void areClosedWhereNothingIsNeeded() {
      SkillGap gap = SkillGap.of(List.of(), skills("linux"), SKILLS);

      assertThat(gap.isClosed()).isTrue();
      assertThat(gap.coverage()).isEqualTo(Ratio.ONE);
    }
  }

  @Nested
  class Evolution {

    @Test
    void hasTheRolesAndStepsOfTheNotes() {
      assertThat(EVOLUTION.nextOf(OPERATOR)).contains(PLATFORM_ENGINEER);
      assertThat(EVOLUTION.nextOf(RoleId.of("analyst"))).contains(RoleId.of("insight-expert"));
      assertThat(EVOLUTION.roles())
          .extracting(role -> role.id().value())
          .contains("ai-engineer", "data-scientist", "automation-specialist");
    }

    @Test
    void everySkillOfARoleIsDescribedInBothLanguages() {
      assertThat(EVOLUTION.roles())
          .allSatisfy(role -> assertThat(role.skills())
              .allSatisfy(skill -> assertThat(SKILLS.find(skill))
                  .hasValueSatisfying(known -> assertThat(known.title().in(Locale.KOREAN))
                      .isNotEqualTo(known.title().in(Locale.ENGLISH)))));
    }

    @Test
    void leadsOverTheRolesInBetween() {
      assertThat(EVOLUTION.path(OPERATOR, AI_ENGINEER, Set.of(), SKILLS))
          .containsExactly(OPERATOR, PLATFORM_ENGINEER, AI_ENGINEER);
    }

    @Test
    void takesTheWayWithFewerDaysWhereSomethingIsKnown() {
      RoleId start = RoleId.of("start");
      RoleEvolution fork = EVOLUTION
          .withRole(new JobRole(start, LocalizedText.of("Start"), Set.of()))
          .withStep(start, PLATFORM_ENGINEER)
          .withStep(start, RoleId.of("data-scientist"));

      assertThat(fork.path(
              start,
              AI_ENGINEER,
              EVOLUTION.role(PLATFORM_ENGINEER).orElseThrow().skills(),
              SKILLS))
          .containsExactly(start, PLATFORM_ENGINEER, AI_ENGINEER);
      assertThat(fork.path(
              start,
              AI_ENGINEER,
              EVOLUTION.role(RoleId.of("data-scientist")).orElseThrow().skills(),
              SKILLS))
          .containsExactly(start, RoleId.of("data-scientist"), AI_ENGINEER);
    }

    @Test
    void knowsNoWayBackAndNoUnknownRole() {
      assertThat(EVOLUTION.path(AI_ENGINEER, OPERATOR, Set.of(), SKILLS)).isEmpty();
      assertThat(EVOLUTION.path(OPERATOR, RoleId.of("astronaut"), Set.of(), SKILLS))
          .isEmpty();
    }

    @Test
    void refusesAStepThatLeadsNowhere() {
      assertThatThrownBy(() -> EVOLUTION.withStep(OPERATOR, OPERATOR))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("leads nowhere");
      assertThatThrownBy(() -> EVOLUTION.withStep(OPERATOR, RoleId.of("astronaut")))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("role/astronaut is unknown");
    }
  }

  @Nested
  class Plans {

    @Test
    void trainWhomItTakesTheFewestDays() {
      TransitionPlan plan = TransitionPlan.of(
          List.of(person("kim", "linux"), person("lee", "linux", "coding", "kubernetes")),
          Map.of(PLATFORM_ENGINEER, 1),
          100,
          EVOLUTION,
          SKILLS);

      assertThat(plan.trainings()).singleElement().satisfies(training -> {
        assertThat(training.person()).isEqualTo(PersonId.of("lee"));
        assertThat(training.gap().missing())
            .isEqualTo(skills("monitoring-tools", "infrastructure-as-code"));
      });
      assertThat(plan.days()).isEqualTo(25);
      assertThat(plan.unfilled()).isEmpty();
    }

    @Test
    void leavePlacesEmptyThatTheBudgetDoesNotPayFor() {
      TransitionPlan plan = TransitionPlan.of(
          List.of(person("kim", "linux"), person("lee", "linux", "coding", "kubernetes")),
          Map.of(PLATFORM_ENGINEER, 2),
          30,
          EVOLUTION,
          SKILLS);

      assertThat(plan.trainings()).hasSize(1);
      assertThat(plan.unfilled()).isEqualTo(Map.of(PLATFORM_ENGINEER, 1));
    }

    @Test
    void countTheSkillsOfARoleAsKnown() {
      SkilledPerson operator =
          new SkilledPerson(PersonId.of("kim"), Optional.empty(), Optional.of(OPERATOR), Set.of());

      assertThat(operator.allSkills(EVOLUTION))
          .containsExactlyElementsOf(skills("linux", "monitoring-tools", "incident-response"));
    }

    @Test
    void areRefusedWithEveryMistake() {
      assertThatThrownBy(() -> TransitionPlan.of(
              List.of(person("kim"), person("kim")),
              Map.of(RoleId.of("astronaut"), -1),
              -5,
              EVOLUTION,
              SKILLS))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("budget must be at least 0 days (was -5)")
          .hasMessageContaining("role/astronaut must have at least 0 places (was -1)")
          .hasMessageContaining("role/astronaut is unknown")
          .hasMessageContaining("person/kim is there twice");
    }
  }

  @Nested
  class Automation {

    @Test
    void ranksRepetitiveWorkByFrequencyEffortAndErrorCost() {
      OperatingProcess daily = process("checks", Cadence.workdays(), 30).withRepetitive(true);
      OperatingProcess weekly =
          process("backups", Cadence.weekly(DayOfWeek.MONDAY), 120).withRepetitive(true);
      OperatingProcess meeting = process("talk", Cadence.workdays(), 60);

      List<AutomationCandidate> candidates =
          AutomationCandidate.of(List.of(weekly.withErrorCost(5), daily, meeting));

      // 52.2 times 2 hours at 5 against 260.9 times half an hour at 1
      assertThat(candidates)
          .extracting(candidate -> candidate.process().value())
          .containsExactly("backups", "checks");
      assertThat(candidates.get(0).score()).isCloseTo(521.8, Offset.offset(0.5));
      assertThat(candidates.get(1).score()).isCloseTo(130.4, Offset.offset(0.5));
    }

    @Test
    void trustsTheStandardActivityWhereTheProcessSaysNothing() {
      OperatingProcess check = process("checks", Cadence.workdays(), 30)
          .withActivity(OperatingActivity.SYSTEM_HEALTH_CHECK);

      assertThat(AutomationCandidate.of(List.of(check))).hasSize(1);
      assertThat(AutomationCandidate.of(List.of(check.withRepetitive(false)))).isEmpty();
    }

    @Test
    void countsEverybodyWhoTakesPart() {
      OperatingProcess check = process("checks", Cadence.workdays(), 30)
          .withRepetitive(true)
          .withParticipants(Map.of(TeamId.of("sre"), 2, TeamId.of("platform"), 2));

      assertThat(AutomationCandidate.of(List.of(check)).get(0).hours()).isEqualTo(2);
    }
  }

  @Nested
  class Transitions {

    @Test
    void takeWhatTheRolesTakeUnlessTheySayIt() {
      RoleTransition said = RoleTransition.builder(OPERATOR, PLATFORM_ENGINEER)
          .addAllNeeds(skills("go", "kubernetes"))
          .addAllHas(skills("linux"))
          .build();

      assertThat(said.gap(EVOLUTION, SKILLS).missing()).isEqualTo(skills("go", "kubernetes"));
      assertThat(RoleTransition.builder(OPERATOR, PLATFORM_ENGINEER)
              .build()
              .gap(EVOLUTION, SKILLS)
              .missing())
          .isEqualTo(skills("coding", "kubernetes", "infrastructure-as-code"));
    }

    @Test
    void areNamedByWhomAndWhat() {
      RoleTransition transition =
          RoleTransition.builder(OPERATOR, PLATFORM_ENGINEER).build();

      assertThat(transition.path()).isEqualTo("skill/operator->platform-engineer");
      assertThat(transition.withPerson(PersonId.of("kim")).path())
          .isEqualTo("skill/kim/operator->platform-engineer");
    }
  }

  @Test
  void thereAreThreeForcesThreeChangesAndThreePreparations() {
    assertThat(ChangeForce.values()).hasSize(3);
    assertThat(RoleChange.values()).hasSize(3);
    assertThat(Preparation.values()).hasSize(3);
    assertThat(Arrays.stream(ChangeForce.values()).map(ChangeForce::detail))
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(RoleChange.values()).map(RoleChange::detail)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Preparation.values()).map(Preparation::detail))
        .doesNotHaveDuplicates();
  }

  private static SkilledPerson person(String id, String... skills) {
    return new SkilledPerson(
        PersonId.of(id), Optional.empty(), Optional.empty(), Set.copyOf(skills(skills)));
  }

  private static List<SkillId> skills(String... ids) {
    return Arrays.stream(ids).map(SkillId::of).toList();
  }

  private static OperatingProcess process(String id, Cadence cadence, int minutes) {
    return OperatingProcess.builder(ProcessId.of(id), cadence)
        .at(LocalTime.of(9, 0))
        .zone(ZoneOffset.UTC)
        .length(Duration.ofMinutes(minutes))
        .owner(TeamId.of("sre"))
        .build();
  }
}

package io.monitoringstrategy.org.raci;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.monitoringstrategy.check.Check;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.check.Outcome;
import io.monitoringstrategy.check.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RaciChecksTests {
  /** A table of lines such as {@code incidents: sre=AR devops=C}. */
  private static RaciTable table(String... rows) {
    return fill(RaciTable.builder(), rows);
  }

  private static RaciTable fill(RaciTable.Builder table, String... rows) {
    for (String row : rows) {
      List<String> parts = Splitter.on(':').trimResults().splitToList(row);
      Map<String, Set<RaciLetter>> cells = new LinkedHashMap<>();
      Splitter.on(' ')
          .omitEmptyStrings()
          .withKeyValueSeparator('=')
          .split(parts.get(1))
          .forEach((team, letters) -> cells.put(team, RaciLetter.parseCell(letters)));
      table.row(parts.get(0), cells);
    }
    return table.build();
  }

  private static List<String> breaches(Check<RaciTable> check, RaciTable table) {
    return check.evaluate(table).findings().stream()
        .map(finding -> finding.element() + ": " + finding.message())
        .toList();
  }

  @Test
  void theRulesHaveTheNamesAndSeveritiesOfTheCatalogue() {
    assertThat(RaciChecks.all())
        .extracting(
            check -> check.rule().severity().label() + " " + check.rule().id())
        .containsExactly(
            "error raci.exactly-one-accountable",
            "error raci.someone-responsible",
            "error raci.no-empty-activity",
            "error raci.no-contradiction",
            "warning raci.no-unused-team",
            "warning raci.few-consulted",
            "warning raci.accountability-spread",
            "info raci.no-bystander");
  }

  @Test
  void theErrorsAreWhatAMatrixRefuses() {
    assertThat(RaciChecks.ofMatrix())
        .isEqualTo(RaciChecks.all().stream()
            .filter(check -> check.rule().severity() == Severity.ERROR)
            .toList());
  }

  @Test
  void aRuleReadsAsASentence() {
    assertThat(RaciChecks.EXACTLY_ONE_ACCOUNTABLE)
        .hasToString("each activity that is assigned must have exactly one accountable team,"
            + " because two who answer for an outcome wait for each other, and without one nobody"
            + " decides");
  }

  @Test
  void noRuleAppliesToATableWithoutActivities() {
    RaciTable onlyTeams = RaciTable.builder().team("sre").build();

    assertThat(RaciChecks.all()).allSatisfy(check -> {
      assertThat(check.evaluate(RaciTable.EMPTY)).isInstanceOf(Outcome.NotApplicable.class);
      assertThat(check.evaluate(onlyTeams)).isInstanceOf(Outcome.NotApplicable.class);
    });
  }

  @Test
  void aFindingCarriesReasonAndFix() {
    Finding finding =
        RaciChecks.NO_EMPTY_ACTIVITY.evaluate(table("x:")).findings().get(0);

    assertThat(finding.because()).startsWith("an activity that is listed");
    assertThat(finding.fix()).startsWith("give it an A and an R");
  }

  @Nested
  class ExactlyOneAccountable {
    private final Check<RaciTable> check = RaciChecks.EXACTLY_ONE_ACCOUNTABLE;

    @Test
    void isKeptByOne() {
      assertThat(check.evaluate(table("x: sre=AR devops=R"))).isEqualTo(new Outcome.Passed(1));
    }

    @Test
    void isBrokenByTwo() {
      assertThat(breaches(check, table("x: platform=A sre=A devops=R")))
          .containsExactly("activity/x: must have exactly one accountable team,"
              + " but has 2: platform and sre");
    }

    @Test
    void isBrokenByNone() {
      assertThat(breaches(check, table("x: sre=R")))
          .containsExactly("activity/x: must have exactly one accountable team, but has none");
    }

    @Test
    void doesNotConcernAnEmptyActivity() {
      assertThat(check.evaluate(table("x:"))).isInstanceOf(Outcome.NotApplicable.class);
    }
  }

  @Nested
  class SomeoneResponsible {
    private final Check<RaciTable> check = RaciChecks.SOMEONE_RESPONSIBLE;

    @Test
    void isKeptByAnyNumberButNone() {
      assertThat(breaches(check, table("x: sre=AR", "y: sre=A devops=R platform=R")))
          .isEmpty();
    }

    @Test
    void isBrokenByNone() {
      assertThat(breaches(check, table("x: sre=A devops=I")))
          .containsExactly("activity/x: must have at least one responsible team, but only has"
              + " teams that answer, advise or listen: sre and devops");
    }

    @Test
    void doesNotConcernAnEmptyActivity() {
      assertThat(check.evaluate(table("x:"))).isInstanceOf(Outcome.NotApplicable.class);
    }
  }

  @Nested
  class NoEmptyActivity {
    @Test
    void isBrokenByAnActivityOfNobody() {
      assertThat(breaches(RaciChecks.NO_EMPTY_ACTIVITY, table("x:", "y: sre=AR")))
          .containsExactly(
              "activity/x: must be assigned to a team, but no team has a letter in it");
    }
  }

  @Nested
  class NoContradiction {
    private final Check<RaciTable> check = RaciChecks.NO_CONTRADICTION;

    @Test
    void isKeptByEverySingleLetterAndByDoingAndAnswering() {
      assertThat(check.evaluate(table("x: a=R b=A c=C d=I e=AR"))).isEqualTo(new Outcome.Passed(5));
    }

    @Test
    void isBrokenByEveryOtherPair() {
      assertThat(check.evaluate(table("x: a=CI b=RC c=RI d=AC e=AI")).findings())
          .extracting(Finding::element)
          .containsExactly(
              "activity/x/a", "activity/x/b", "activity/x/c", "activity/x/d", "activity/x/e");
    }

    @Test
    void namesTheLettersThatDoNotGoTogether() {
      assertThat(breaches(check, table("x: sre=RAI")))
          .containsExactly("activity/x/sre: must not contradict itself,"
              + " but makes sre responsible, accountable and informed");
    }
  }

  @Nested
  class NoUnusedTeam {
    @Test
    void isBrokenByATeamWithoutALetter() {
      RaciTable table = fill(RaciTable.builder().team("security"), "x: sre=AR");

      assertThat(breaches(RaciChecks.NO_UNUSED_TEAM, table))
          .containsExactly(
              "team/security: must take part in an activity, but has no letter anywhere");
    }

    @Test
    void isKeptByATeamThatIsOnlyInformed() {
      assertThat(breaches(RaciChecks.NO_UNUSED_TEAM, table("x: sre=AR devops=I")))
          .isEmpty();
    }
  }

  @Nested
  class FewConsulted {
    private final Check<RaciTable> check = RaciChecks.FEW_CONSULTED;

    @Test
    void isKeptByThreeHoweverFewTeamsThereAre() {
      assertThat(breaches(check, table("x: a=AR b=C c=C d=C"))).isEmpty();
    }

    @Test
    void isBrokenByFourOfFive() {
      assertThat(breaches(check, table("x: a=AR b=C c=C d=C e=C")))
          .containsExactly("activity/x: must consult at most three teams or half of all,"
              + " but consults 4 where at most 3 are bearable: b, c, d and e");
    }

    @Test
    void isKeptByHalfOfManyTeams() {
      assertThat(breaches(check, table("x: a=AR b=C c=C d=C e=C f=I g=I h=I"))).isEmpty();
    }

    @Test
    void isBrokenByMoreThanHalfRoundedDown() {
      assertThat(breaches(check, table("x: a=AR b=C c=C d=C e=C f=C g=I h=I i=I")))
          .hasSize(1);
    }
  }

  @Nested
  class AccountabilitySpread {
    private final Check<RaciTable> check = RaciChecks.ACCOUNTABILITY_SPREAD;

    @Test
    void isKeptByHalf() {
      assertThat(check.evaluate(table("x: a=AR c=C", "y: b=AR"))).isEqualTo(new Outcome.Passed(2));
    }

    @Test
    void isBrokenByMoreThanHalf() {
      assertThat(breaches(check, table("x: a=AR", "y: a=AR", "z: b=AR")))
          .containsExactly("team/a: must answer for at most half of what is answered for,"
              + " but holds 2 of 3 A");
    }

    @Test
    void doesNotApplyWhereNobodyAnswers() {
      assertThat(check.evaluate(table("x: a=R"))).isInstanceOf(Outcome.NotApplicable.class);
    }
  }

  @Nested
  class NoBystander {
    private final Check<RaciTable> check = RaciChecks.NO_BYSTANDER;

    @Test
    void isBrokenByATeamThatOnlyLooksOn() {
      assertThat(breaches(check, table("x: a=AR b=C", "y: a=AR b=I")))
          .containsExactly("team/b: must do or answer for something,"
              + " but has neither R nor A (C in 1, I in 1)");
    }

    @Test
    void isKeptByWhoDoesOrAnswersOnce() {
      assertThat(breaches(check, table("x: a=A b=R"))).isEmpty();
    }

    @Test
    void doesNotConcernAnUnusedTeam() {
      RaciTable table = fill(RaciTable.builder().team("c"), "x: a=AR");

      assertThat(check.evaluate(table)).isEqualTo(new Outcome.Passed(1));
    }
  }
}

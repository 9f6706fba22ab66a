package io.monitoringstrategy.org.raci;

import static io.monitoringstrategy.org.StandardTeams.BUSINESS;
import static io.monitoringstrategy.org.StandardTeams.DEVOPS;
import static io.monitoringstrategy.org.StandardTeams.PLATFORM;
import static io.monitoringstrategy.org.StandardTeams.SECURITY;
import static io.monitoringstrategy.org.StandardTeams.SRE;
import static io.monitoringstrategy.org.raci.Assignment.activity;
import static io.monitoringstrategy.org.raci.RaciLetter.ACCOUNTABLE;
import static io.monitoringstrategy.org.raci.RaciLetter.RESPONSIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RaciMatrixTests {
  private static final ActivityId INCIDENTS = ActivityId.of("incident-response");
  private static final ActivityId METRICS = ActivityId.of("business-metrics");

  private final RaciMatrix matrix = RaciMatrix.of(
      activity("Incident response")
          .accountable(SRE)
          .responsible(SRE, DEVOPS)
          .consulted(SECURITY)
          .informed(BUSINESS),
      activity("Business metrics").accountable(BUSINESS).responsible(BUSINESS).consulted(SRE));

  private static ListAssert<String> assertProblems(ThrowingCallable building) {
    return assertThatThrownBy(building)
        .isInstanceOf(InvalidValueException.class)
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
        .extracting(InvalidValueException::problems, InstanceOfAssertFactories.list(String.class));
  }

  @Nested
  class Asked {
    @Test
    void namesTheOneTeamThatAnswers() {
      assertThat(matrix.accountableFor(INCIDENTS)).isEqualTo(SRE);
    }

    @Test
    void namesTheTeamsThatDoTheWork() {
      assertThat(matrix.responsibleFor(INCIDENTS)).containsExactly(SRE, DEVOPS);
    }

    @Test
    void namesTheTeamsThatAreAskedAndTold() {
      assertThat(matrix.consultedOn(INCIDENTS)).containsExactly(SECURITY);
      assertThat(matrix.informedOf(INCIDENTS)).containsExactly(BUSINESS);
      assertThat(matrix.informedOf(METRICS)).isEmpty();
    }

    @Test
    void namesTheActivitiesOfATeam() {
      assertThat(matrix.activitiesOf(SRE)).containsExactly(INCIDENTS, METRICS);
      assertThat(matrix.activitiesOf(DEVOPS)).containsExactly(INCIDENTS);
    }

    @Test
    void hasNothingForATeamThatTakesNoPart() {
      assertThat(matrix.activitiesOf(PLATFORM)).isEmpty();
      assertThat(matrix.lettersOf(INCIDENTS, PLATFORM)).isEmpty();
    }

    @Test
    void givesTheLettersOfACell() {
      assertThat(matrix.lettersOf(INCIDENTS, SRE)).containsExactly(RESPONSIBLE, ACCOUNTABLE);
    }

    @Test
    void listsActivitiesAndTeamsInTheOrderGiven() {
      assertThat(matrix.activities())
          .extracting(Activity::title)
          .containsExactly("Incident response", "Business metrics");
      assertThat(matrix.teams()).containsExactly(SRE, DEVOPS, SECURITY, BUSINESS);
    }

    @Test
    void refusesAnActivityItDoesNotHaveWithTheNearestOne() {
      assertThatThrownBy(() -> matrix.accountableFor(ActivityId.of("incident-reponse")))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("activity/incident-reponse: is not in the matrix"
              + " (did you mean 'incident-response'?)");
    }
  }

  @Nested
  class Refuses {
    @Test
    void twoAccountableTeams() {
      assertProblems(() -> RaciMatrix.of(
              activity("Review").accountable(PLATFORM).accountable(SRE).responsible(SRE)))
          .singleElement()
          .asString()
          .startsWith("activity/review must have exactly one accountable team,"
              + " but has 2: platform and sre (");
    }

    @Test
    void anActivityThatNobodyDoes() {
      assertProblems(() -> RaciMatrix.of(activity("Review").accountable(SRE).informed(BUSINESS)))
          .singleElement()
          .asString()
          .startsWith("activity/review must have at least one responsible team, but");
    }

    @Test
    void anActivityOfNobody() {
      assertProblems(() -> RaciMatrix.of(activity("Review")))
          .singleElement()
          .asString()
          .startsWith("activity/review must be assigned to a team");
    }

    @Test
    void aTeamThatIsAskedAboutItsOwnWork() {
      assertProblems(() ->
              RaciMatrix.of(activity("Review").accountable(SRE).responsible(SRE).consulted(SRE)))
          .singleElement()
          .asString()
          .startsWith("activity/review/sre must not contradict itself,"
              + " but makes sre responsible, accountable and consulted");
    }

    @Test
    void aTeamThatIsAskedAndTold() {
      assertProblems(() -> RaciMatrix.of(activity("Review")
              .accountable(SRE)
              .responsible(SRE)
              .consulted(DEVOPS)
              .informed(DEVOPS)))
          .singleElement()
          .asString()
          .contains("makes devops consulted and informed");
    }

    @Test
    void twoActivitiesOfOneId() {
      Assignment review = activity("Alert review").accountable(SRE).responsible(SRE);
      Assignment again = activity("Alert, review!").accountable(SRE).responsible(SRE);

      assertProblems(() -> RaciMatrix.of(review, again))
          .containsExactly("activity/alert-review is there twice (as 'Alert review' and 'Alert,"
              + " review!'): merge the two, or give one another id");
    }

    @Test
    void everythingThatIsWrongAtOnce() {
      assertProblems(() -> RaciMatrix.of(
              activity("Review").accountable(SRE).accountable(DEVOPS).informed(SRE),
              activity("Budget"),
              activity("budget").responsible(BUSINESS)))
          .satisfiesExactly(
              problem -> assertThat(problem).contains("activity/review", "has 2: sre and devops"),
              problem -> assertThat(problem).contains("activity/review", "responsible team"),
              problem -> assertThat(problem).contains("activity/review/sre", "contradict"),
              problem -> assertThat(problem).contains("activity/budget", "assigned"),
              problem -> assertThat(problem).contains("activity/budget is there twice"),
              problem -> assertThat(problem).contains("activity/budget", "has none"));
    }
  }

  @Nested
  class FromTable {
    private RaciMatrix read(String activity, Map<String, Set<RaciLetter>> cells) {
      return RaciMatrix.of(RaciTable.builder().row(activity, cells).build());
    }

    @Test
    void makesIdsOfNames() {
      RaciMatrix read = read("Code Review", Map.of("Tech Lead", RaciLetter.parseCell("A/R")));

      assertThat(read.accountableFor(ActivityId.of("code-review")))
          .isEqualTo(TeamId.of("tech-lead"));
      assertThat(read.activities()).extracting(Activity::title).containsExactly("Code Review");
    }

    @Test
    void keepsAColumnWithoutALetter() {
      RaciTable table = RaciTable.builder()
          .team("security")
          .row("review", Map.of("sre", RaciLetter.parseCell("AR")))
          .build();

      assertThat(RaciMatrix.of(table).teams()).containsExactly(SECURITY, SRE);
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
      RaciTable table = RaciTable.builder()
          .team("보안 팀")
          .row("alert review", Map.of("sre", RaciLetter.parseCell("A")))
          .row("alert-review", Map.of("sre", RaciLetter.parseCell("AR")))
          .build();

      assertProblems(() -> RaciMatrix.of(table))
          .satisfiesExactly(
              problem -> assertThat(problem).startsWith("team '보안 팀' makes no id"),
              problem -> assertThat(problem)
                  .isEqualTo("activity 'alert-review' has the id alert-review in common with"
                      + " 'alert review': rename one of them"),
              problem -> assertThat(problem).contains("activity/alert review", "responsible"));
    }

    @Test
    void anEmptyTableIsAnEmptyMatrix() {
      assertThat(RaciMatrix.of(RaciTable.EMPTY)).isEqualTo(RaciMatrix.of());
    }
  }

  @Nested
  class Value {
    @Test
    void goesIntoATableByItsIds() {
      RaciTable table = matrix.toTable();

      assertThat(table.teams()).containsExactly("sre", "devops", "security", "business");
      assertThat(table.rows())
          .extracting(RaciRow::activity)
          .containsExactly("incident-response", "business-metrics");
    }

    @Test
    void isTheSameWhateverItsTitlesAndOrder() {
      RaciMatrix same = RaciMatrix.of(
          activity(METRICS, "비즈니스 메트릭 정의")
              .consulted(SRE)
              .accountable(BUSINESS)
              .responsible(BUSINESS),
          activity(INCIDENTS, "인시던트 대응")
              .informed(BUSINESS)
              .with(RESPONSIBLE, List.of(DEVOPS, SRE))
              .consulted(SECURITY)
              .accountable(SRE));

      assertThat(same).isEqualTo(matrix).hasSameHashCodeAs(matrix);
    }

    @Test
    void differsByOneLetter() {
      Assignment review = activity("Review").accountable(SRE).responsible(SRE);

      assertThat(RaciMatrix.of(review.consulted(DEVOPS)))
          .isNotEqualTo(RaciMatrix.of(review.informed(DEVOPS)));
    }

    @Test
    void differsByATeamWithoutPart() {
      RaciMatrix small = RaciMatrix.of(activity("Review").accountable(SRE).responsible(SRE));
      RaciTable wider = RaciTable.builder()
          .team("security")
          .row("review", Map.of("sre", RaciLetter.parseCell("AR")))
          .build();

      assertThat(RaciMatrix.of(wider)).isNotEqualTo(small);
      assertThat(small).isNotEqualTo("review");
    }

    @Test
    void showsItsCells() {
      assertThat(matrix).asString().contains("incident-response={sre=[RESPONSIBLE, ACCOUNTABLE]");
    }
  }
}

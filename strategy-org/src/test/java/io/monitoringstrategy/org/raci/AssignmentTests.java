package io.monitoringstrategy.org.raci;

import static io.monitoringstrategy.org.StandardTeams.DEVOPS;
import static io.monitoringstrategy.org.StandardTeams.SRE;
import static io.monitoringstrategy.org.raci.Assignment.activity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monitoringstrategy.value.ActivityId;
import io.monitoringstrategy.value.InvalidValueException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTests {
  @Nested
  class Step {
    @Test
    void leavesTheOneBeforeAsItWas() {
      Assignment begun = activity("Review").accountable(SRE);
      RaciMatrix first = RaciMatrix.of(begun.responsible(SRE));
      RaciMatrix second = RaciMatrix.of(begun.responsible(DEVOPS));

      assertThat(first.responsibleFor(ActivityId.of("review"))).containsExactly(SRE);
      assertThat(second.responsibleFor(ActivityId.of("review"))).containsExactly(DEVOPS);
    }

    @Test
    void saidTwiceIsSaidOnce() {
      Assignment review = activity("Review").accountable(SRE).responsible(SRE);

      assertThat(RaciMatrix.of(review.responsible(SRE).accountable(SRE)))
          .isEqualTo(RaciMatrix.of(review));
    }

    @Test
    void isShownWithItsTeams() {
      assertThat(activity("Alert review").accountable(SRE))
          .hasToString("alert-review {sre=[ACCOUNTABLE]}");
    }
  }

  @Nested
  class Title {
    @ParameterizedTest
    @CsvSource({
      "Incident response, incident-response",
      "'  On-call / hand-over! ', on-call-hand-over",
      "CI/CD pipelines 24x7, ci-cd-pipelines-24x7",
      "Überwachung & Pflege, uberwachung-pflege",
      "Ｆｕｌｌ width, full-width"
    })
    void makesTheId(String title, String id) {
      assertThat(activity(title).activity().id()).isEqualTo(ActivityId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"인시던트 대응", "SLO 정의", "Straßenwacht", "!?", ""})
    void thatWouldLoseALetterIsRefused(String title) {
      assertThatThrownBy(() -> activity(title))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("activity '" + title + "': makes no id")
          .hasMessageContaining("activity(ActivityId.of(");
    }

    @Test
    void makesAnIdOfAtMost63Characters() {
      assertThat(activity("a".repeat(63)).activity().id().value()).hasSize(63);
      assertThatThrownBy(() -> activity("a".repeat(64)))
          .hasMessageContaining("at most 63 characters");
    }

    @Test
    void inAnotherScriptStandsBesideAGivenId() {
      Activity response =
          activity(ActivityId.of("incident-response"), "인시던트 대응").activity();

      assertThat(response.id()).isEqualTo(ActivityId.of("incident-response"));
      assertThat(response).hasToString("인시던트 대응");
    }

    @Test
    void isNotBlank() {
      assertThatThrownBy(() -> activity(ActivityId.of("review"), " "))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("activity review: the title must not be blank: say what is done");
    }
  }
}

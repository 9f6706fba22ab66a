package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.check.Fleet.Van;
import io.monitoringstrategy.value.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckTests {

  @Nested
  class Known {
    private static final Evidence.Kind<Integer> SPEED = new Evidence.Kind<>("speed", Integer.class);

    private final Check<Fleet> slow = Check.<Fleet, Integer, Van>eachGiven(
            "van", SPEED, (fleet, speed) -> speed > 50 ? fleet.vans() : List.of(), Van::path)
        .must("be insured", Van::insured)
        .because("speed kills")
        .fix("insure it")
        .as("van.fast", Severity.ERROR);

    @Test
    void withoutTheEvidenceARuleIsNotApplicable() {
      assertThat(slow.evaluate(Fleet.of(Fleet.uninsured("a"))))
          .isEqualTo(new Outcome.NotApplicable("no speed given"));
    }

    @Test
    void withItTheElementsAreFoundInSubjectAndEvidence() {
      Fleet fleet = Fleet.of(Fleet.uninsured("a"));
      assertThat(slow.evaluate(fleet, Evidence.NONE.with(SPEED, 60)).findings()).hasSize(1);
      assertThat(slow.evaluate(fleet, Evidence.NONE.with(SPEED, 40)))
          .isEqualTo(new Outcome.NotApplicable("there is no van"));
    }

    @Test
    void aSuiteHandsOnWhatThePolicyKnows() {
      Fleet fleet = Fleet.of(Fleet.uninsured("a"));
      CheckPolicy policy =
          CheckPolicy.on(LocalDate.EPOCH).withEvidence(Evidence.NONE.with(SPEED, 60));
      assertThat(CheckSuite.of(List.of(slow)).run(fleet, policy).findings()).hasSize(1);
    }

    @Test
    void theLaterEvidenceOfAKindCounts() {
      assertThat(Evidence.NONE.with(SPEED, 60).with(SPEED, 40).find(SPEED)).contains(40);
      assertThat(Evidence.NONE.find(SPEED)).isEmpty();
      assertThat(Evidence.NONE.with(SPEED, 1)).isEqualTo(Evidence.NONE.with(SPEED, 1));
    }
  }

  @Nested
  class Wording {

    @Test
    void aCheckReadsAsASentence() {
      assertThat(Fleet.INSURED)
          .hasToString("each van must be insured, because an accident is a matter of time");
    }

    @Test
    void theElementsItConcernsAreInTheSentence() {
      Check<Fleet> check = leasedVans().as("van.a", Severity.INFO);
      assertThat(check.rule().sentence())
          .isEqualTo("each van that is leased that is called by a word must be insured");
    }

    @Test
    void theRuleCarriesAllThatWasSaid() {
      Rule rule = Fleet.INSURED.rule();
      assertThat(rule.id()).isEqualTo(RuleId.of("van.is-insured"));
      assertThat(rule.severity()).isEqualTo(Severity.ERROR);
      assertThat(rule.because()).isEqualTo("an accident is a matter of time");
      assertThat(rule.fix()).isEqualTo("insure it");
      assertThat(rule.source()).isEqualTo("road traffic act");
    }

    @Test
    void theSourceIsGoodPracticeUnlessSomebodyKnowsBetter() {
      assertThat(Fleet.RETURNED.rule().source()).isEqualTo("good practice");
    }

    @Test
    void reasonAndFixAreNotOptional() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Check.each("van", Fleet::vans, Van::path)
              .must("be insured", Van::insured)
              .as("van.is-insured", Severity.ERROR))
          .withMessage("rule van.is-insured: has no reason: say because(...);"
              + " has no remedy: say fix(...)");
    }

    @Test
    void anIdOfOneWordIsRefused() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> leasedVans().as("insured", Severity.INFO));
    }

    private Check.Draft<Fleet, Van> leasedVans() {
      return Check.each("van", Fleet::vans, Van::path)
          .that("is leased", Van::leased)
          .that("is called by a word", van -> !van.name().isBlank())
          .must("be insured", Van::insured)
          .because("the owner says so")
          .fix("insure it");
    }
  }

  @Nested
  class Examination {

    @Test
    void nothingBrokenIsPassedAndCounted() {
      assertThat(Fleet.INSURED.evaluate(Fleet.of(Fleet.van("a"), Fleet.van("b"))))
          .isEqualTo(new Outcome.Passed(2));
    }

    @Test
    void nothingExaminedIsNotPassed() {
      assertThat(Fleet.INSURED.evaluate(Fleet.of()))
          .isEqualTo(new Outcome.NotApplicable("there is no van"));
    }

    @Test
    void elementsOfNoConcernAreNotExamined() {
      Check<Fleet> check = Check.each("van", Fleet::vans, Van::path)
          .that("is leased", Van::leased)
          .must("be insured", Van::insured)
          .because("the owner says so")
          .fix("insure it")
          .as("van.leased", Severity.ERROR);
      assertThat(check.evaluate(Fleet.of(Fleet.uninsured("a"), Fleet.leased("b"))))
          .isEqualTo(new Outcome.Passed(1));
      assertThat(check.evaluate(Fleet.of(Fleet.uninsured("a"))))
          .isEqualTo(new Outcome.NotApplicable("there is no van that is leased"));
    }

    @Test
    void eachElementThatBreaksTheRuleIsAFinding() {
      Outcome outcome = Fleet.INSURED.evaluate(
          Fleet.of(Fleet.uninsured("a"), Fleet.van("b"), Fleet.uninsured("c")));
      assertThat(outcome.examined()).isEqualTo(3);
      assertThat(outcome.findings()).extracting(Finding::element).containsExactly("van/a", "van/c");
    }

    @Test
    void aFindingSaysWhatWhyAndWhatToDo() {
      Finding finding =
          Fleet.RETURNED.evaluate(Fleet.of(Fleet.leased("a"))).findings().get(0);
      assertThat(finding.rule()).isEqualTo(RuleId.of("van.is-owned"));
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.message()).isEqualTo("must not be leased, but a is");
      assertThat(finding.because()).isEqualTo("leases run out");
      assertThat(finding.fix()).isEqualTo("buy it");
      assertThat(finding.location()).isEmpty();
    }

    @Test
    void aFindingWithoutDetailRepeatsTheDemand() {
      assertThat(Fleet.INSURED.evaluate(Fleet.of(Fleet.uninsured("a"))).findings())
          .extracting(Finding::message)
          .containsExactly("must be insured");
    }

    @Test
    void aFindingReadsAsALineOfAReport() {
      assertThat(Fleet.RETURNED.evaluate(Fleet.of(Fleet.leased("a"))).findings().get(0))
          .hasToString("warning van.is-owned van/a: must not be leased, but a is");
    }
  }

  @Test
  void aCheckOfAPartChecksTheWhole() {
    record Company(Fleet fleet) {}
    Check<Company> lifted = Fleet.INSURED.of(Company::fleet);
    assertThat(lifted.rule()).isEqualTo(Fleet.INSURED.rule());
    assertThat(lifted.evaluate(new Company(Fleet.of(Fleet.uninsured("a")))).findings())
        .extracting(Finding::element)
        .containsExactly("van/a");
  }

  @Nested
  class Outcomes {

    @Test
    void onlyAFailureHasFindings() {
      assertThat(new Outcome.Passed(1).findings()).isEmpty();
      assertThat(new Outcome.NotApplicable("x").findings()).isEmpty();
    }

    @Test
    void whatIsNotApplicableExaminedNothing() {
      assertThat(new Outcome.NotApplicable("x").examined()).isZero();
    }

    @Test
    void nothingPassesByExaminingNothing() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Outcome.Passed(0));
    }

    @Test
    void nothingFailsWithoutAFinding() {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Outcome.Failed(1, List.of()));
    }

    @Test
    void noMoreIsBrokenThanWasExamined() {
      List<Finding> two = Fleet.INSURED
          .evaluate(Fleet.of(Fleet.uninsured("a"), Fleet.uninsured("b")))
          .findings();
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Outcome.Failed(1, two));
    }
  }
}

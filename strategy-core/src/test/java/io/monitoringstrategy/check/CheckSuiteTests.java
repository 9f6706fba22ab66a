package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckSuiteTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private static CheckReport run(Fleet fleet, String... severities) {
    return Fleet.SUITE.run(
        fleet,
        CheckPolicy.builder(TODAY)
            .severities(SeverityPolicy.parse(List.of(severities)))
            .build());
  }

  @Test
  void theRulesOnWaiversBelongToEverySuite() {
    assertThat(Fleet.SUITE.rules())
        .extracting(rule -> rule.id().value())
        .containsExactly(
            "van.is-insured",
            "van.is-owned",
            "name.is-short",
            "waiver.not-expired",
            "waiver.still-needed");
  }

  @Test
  void twoRulesOfOneNameAreRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CheckSuite.of(List.of(Fleet.INSURED, Fleet.RETURNED, Fleet.INSURED)))
        .withMessage("check suite: has two rules named van.is-insured");
  }

  @Test
  void aSuiteRunsItsChecksInOrder() {
    assertThat(run(Fleet.of(Fleet.van("a"))).results())
        .extracting(result -> result.rule().id().value())
        .startsWith("van.is-insured", "van.is-owned", "name.is-short");
  }

  @Test
  void aRuleThatIsTurnedOffGivesNoResult() {
    assertThat(run(Fleet.of(Fleet.uninsured("a")), "van.*=off").results())
        .extracting(result -> result.rule().id().value())
        .containsExactly("name.is-short", "waiver.not-expired", "waiver.still-needed");
  }

  @Test
  void aSeverityThatIsSetIsThatOfTheFindings() {
    CheckReport report = run(Fleet.of(Fleet.leased("a")), "van.is-owned=error");
    assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(report.results().get(1).severity()).isEqualTo(Severity.ERROR);
    assertThat(report.results().get(1).rule().severity()).isEqualTo(Severity.WARNING);
  }

  @Nested
  class Graver {
    private final CheckSuite<Fleet> suite =
        CheckSuite.of(List.of(Check.<Fleet, Fleet.Van>each("van", Fleet::vans, Fleet.Van::path)
            .must("be insured", Fleet.Van::insured)
            .graver(Severity.ERROR, Fleet.Van::leased)
            .because("an accident is a matter of time")
            .fix("insure it")
            .as("van.is-insured", Severity.WARNING)));

    private List<Severity> found(String... severities) {
      CheckPolicy policy = CheckPolicy.builder(TODAY)
          .severities(SeverityPolicy.parse(List.of(severities)))
          .build();
      return suite.run(Fleet.of(new Fleet.Van("a", true, false)), policy).findings().stream()
          .map(Finding::severity)
          .toList();
    }

    @Test
    void asWrittenAFindingMayWeighMoreThanItsRule() {
      assertThat(found()).containsExactly(Severity.ERROR);
      assertThat(found("name.*=info")).containsExactly(Severity.ERROR);
    }

    @Test
    void theSeverityOfTheRuleThatIsChosenHoldsForGraverFindingsToo() {
      assertThat(found("van.is-insured=warning")).containsExactly(Severity.WARNING);
      assertThat(found("van.*=warning")).containsExactly(Severity.WARNING);
    }

    @Test
    void anotherSeverityHoldsForThemAsWell() {
      assertThat(found("van.is-insured=info")).containsExactly(Severity.INFO);
    }
  }

  @Test
  void anEmptySuiteLooksAtNothing() {
    CheckReport report =
        CheckSuite.of(List.<Check<Fleet>>of()).run(Fleet.of(), CheckPolicy.on(TODAY));
    assertThat(report.examined()).isZero();
    assertThat(report.findings()).isEmpty();
  }
}

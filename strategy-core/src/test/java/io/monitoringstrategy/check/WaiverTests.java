package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.monitoringstrategy.value.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaiverTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Fleet BROKEN = Fleet.of(Fleet.uninsured("a"), Fleet.uninsured("b"));

  private static Waiver waiver(String element, LocalDate until) {
    return Waiver.builder(RuleId.of("van.is-insured"), element)
        .reason("sold next week")
        .owner("boss")
        .until(until)
        .build();
  }

  private static CheckReport report(Waiver... waivers) {
    return report(SeverityPolicy.AS_WRITTEN, waivers);
  }

  private static CheckReport report(SeverityPolicy severities, Waiver... waivers) {
    CheckPolicy policy =
        CheckPolicy.builder(TODAY).severities(severities).addWaivers(waivers).build();
    return CheckSuite.of(List.of(Fleet.INSURED)).run(BROKEN, policy);
  }

  private static List<String> counting(CheckReport report) {
    return report.findings().stream()
        .map(finding -> finding.rule() + " " + finding.element())
        .toList();
  }

  @Nested
  class Valid {
    private final CheckReport report = report(waiver("van/a", TODAY));

    @Test
    void itsFindingNoLongerCounts() {
      assertThat(counting(report)).containsExactly("van.is-insured van/b");
    }

    @Test
    void itsFindingIsStillReportedWithIt() {
      assertThat(report.waived()).hasSize(1);
      assertThat(report.waived().get(0).finding().element()).isEqualTo("van/a");
      assertThat(report.waived().get(0).waiver().owner()).isEqualTo("boss");
    }

    @Test
    void itCountsOnItsLastDay() {
      assertThat(waiver("van/a", TODAY).isExpired(TODAY)).isFalse();
    }

    @Test
    void itKeepsTheRulesOnWaivers() {
      assertThat(report.count(Outcome.Passed.class)).isEqualTo(2);
    }
  }

  @Nested
  class Expired {
    private final CheckReport report = report(waiver("van/a", TODAY.minusDays(1)));

    @Test
    void itWaivesNothingAndIsItselfAFinding() {
      assertThat(report.waived()).isEmpty();
      assertThat(counting(report))
          .containsExactly(
              "van.is-insured van/a",
              "van.is-insured van/b",
              "waiver.not-expired waiver/van/a/van.is-insured");
    }

    @Test
    void itsFindingSaysSinceWhen() {
      assertThat(report.findings().get(2).message())
          .isEqualTo("must not have expired, but expired on 2026-10-31");
    }

    @Test
    void whetherItIsNeededNobodyAsks() {
      assertThat(report.results().get(2).outcome())
          .isEqualTo(new Outcome.NotApplicable(
              "there is no waiver that has not expired and whose rule was applicable"));
    }
  }

  @Nested
  class Unused {

    @Test
    void aWaiverThatFitsNoFindingIsAFinding() {
      assertThat(counting(report(waiver("van/z", TODAY))))
          .contains("waiver.still-needed waiver/van/z/van.is-insured");
    }

    @Test
    void whetherAWaiverOfARuleThatIsTurnedOffIsNeededNobodyKnows() {
      assertThat(
              counting(report(SeverityPolicy.parse(List.of("van.*=off")), waiver("van/a", TODAY))))
          .isEmpty();
    }

    @Test
    void whetherAWaiverOfARuleThatWasNotApplicableIsNeededNobodyKnows() {
      CheckPolicy policy =
          CheckPolicy.builder(TODAY).addWaivers(waiver("van/a", TODAY)).build();
      assertThat(counting(CheckSuite.of(List.of(Fleet.INSURED)).run(Fleet.of(), policy)))
          .isEmpty();
    }

    @Test
    void aWaiverOfARuleThatDoesNotExistIsAFindingThatNamesTheNearest() {
      Waiver misspelt = waiver("van/a", TODAY).withRule(RuleId.of("van.is-insurred"));
      assertThat(report(misspelt).findings())
          .extracting(Finding::toString)
          .contains(
              "warning waiver.still-needed waiver/van/a/van.is-insurred: must match a finding,"
                  + " but there is no rule 'van.is-insurred' (did you mean 'van.is-insured'?)");
    }

    @Test
    void theRulesOnWaiversCanBeTurnedOffToo() {
      assertThat(report(SeverityPolicy.parse(List.of("waiver.*=off")), waiver("van/z", TODAY))
              .results())
          .extracting(result -> result.rule().id().value())
          .containsExactly("van.is-insured");
    }

    @Test
    void withoutWaiversTheirRulesAreNotApplicable() {
      assertThat(report().count(Outcome.NotApplicable.class)).isEqualTo(2);
    }
  }

  @Test
  void aWaiverNeedsAReasonAndSomebodyWhoAnswers() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Waiver.builder(RuleId.of("a.b"), "van/a")
            .reason(" ")
            .owner("")
            .until(TODAY)
            .build())
        .withMessageStartingWith("waiver/van/a/a.b: the reason must not be blank")
        .satisfies(e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void aWaiverCoversItsRuleOnItsElementOnly() {
    Finding found = report().findings().get(0);
    assertThat(waiver("van/a", TODAY).covers(found)).isTrue();
    assertThat(waiver("van/b", TODAY).covers(found)).isFalse();
    assertThat(waiver("van/a", TODAY).withRule(RuleId.of("van.is-owned")).covers(found))
        .isFalse();
  }
}

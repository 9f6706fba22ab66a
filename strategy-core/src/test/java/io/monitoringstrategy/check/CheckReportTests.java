package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckReportTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final CheckPolicy PLAIN = CheckPolicy.on(TODAY);

  private static final Fleet MIXED = Fleet.of(
      Fleet.leased("snail-mail"), Fleet.uninsured("a"), Fleet.leased("b"), Fleet.uninsured("c"));

  private static CheckReport run(Fleet fleet, String... severities) {
    return Fleet.SUITE.run(fleet, PLAIN.withSeverities(SeverityPolicy.parse(List.of(severities))));
  }

  @Nested
  class Order {

    @Test
    void theWorstComesFirstThenTheOrderOfTheSuiteThenOfTheSubject() {
      assertThat(run(MIXED).findings())
          .extracting(Finding::toString)
          .containsExactly(
              "error van.is-insured van/a: must be insured",
              "error van.is-insured van/c: must be insured",
              "warning van.is-owned van/snail-mail: must not be leased, but snail-mail is",
              "warning van.is-owned van/b: must not be leased, but b is",
              "info name.is-short van/snail-mail: must have a short name");
    }

    @Test
    void aSeverityThatIsSetMovesItsFindings() {
      assertThat(run(MIXED, "name.is-short=error", "van.is-insured=info").findings())
          .extracting(finding -> finding.rule() + " " + finding.element())
          .containsExactly(
              "name.is-short van/snail-mail",
              "van.is-owned van/snail-mail",
              "van.is-owned van/b",
              "van.is-insured van/a",
              "van.is-insured van/c");
    }
  }

  @Nested
  class Counts {

    @Test
    void everyRuleCountsWhatItLookedAt() {
      assertThat(run(MIXED).examined()).isEqualTo(3 * 4);
    }

    @Test
    void outcomesAreCountedByKind() {
      CheckReport report = run(Fleet.of(Fleet.leased("b")));
      assertThat(report.count(Outcome.Passed.class)).isEqualTo(2);
      assertThat(report.count(Outcome.Failed.class)).isEqualTo(1);
      assertThat(report.count(Outcome.NotApplicable.class)).isEqualTo(2);
    }

    @Test
    void findingsAtLeastAsBadIncludeTheWorse() {
      CheckReport warnings = run(Fleet.of(Fleet.leased("b")));
      assertThat(warnings.hasFindingsAtLeast(Severity.INFO)).isTrue();
      assertThat(warnings.hasFindingsAtLeast(Severity.WARNING)).isTrue();
      assertThat(warnings.hasFindingsAtLeast(Severity.ERROR)).isFalse();
    }

    @Test
    void whatIsWaivedIsNotAsBad() {
      Waiver waiver = Waiver.builder(RuleId.of("van.is-owned"), "van/b")
          .reason("runs out in May")
          .owner("boss")
          .until(TODAY)
          .build();
      CheckReport report = Fleet.SUITE.run(Fleet.of(Fleet.leased("b")), PLAIN.withWaivers(waiver));
      assertThat(report.hasFindingsAtLeast(Severity.INFO)).isFalse();
    }
  }

  @Nested
  class Score {

    @Test
    void allKeptIsAHundred() {
      assertThat(run(Fleet.of(Fleet.van("a"))).score()).hasValue(100);
    }

    @Test
    void nothingApplicableHasNoScore() {
      assertThat(run(Fleet.of()).score()).isEmpty();
    }

    @Test
    void eachRuleEarnsItsShareOfItsWeight() {
      // insured 2 of 4 x 40, owned 2 of 4 x 20, short name 3 of 4 x 5, out of 65
      assertThat(run(MIXED).score().orElseThrow())
          .isCloseTo(100 * (20 + 10 + 3.75) / 65, within(1e-9));
    }

    @Test
    void aRuleWeighsWhatThePolicySays() {
      // insured 2 of 4 x 5, owned off, short name 3 of 4 x 40, out of 45
      assertThat(run(MIXED, "van.is-insured=info", "van.is-owned=off", "name.*=error")
              .score()
              .orElseThrow())
          .isCloseTo(100 * (2.5 + 30) / 45, within(1e-9));
    }

    @Test
    void excusesDoNotRaiseIt() {
      CheckReport plain = run(MIXED);
      CheckReport excused = Fleet.SUITE.run(MIXED, PLAIN.withBaseline(Baseline.capture(plain)));
      assertThat(excused.findings()).isEmpty();
      assertThat(excused.score()).isEqualTo(plain.score());
    }
  }

  @Nested
  class Places {
    private final SourceLocation place = new SourceLocation("fleet.yaml", 7, 3);

    private Optional<SourceLocation> locate(String element) {
      return element.equals("van/a") ? Optional.of(place) : Optional.empty();
    }

    @Test
    void findingsGetThePlaceOfTheirElement() {
      assertThat(run(MIXED).locatedBy(this::locate).findings())
          .extracting(Finding::location)
          .startsWith(Optional.of(place), Optional.empty());
    }

    @Test
    void resultsGetItToo() {
      RuleResult insured = run(MIXED).locatedBy(this::locate).results().get(0);
      assertThat(insured.outcome().findings().get(0).location()).contains(place);
    }

    @Test
    void waivedAndBaselinedFindingsGetItToo() {
      Waiver waiver = Waiver.builder(RuleId.of("van.is-insured"), "van/a")
          .reason("sold")
          .owner("boss")
          .until(TODAY)
          .build();
      Fleet fleet = Fleet.of(new Fleet.Van("a", true, false));
      Baseline baseline =
          Baseline.of(List.of(new Baseline.Entry(RuleId.of("van.is-owned"), "van/a")));
      CheckReport report = Fleet.SUITE
          .run(fleet, PLAIN.withWaivers(waiver).withBaseline(baseline))
          .locatedBy(this::locate);
      assertThat(report.waived().get(0).finding().location()).contains(place);
      assertThat(report.baselined().get(0).location()).contains(place);
    }

    @Test
    void aPlaceThatIsKnownAlreadyIsKept() {
      assertThat(run(MIXED)
              .locatedBy(this::locate)
              .locatedBy(element -> Optional.empty())
              .findings()
              .get(0)
              .location())
          .contains(place);
    }

    @Test
    void aPlaceReadsAsEditorsShowIt() {
      assertThat(place).hasToString("fleet.yaml:7:3");
    }
  }
}

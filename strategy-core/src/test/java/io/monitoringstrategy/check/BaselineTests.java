package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Fleet BROKEN = Fleet.of(Fleet.uninsured("a"), Fleet.leased("b"));

  private static CheckReport run(Fleet fleet, Baseline baseline) {
    return Fleet.SUITE.run(fleet, CheckPolicy.builder(TODAY).baseline(baseline).build());
  }

  private static Baseline.Entry entry(String rule, String element) {
    return new Baseline.Entry(RuleId.of(rule), element);
  }

  @Test
  void aCapturedReportIsCleanTheNextTime() {
    CheckReport first = run(BROKEN, Baseline.EMPTY);
    CheckReport second = run(BROKEN, Baseline.capture(first));
    assertThat(first.findings()).hasSize(2);
    assertThat(second.findings()).isEmpty();
    assertThat(second.baselined()).isEqualTo(first.findings());
  }

  @Test
  void aNewFindingCountsBesideTheKnownOnes() {
    Baseline known = Baseline.capture(run(BROKEN, Baseline.EMPTY));
    CheckReport report =
        run(Fleet.of(Fleet.uninsured("c"), Fleet.uninsured("a"), Fleet.leased("b")), known);
    assertThat(report.findings()).extracting(Finding::element).containsExactly("van/c");
  }

  @Test
  void capturingAgainKeepsWhatWasKnown() {
    Baseline once = Baseline.capture(run(BROKEN, Baseline.EMPTY));
    Baseline twice = Baseline.capture(run(BROKEN, once));
    assertThat(twice.entries()).isEqualTo(once.entries()).hasSize(2);
  }

  @Test
  void aWaivedFindingIsNotCaptured() {
    Waiver waiver = Waiver.builder(RuleId.of("van.is-insured"), "van/a")
        .reason("sold")
        .owner("boss")
        .until(TODAY)
        .build();
    CheckReport report =
        Fleet.SUITE.run(BROKEN, CheckPolicy.builder(TODAY).addWaivers(waiver).build());
    assertThat(Baseline.capture(report).entries()).containsExactly(entry("van.is-owned", "van/b"));
  }

  @Test
  void aWaiverSpeaksBeforeTheBaseline() {
    Waiver waiver = Waiver.builder(RuleId.of("van.is-insured"), "van/a")
        .reason("sold")
        .owner("boss")
        .until(TODAY)
        .build();
    CheckReport report = Fleet.SUITE.run(
        BROKEN,
        CheckPolicy.builder(TODAY)
            .addWaivers(waiver)
            .baseline(Baseline.capture(run(BROKEN, Baseline.EMPTY)))
            .build());
    assertThat(report.waived()).hasSize(1);
    assertThat(report.baselined()).extracting(Finding::element).containsExactly("van/b");
    assertThat(report.staleBaselineEntries()).isEmpty();
  }

  @Test
  void whatIsMendedIsStale() {
    Baseline known = Baseline.capture(run(BROKEN, Baseline.EMPTY));
    CheckReport report = run(Fleet.of(Fleet.van("a"), Fleet.leased("b")), known);
    assertThat(report.staleBaselineEntries()).containsExactly(entry("van.is-insured", "van/a"));
  }

  @Test
  void whatARuleFoundThatWasNotApplicableOrIsTurnedOffIsNotCalledMended() {
    Baseline known = Baseline.capture(run(BROKEN, Baseline.EMPTY));
    assertThat(run(Fleet.of(), known).staleBaselineEntries()).isEmpty();
    CheckPolicy lenient = CheckPolicy.builder(TODAY)
        .baseline(known)
        .severities(SeverityPolicy.parse(List.of("van.is-insured=off")))
        .build();
    assertThat(Fleet.SUITE.run(Fleet.of(Fleet.van("a")), lenient).staleBaselineEntries())
        .containsExactly(entry("van.is-owned", "van/b"));
  }

  @Test
  void whatNoRuleIsCalledAnyMoreIsStale() {
    Baseline known = Baseline.of(List.of(entry("van.is-blue", "van/a")));
    assertThat(run(Fleet.of(Fleet.van("a")), known).staleBaselineEntries())
        .isEqualTo(known.entries());
  }

  @Test
  void wordingAndPlaceDoNotMatter() {
    Finding found = run(BROKEN, Baseline.EMPTY).findings().get(0);
    Baseline known = Baseline.of(List.of(entry("van.is-insured", "van/a")));
    assertThat(known.contains(
            found.withMessage("other words").withLocation(new SourceLocation("fleet.yaml", 3, 1))))
        .isTrue();
  }

  @Test
  void entriesAreOrderedByRuleThenElementAndUnique() {
    assertThat(Baseline.of(List.of(
                entry("b.x", "van/a"),
                entry("a.x", "van/b"),
                entry("b.x", "van/a"),
                entry("a.x", "van/a")))
            .entries())
        .containsExactly(entry("a.x", "van/a"), entry("a.x", "van/b"), entry("b.x", "van/a"));
  }
}

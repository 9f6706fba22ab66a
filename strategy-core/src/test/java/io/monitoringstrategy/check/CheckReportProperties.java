package io.monitoringstrategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckReportProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final List<String> RULES =
      List.of("van.is-insured", "van.is-owned", "name.is-short");

  @Provide
  Arbitrary<Fleet> fleets() {
    Arbitrary<List<Boolean>> flags = Arbitraries.of(true, false).list().ofSize(2);
    return flags
        .list()
        .ofMaxSize(8)
        .map(vans -> new Fleet(IntStream.range(0, vans.size())
            .mapToObj(
                i -> new Fleet.Van("v" + i, vans.get(i).get(0), vans.get(i).get(1)))
            .toList()));
  }

  @Provide
  Arbitrary<CheckPolicy> policies() {
    Arbitrary<Waiver> waivers = Combinators.combine(
            Arbitraries.of(RULES),
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(-2, 2))
        .as((rule, van, days) -> Waiver.builder(RuleId.of(rule), "van/v" + van)
            .reason("because")
            .owner("boss")
            .until(TODAY.plusDays(days))
            .build());
    Arbitrary<Baseline.Entry> entries = Combinators.combine(
            Arbitraries.of(RULES), Arbitraries.integers().between(0, 8))
        .as((rule, van) -> new Baseline.Entry(RuleId.of(rule), "van/v" + van));
    return Combinators.combine(
            waivers.list().ofMaxSize(4),
            entries.list().ofMaxSize(4),
            Arbitraries.of("*=info", "van.*=error", "van.is-owned=off"))
        .as((waived, known, severity) -> CheckPolicy.builder(TODAY)
            .addAllWaivers(waived)
            .baseline(Baseline.of(known))
            .severities(SeverityPolicy.parse(List.of(severity)))
            .build());
  }

  private static List<Finding> all(CheckReport report) {
    List<Finding> all = new ArrayList<>(report.findings());
    report.waived().forEach(each -> all.add(each.finding()));
    all.addAll(report.baselined());
    return all;
  }

  @Property
  void everyFindingIsInExactlyOneOfTheThreeLists(
      @ForAll("fleets") Fleet fleet, @ForAll("policies") CheckPolicy policy) {
    CheckReport report = Fleet.SUITE.run(fleet, policy);
    List<Finding> found = report.results().stream()
        .flatMap(result -> result.outcome().findings().stream())
        .toList();
    assertThat(all(report)).containsExactlyInAnyOrderElementsOf(found);
  }

  @Property
  void theListsGoFromTheWorstToTheLeast(
      @ForAll("fleets") Fleet fleet, @ForAll("policies") CheckPolicy policy) {
    CheckReport report = Fleet.SUITE.run(fleet, policy);
    assertThat(report.findings())
        .isSortedAccordingTo(Comparator.comparing(Finding::severity).reversed());
    assertThat(report.baselined())
        .isSortedAccordingTo(Comparator.comparing(Finding::severity).reversed());
  }

  @Property
  void theScoreIsAPercentage(
      @ForAll("fleets") Fleet fleet, @ForAll("policies") CheckPolicy policy) {
    Fleet.SUITE
        .run(fleet, policy)
        .score()
        .ifPresent(score -> assertThat(score).isBetween(0.0, 100.0));
  }

  @Property
  void theScoreIsAHundredExactlyWhenNothingWasFound(
      @ForAll("fleets") Fleet fleet, @ForAll("policies") CheckPolicy policy) {
    CheckReport report = Fleet.SUITE.run(fleet, policy);
    assertThat(report.score().orElse(100) == 100).isEqualTo(all(report).isEmpty());
  }

  @Property
  void aCapturedBaselineLeavesNothingThatCounts(@ForAll("fleets") Fleet fleet) {
    CheckPolicy plain = CheckPolicy.on(TODAY);
    Baseline baseline = Baseline.capture(Fleet.SUITE.run(fleet, plain));
    CheckReport again = Fleet.SUITE.run(fleet, plain.withBaseline(baseline));
    assertThat(again.findings()).isEmpty();
    assertThat(again.staleBaselineEntries()).isEmpty();
  }

  @Property
  void aBaselineEntryOfARuleThatWasApplicableIsEitherFoundOrStaleAndOfAnotherNeither(
      @ForAll("fleets") Fleet fleet, @ForAll("policies") CheckPolicy policy) {
    CheckReport report = Fleet.SUITE.run(fleet, policy);
    Set<Baseline.Entry> found = new HashSet<>();
    all(report).forEach(each -> found.add(new Baseline.Entry(each.rule(), each.element())));
    Set<RuleId> applicable = new HashSet<>();
    report.results().stream()
        .filter(result -> result.outcome().examined() > 0)
        .forEach(result -> applicable.add(result.rule().id()));
    for (Baseline.Entry entry : policy.baseline().entries()) {
      boolean isMended = applicable.contains(entry.rule()) && !found.contains(entry);
      assertThat(report.staleBaselineEntries().contains(entry)).isEqualTo(isMended);
    }
  }
}

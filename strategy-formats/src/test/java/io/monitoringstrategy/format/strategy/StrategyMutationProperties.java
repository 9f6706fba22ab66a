package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Finding;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.strategy.diff.Change;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What becomes of a strategy without a finding when somebody edits its file. */
class StrategyMutationProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final StrategyTree WHOLE = StrategyTree.of(text());
  private static final ElementPaths PATHS = new ElementPaths(WHOLE);
  private static final MonitoringStrategy SOUND = WHOLE.read();

  @Test
  void theStrategyThatIsEditedHasNoFinding() {
    assertThat(check(SOUND).findings()).isEmpty();
  }

  /** A root of routes takes every alert, and including other files is tried in {@link IncludedFilesTests}. */
  @Test
  void theStrategyThatIsEditedSaysSomethingAtEveryPlaceOfTheSchema() {
    assertThat(SchemaWords.of(WHOLE).places())
        .containsAll(SchemaWords.allPlaces().stream()
            .filter(place -> !place.startsWith("include"))
            .filter(place -> !place.matches("architecture.routing.(match.*|continue)"))
            .toList());
  }

  @Property(tries = 300)
  void aReferenceThatIsBrokenIsFound(@ForAll("references") StrategyTree.Place place) {
    MonitoringStrategy broken = WHOLE.with(place, "nobody-knows").read();
    assertThat(check(broken).findings())
        .extracting(finding -> finding.rule().value())
        .contains("reference.resolves");
  }

  @Property(tries = 300)
  void anElementThatIsReferredToIsMissedWhenItIsDeleted(
      @ForAll("referredTo") StrategyTree.Place place) {
    MonitoringStrategy without = WHOLE.without(place).read();
    assertThat(check(without).findings())
        .extracting(finding -> finding.rule().value())
        .contains("reference.resolves");
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whateverIsDeletedLeavesAReportOrARefusalAndTheDiffNamesIt(
      @ForAll("places") StrategyTree.Place place) {
    Optional<MonitoringStrategy> read = read(WHOLE.without(place));
    if (read.isEmpty()) {
      return; // refused with a place and a remedy
    }
    MonitoringStrategy without = read.get();
    assertThat(check(without).results()).isNotEmpty();
    assertThat(StrategyFiles.write(without)).isNotBlank(); // reads back equal, or throws
    if (!without.equals(SOUND)) {
      assertNamed(place, StrategyDiff.between(SOUND, without).changes());
    }
  }

  /** Every element that went is named, or, where only a part of one did, that one. */
  private static void assertNamed(StrategyTree.Place place, List<Change> changes) {
    List<String> gone = PATHS.within(place);
    if (gone.isEmpty()) {
      assertThat(changes)
          .as("deleting %s", place)
          .anyMatch(
              change -> PATHS.around(place).stream().anyMatch(path -> isWithin(change, path)));
    }
    assertThat(gone)
        .as("deleting %s", place)
        .allMatch(path -> changes.stream().anyMatch(change -> isWithin(change, path)));
  }

  private static boolean isWithin(Change change, String path) {
    return change.element().equals(path) || change.element().startsWith(path + "/");
  }

  @Provide
  Arbitrary<StrategyTree.Place> places() {
    return Arbitraries.of(WHOLE.places());
  }

  @Provide
  Arbitrary<StrategyTree.Place> references() {
    return Arbitraries.of(WHOLE.references());
  }

  @Provide
  Arbitrary<StrategyTree.Place> referredTo() {
    return Arbitraries.of(WHOLE.referredTo());
  }

  private static Optional<MonitoringStrategy> read(StrategyTree tree) {
    try {
      return Optional.of(tree.read());
    } catch (UnreadableFileException e) {
      assertThat(e.problems()).allSatisfy(problem -> {
        assertThat(problem.line()).isPositive();
        assertThat(problem.message()).isNotBlank();
      });
      return Optional.empty();
    }
  }

  private static CheckReport check(MonitoringStrategy strategy) {
    CheckReport report = StrategyChecks.standard().run(strategy, strategy.policyOn(TODAY));
    assertThat(report.findings()).extracting(Finding::element).doesNotContainNull();
    return report;
  }

  private static String text() {
    try {
      return Files.readString(Path.of("src", "test", "resources", "strategies", "checkout.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

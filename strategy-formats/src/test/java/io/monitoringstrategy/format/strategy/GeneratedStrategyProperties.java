package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.strategy.CheckProfile;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import io.monitoringstrategy.strategy.trace.StrategyTrace;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** What holds for every strategy, not only for those that somebody thought of. */
class GeneratedStrategyProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  @Provide
  Arbitrary<MonitoringStrategy> strategies() {
    return Arbitraries.randomValue(random -> readableTree(random).read());
  }

  private static StrategyTree readableTree(Random random) {
    GeneratedStrategies generated = new GeneratedStrategies(random);
    StrategyTree tree = generated.next();
    while (GeneratedStrategies.read(tree).isEmpty()) {
      tree = generated.next();
    }
    return tree;
  }

  @Test
  void theyTogetherSaySomethingAtEveryPlaceOfTheSchema() {
    GeneratedStrategies generated = new GeneratedStrategies(new Random(1));
    Set<String> places = new LinkedHashSet<>();
    for (int i = 0; i < 200; i++) {
      StrategyTree tree = generated.next();
      if (GeneratedStrategies.read(tree).isPresent()) {
        places.addAll(SchemaWords.of(tree).places());
      }
    }
    assertThat(places)
        .containsAll(SchemaWords.allPlaces().stream()
            .filter(place -> !place.startsWith("include"))
            .filter(place -> !place.matches("architecture.routing.(match.*|continue)"))
            .toList());
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenIsReadAlike(@ForAll("strategies") MonitoringStrategy strategy) {
    String written = StrategyFiles.write(strategy);
    MonitoringStrategy again = StrategyText.read(written).strategy();
    assertThat(again).as(written).isEqualTo(strategy);
    assertThat(StrategyFiles.write(again)).isEqualTo(written);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void everyOneGetsAReportAScoreAndATrace(
      @ForAll("strategies") MonitoringStrategy strategy, @ForAll CheckProfile profile) {
    MonitoringStrategy demanding = strategy.withProfile(profile);
    CheckReport report = StrategyChecks.standard().run(demanding, demanding.policyOn(TODAY));
    assertThat(report.score().isPresent()).isEqualTo(report.examined() > 0);
    StrategyTrace trace = StrategyTrace.of(strategy);
    assertThat(trace.coverage().isPresent()).isEqualTo(!trace.objectives().isEmpty());
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whatIsDeletedIsInTheDiffUnlessItSaidNothing(@ForAll Random random) {
    StrategyTree tree = readableTree(random);
    List<StrategyTree.Place> places = tree.places();
    StrategyTree.Place place = places.get(random.nextInt(places.size()));
    MonitoringStrategy before = tree.read();
    GeneratedStrategies.read(tree.without(place))
        .ifPresent(after -> assertThat(StrategyDiff.between(before, after).isEmpty())
            .as("without %s", place)
            .isEqualTo(before.equals(after)));
    assertThat(StrategyDiff.between(before, before).isEmpty()).isTrue();
  }
}

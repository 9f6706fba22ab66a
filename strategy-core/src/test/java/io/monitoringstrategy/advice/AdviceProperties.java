package io.monitoringstrategy.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.monitoringstrategy.architecture.ArchitectureAdvisor;
import io.monitoringstrategy.architecture.IntegrationArchitecture;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class AdviceProperties {

  @Property
  void everyFitIsAShareAndTheBestComesFirst(
      @ForAll @IntRange(max = 40) int teams,
      @ForAll @DoubleRange(max = 1) double autonomy,
      @ForAll @DoubleRange(max = 1) double regulation,
      @ForAll @DoubleRange(max = 1) double skills) {
    Advice<IntegrationArchitecture> advice = advise(teams, autonomy, regulation, skills);

    double last = 1;
    for (Fit<IntegrationArchitecture> fit : advice.ranking()) {
      assertThat(fit.fit()).isBetween(0.0, last + 1e-12);
      last = fit.fit();
    }
  }

  @Property
  void pastItsFlipPointAnotherOptionWins(
      @ForAll @IntRange(max = 40) int teams,
      @ForAll @DoubleRange(max = 1) double autonomy,
      @ForAll @DoubleRange(max = 1) double regulation,
      @ForAll @DoubleRange(max = 1) double skills) {
    Advice<IntegrationArchitecture> advice = advise(teams, autonomy, regulation, skills);

    for (FlipPoint<IntegrationArchitecture> flip : advice.flipPoints()) {
      Map<String, Double> facts = facts(teams, autonomy, regulation, skills);
      facts.put(flip.input(), flip.value());
      Map<IntegrationArchitecture, Double> fits = new HashMap<>();
      ArchitectureAdvisor.standard()
          .advise(facts)
          .ranking()
          .forEach(fit -> fits.put(fit.option(), fit.fit()));
      assertThat(fits.get(flip.option())).isCloseTo(fits.get(advice.best().option()), within(1e-9));
    }
  }

  private static Advice<IntegrationArchitecture> advise(
      int teams, double autonomy, double regulation, double skills) {
    return ArchitectureAdvisor.standard().advise(facts(teams, autonomy, regulation, skills));
  }

  private static Map<String, Double> facts(
      int teams, double autonomy, double regulation, double skills) {
    Map<String, Double> facts = new HashMap<>();
    facts.put("teams", (double) teams);
    facts.put("autonomy", autonomy);
    facts.put("regulation", regulation);
    facts.put("skills", skills);
    return facts;
  }
}

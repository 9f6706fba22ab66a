package io.monitoringstrategy.examples.people;

import io.monitoringstrategy.advice.Advice;
import io.monitoringstrategy.org.OrganizationAdvisor;
import io.monitoringstrategy.org.OrganizationModel;
import java.util.Locale;
import java.util.Map;

/** The organisation model that suits eleven teams of an organisation that grows, and where that flips. */
public final class WhichModel {
  private WhichModel() {}

  /** Prints how well each of the four models fits, what decides, and what would change it. */
  public static void main(String... args) {
    Advice<OrganizationModel> advice = OrganizationAdvisor.standard()
        .advise(Map.of("teams", 11.0, "autonomy", 0.6, "growth", 0.8));
    advice
        .ranking()
        .forEach(
            fit -> System.out.printf(Locale.ROOT, "%-21s %.3f%n", fit.option().label(), fit.fit()));
    advice
        .deciding()
        .forEach(reason ->
            System.out.printf(Locale.ROOT, "%s counts %+.2f%n", reason.input(), reason.lead()));
    advice
        .flipPoints()
        .forEach(flip -> System.out.printf(
            Locale.ROOT,
            "with %s %s %.2f it would be %s%n",
            flip.input(),
            flip.rising() ? "above" : "below",
            flip.value(),
            flip.option().label()));
    System.out.println("not known: " + advice.unknown());
    advice
        .best()
        .option()
        .traits()
        .forEach(trait -> System.out.println("- " + trait.in(Locale.ENGLISH)));
  }
}

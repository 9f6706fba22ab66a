package io.monitoringstrategy.examples.people;

import static io.monitoringstrategy.org.StandardTeams.BUSINESS;
import static io.monitoringstrategy.org.StandardTeams.SRE;
import static io.monitoringstrategy.org.raci.Assignment.activity;

import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.RaciTemplate;
import io.monitoringstrategy.org.Responsibility;
import io.monitoringstrategy.org.raci.RaciAnalysis;
import io.monitoringstrategy.org.raci.RaciComparison;
import io.monitoringstrategy.org.raci.RaciLetter;
import io.monitoringstrategy.org.raci.RaciMatrix;
import io.monitoringstrategy.org.raci.RaciRepair;
import io.monitoringstrategy.org.raci.RaciTable;

/** Who does what: a matrix to begin with, changed row by row, its load, and the repair of a broken one. */
public final class WhoDoesWhat {
  private WhoDoesWhat() {}

  /** Prints what changed, what each team carries, and the fewest changes that mend two A in a row. */
  public static void main(String... args) {
    RaciMatrix usual = RaciTemplate.of(OrganizationModel.HYBRID);
    RaciMatrix ours = usual.withRow(activity(Responsibility.DEFINE_SLOS.activity(), "Define SLOs")
        .accountable(BUSINESS)
        .responsible(SRE));
    System.out.println("changed:");
    RaciComparison.of(usual, ours).changes().forEach(change -> System.out.println("  " + change));
    System.out.println("load:");
    RaciAnalysis.of(ours.toTable())
        .loadByTeam()
        .forEach((team, load) -> System.out.println("  " + team + " answers for "
            + load.accountable() + " and does " + load.responsible()));
    RaciTable broken = ours.toTable().withCell("define-slos", "sre", RaciLetter.parseCell("A/R"));
    System.out.println("repair:");
    RaciRepair.of(broken).changes().forEach(change -> System.out.println("  " + change));
  }
}

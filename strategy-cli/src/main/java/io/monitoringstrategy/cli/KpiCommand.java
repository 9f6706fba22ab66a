package io.monitoringstrategy.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands that measure. */
@Command(
    name = "kpi",
    description = "Measures KPIs from logs.",
    subcommands = {
      KpiIncidentsCommand.class,
      KpiAlertsCommand.class,
      KpiCompareCommand.class,
      KpiScorecardCommand.class,
      KpiCatalogCommand.class
    })
final class KpiCommand implements Runnable {
  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say which KPIs: kpi incidents FILE..., kpi alerts FILE..., kpi compare FILE, kpi scorecard STRATEGY or kpi catalog");
  }
}

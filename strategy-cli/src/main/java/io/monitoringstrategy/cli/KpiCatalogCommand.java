package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.json.KpiCatalogJson;
import io.monitoringstrategy.kpi.KpiCatalog;
import io.monitoringstrategy.kpi.KpiDefinition;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the KPIs of the catalogue. */
@Command(
    name = "catalog",
    description = "Shows the twenty KPIs that a strategy can name: what each means, how it is"
        + " computed, what keeps people from gaming it, and who answers for it.")
final class KpiCatalogCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  KpiCatalogCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    List<KpiDefinition> definitions = KpiCatalog.standard().definitions();
    console
        .out()
        .print(
            common.isJson()
                ? KpiCatalogJson.of(definitions)
                : new KpiCatalogText(common.language()).of(definitions));
    return ExitCode.OK;
  }
}

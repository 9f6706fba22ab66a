package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.cli.RaciSource.InputFormat;
import io.monitoringstrategy.format.json.RaciJson;
import io.monitoringstrategy.format.json.RaciReview;
import io.monitoringstrategy.format.raci.RaciFormat;
import io.monitoringstrategy.format.raci.RaciWriter;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.raci.RaciComparison;
import io.monitoringstrategy.org.raci.RaciRepair;
import io.monitoringstrategy.org.raci.RaciVariant;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who does what. */
@Command(
    name = "raci",
    description =
        "Shows who does what, the load of each team, what is wrong, and what would mend it.",
    sortOptions = false)
final class RaciCommand implements Callable<Integer> {
  private final Console console;

  @Mixin
  private final CommonOptions common;

  @Parameters(
      paramLabel = "FILE",
      description =
          "A strategy, or tables in Markdown (.md), CSV (.csv, .tsv) or JSON (.json), or - for standard input.")
  private String file = "";

  @Option(
      names = "--input-format",
      paramLabel = "yaml|markdown|csv|json",
      description =
          "What FILE holds: a strategy (yaml) or tables (default: by its ending and content, else yaml).")
  private Optional<InputFormat> inputFormat = Optional.empty();

  @Option(
      names = "--variant",
      paramLabel = "raci|rasci|daci",
      description = "The letters of the table (default: told from what is written).")
  private Optional<String> variant = Optional.empty();

  @Option(
      names = "--table",
      paramLabel = "TITLE",
      description = "The heading of the table that is meant, where a document has several.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--template",
      paramLabel = "MODEL",
      description =
          "Show the 25 usual responsibilities instead, as this organization model shares them"
              + " out among the teams of the strategy: centralized, distributed, hybrid or"
              + " center-of-excellence.")
  private Optional<String> template = Optional.empty();

  @Option(
      names = "--repair",
      description = "Propose the fewest changes after which the matrix is sound.")
  private boolean repair;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "An earlier table or strategy: say what has changed since.")
  private Optional<String> earlier = Optional.empty();

  @Option(
      names = "--write",
      paramLabel = "markdown|csv|json",
      description = "Print the table alone in this format, repaired with --repair.")
  private Optional<RaciFormat> write = Optional.empty();

  @Mixin
  private final FailOnOption failOn = new FailOnOption();

  RaciCommand(Console console) {
    this.console = console;
    this.common = new CommonOptions(console);
  }

  @Override
  public Integer call() {
    Severity threshold = failOn.threshold();
    RaciSource source = new RaciSource(
        console, inputFormat, variant.map(RaciVariant::parse), title, common.today());
    List<RaciReview> read = template
        .map(OrganizationModel::parse)
        .map(model -> List.of(source.template(file, model)))
        .orElseGet(() -> source.read(file));
    List<RaciReview> reviews = read.stream().map(this::complete).toList();
    Problems.of(file)
        .rejectIf(
            reviews.size() > 1 && (write.isPresent() || earlier.isPresent()),
            "has several tables: choose one by --table")
        .throwIfAny();
    if (write.isPresent()) {
      console.out().print(written(reviews.get(0), write.get()));
      return ExitCode.OK;
    }
    List<RaciReview> shown = earlier
        .map(source::read)
        .map(before -> List.of(compared(before, reviews.get(0))))
        .orElse(reviews);
    console
        .out()
        .print(common.isJson() ? RaciJson.of(shown) : new RaciText(common.language()).of(shown));
    return shown.stream().anyMatch(each -> each.report().hasFindingsAtLeast(threshold))
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  private RaciReview complete(RaciReview review) {
    return repair ? review.withRepair(RaciRepair.of(review.table())) : review;
  }

  private RaciReview compared(List<RaciReview> before, RaciReview review) {
    Problems.of("--compare")
        .rejectIf(before.size() > 1, "has several tables: choose one by --table")
        .throwIfAny();
    boolean hadSupport = before.get(0).variant() == RaciVariant.RASCI;
    return review
        .withVariant(hadSupport ? RaciVariant.RASCI : review.variant())
        .withComparison(RaciComparison.of(before.get(0).table(), review.table()));
  }

  private static String written(RaciReview review, RaciFormat format) {
    return RaciWriter.of(review.variant())
        .write(review.repair().map(RaciRepair::repaired).orElse(review.table()), format);
  }
}

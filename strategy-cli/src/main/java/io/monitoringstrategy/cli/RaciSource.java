package io.monitoringstrategy.cli;

import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.CheckSuite;
import io.monitoringstrategy.format.json.RaciReview;
import io.monitoringstrategy.format.raci.RaciFiles;
import io.monitoringstrategy.format.raci.RaciFormat;
import io.monitoringstrategy.format.raci.RaciSheet;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.org.OrganizationModel;
import io.monitoringstrategy.org.RaciTemplate;
import io.monitoringstrategy.org.StandardTeams;
import io.monitoringstrategy.org.raci.RaciChecks;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where RACI tables come from: a strategy, or a document with tables.
 *
 * @param format what files and standard input hold, where their name does not tell
 * @param variant the letters of tables, where they are not to be told from the table
 * @param title the heading of the one table that is meant, where it is one of several
 */
record RaciSource(
    Console console,
    Optional<InputFormat> format,
    Optional<RaciVariant> variant,
    Optional<String> title,
    LocalDate today) {

  /** {@return every table that is meant, with its findings} */
  List<RaciReview> read(String file) {
    Problems.of("FILE")
        .rejectIf(file.isBlank(), "must not be empty: name the file")
        .throwIfAny();
    Optional<RaciFormat> table = format.isPresent() ? format.get().table() : ofName(file);
    return table.isPresent() ? tables(file, table.get()) : List.of(ofStrategy(file));
  }

  /** By the ending; a strategy may be JSON as well as a table, and what is in the file tells them apart. */
  private static Optional<RaciFormat> ofName(String file) {
    return StandardInput.isMeantBy(file)
        ? Optional.empty()
        : RaciFormat.of(Path.of(file))
            .filter(format -> format != RaciFormat.JSON || RaciFiles.holdsTables(Path.of(file)));
  }

  private List<RaciReview> tables(String file, RaciFormat tableFormat) {
    RaciFiles reader = variant.map(RaciFiles.standard()::withVariant).orElse(RaciFiles.standard());
    List<RaciSheet> sheets = console.read(
        file,
        (name, stream) -> reader.read(name, stream, tableFormat),
        path -> reader.read(path, tableFormat));
    List<String> titles =
        sheets.stream().flatMap(sheet -> sheet.title().stream()).toList();
    List<RaciSheet> chosen = sheets.stream()
        .filter(sheet -> title.isEmpty() || title.equals(sheet.title()))
        .toList();
    Problems.of("--table " + title.orElse(""))
        .rejectIf(
            chosen.isEmpty(),
            "is not in " + file + NearestName.hint(title.orElse(""), titles) + ": there are "
                + String.join(", ", titles))
        .throwIfAny();
    return chosen.stream().map(this::review).toList();
  }

  private RaciReview review(RaciSheet sheet) {
    return RaciReview.builder(
            sheet.table(),
            CheckSuite.of(RaciChecks.all())
                .run(sheet.table(), CheckPolicy.on(today))
                .locatedBy(sheet::locate))
        .title(sheet.title())
        .variant(sheet.variant())
        .build();
  }

  /** {@return the usual matrix of a model, for the teams of a strategy} */
  RaciReview template(String file, OrganizationModel model) {
    RaciTable table = RaciTemplate.of(
            model, StandardTeams.byRole(strategy(file).strategy().teams()))
        .toTable();
    return RaciReview.builder(
            table, CheckSuite.of(RaciChecks.all()).run(table, CheckPolicy.on(today)))
        .variant(variant.orElse(RaciVariant.RACI))
        .build();
  }

  private StrategyDocument strategy(String file) {
    return console.read(file, StrategyFiles::read, StrategyFiles::read);
  }

  private RaciReview ofStrategy(String file) {
    Problems.of("--table")
        .rejectIf(title.isPresent(), "has no meaning for a strategy: leave it out")
        .throwIfAny();
    StrategyDocument document = strategy(file);
    MonitoringStrategy strategy = document.strategy();
    Problems.of(StandardInput.nameOf(file))
        .rejectIf(
            strategy.raci().isEmpty(),
            "has no RACI matrix: add 'raci:' under 'organization:'; --template hybrid shows one to begin"
                + " with")
        .throwIfAny();
    boolean supports = strategy.raci().rows().stream()
        .anyMatch(row -> row.cells().values().stream()
            .anyMatch(cell -> !RaciVariant.RACI.letters().containsAll(cell)));
    return RaciReview.builder(
            strategy.raci(),
            CheckSuite.of(StrategyChecks.onRaci())
                .run(strategy, policy(strategy))
                .locatedBy(document::locate))
        .variant(variant.orElse(supports ? RaciVariant.RASCI : RaciVariant.RACI))
        .build();
  }

  private CheckPolicy policy(MonitoringStrategy strategy) {
    CheckPolicy policy = strategy.policyOn(today);
    return policy.withWaivers(policy.waivers().stream()
        .filter(waiver -> waiver.rule().family().equals("raci"))
        .toList());
  }

  /** What a file holds. */
  enum InputFormat {
    YAML,
    MARKDOWN,
    CSV,
    JSON;

    private Optional<RaciFormat> table() {
      return switch (this) {
        case YAML -> Optional.empty();
        case MARKDOWN -> Optional.of(RaciFormat.MARKDOWN);
        case CSV -> Optional.of(RaciFormat.CSV);
        case JSON -> Optional.of(RaciFormat.JSON);
      };
    }
  }
}

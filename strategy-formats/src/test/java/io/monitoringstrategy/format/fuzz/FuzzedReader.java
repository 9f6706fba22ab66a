package io.monitoringstrategy.format.fuzz;

import io.monitoringstrategy.check.CheckPolicy;
import io.monitoringstrategy.check.CheckReport;
import io.monitoringstrategy.check.Severity;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.alerts.AlertFiles;
import io.monitoringstrategy.format.baseline.BaselineFiles;
import io.monitoringstrategy.format.decision.DecisionFiles;
import io.monitoringstrategy.format.incidents.IncidentFiles;
import io.monitoringstrategy.format.incidents.IncidentMappings;
import io.monitoringstrategy.format.incidents.MaintenanceFiles;
import io.monitoringstrategy.format.json.CheckReportJson;
import io.monitoringstrategy.format.junit.JunitReport;
import io.monitoringstrategy.format.markdown.CheckReportMarkdown;
import io.monitoringstrategy.format.measurements.MeasurementFiles;
import io.monitoringstrategy.format.raci.RaciFiles;
import io.monitoringstrategy.format.raci.RaciFormat;
import io.monitoringstrategy.format.raci.RaciSheet;
import io.monitoringstrategy.format.sarif.SarifReport;
import io.monitoringstrategy.format.slo.ErrorSeriesFiles;
import io.monitoringstrategy.format.strategy.StrategyDocument;
import io.monitoringstrategy.format.strategy.StrategyFiles;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Unit;
import io.monitoringstrategy.strategy.MonitoringStrategy;
import io.monitoringstrategy.strategy.checks.StrategyChecks;
import io.monitoringstrategy.strategy.diff.StrategyDiff;
import io.monitoringstrategy.strategy.trace.StrategyTrace;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.KpiId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.ObjectMapper;

/** A reader, and what is done with what it reads: bytes give a value or the documented refusal. */
public enum FuzzedReader {
  /** A strategy; it is checked, reported, traced and written, too. */
  STRATEGY,
  /** Incidents as CSV. */
  INCIDENTS_CSV,
  /** Incidents as NDJSON. */
  INCIDENTS_NDJSON,
  /** Incidents through each mapping that comes along, event logs and up/down logs among them. */
  INCIDENTS_PRESETS,
  /** The columns of somebody else's export. */
  MAPPING,
  /** Maintenance, which is read from a file only. */
  MAINTENANCE,
  /** Alerts. */
  ALERTS,
  /** Measurements of a KPI of each unit. */
  MEASUREMENTS,
  /** A series of errors. */
  ERRORS,
  /** A RACI table in Markdown. */
  RACI_MARKDOWN,
  /** A RACI table as CSV. */
  RACI_CSV,
  /** A RACI table as JSON. */
  RACI_JSON,
  /** A decision matrix. */
  DECISION,
  /** A baseline, which is read from a file only. */
  BASELINE;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * {@return whether the bytes were read, or else refused with a reason}
   *
   * @throws RuntimeException as any other throwable, what must never leave a reader
   */
  public boolean reads(byte[] bytes) {
    try {
      read(bytes);
      return true;
    } catch (UnreadableFileException e) {
      require(!e.problems().isEmpty(), "refused without a reason");
      return false;
    }
  }

  private void read(byte[] bytes) {
    switch (this) {
      case STRATEGY -> strategy(bytes);
      case INCIDENTS_CSV -> look(IncidentFiles.standard().read("incidents.csv", in(bytes)));
      case INCIDENTS_NDJSON ->
        look(IncidentFiles.standard().withZone(ZoneOffset.UTC).read("incidents.ndjson", in(bytes)));
      case INCIDENTS_PRESETS -> presets(bytes);
      case MAPPING ->
        require(IncidentMappings.read("mapping.yaml", in(bytes)) != null, "no mapping");
      case MAINTENANCE ->
        look(inFile(bytes, file -> MaintenanceFiles.read(file, Optional.of(ZoneOffset.UTC))));
      case ALERTS -> look(AlertFiles.standard().read("alerts.csv", in(bytes)));
      case MEASUREMENTS ->
        require(
            MeasurementFiles.of(kpis()).read("measurements.csv", in(bytes)) != null,
            "no measurements");
      case ERRORS ->
        require(
            ErrorSeriesFiles.standard()
                    .withZone(ZoneOffset.UTC)
                    .read("errors.csv", in(bytes))
                    .slices()
                > 0,
            "a series without a slice");
      case RACI_MARKDOWN -> raci(bytes, RaciFormat.MARKDOWN);
      case RACI_CSV -> raci(bytes, RaciFormat.CSV);
      case RACI_JSON -> raci(bytes, RaciFormat.JSON);
      case DECISION -> require(DecisionFiles.read("matrix.csv", in(bytes)) != null, "no table");
      case BASELINE -> require(inFile(bytes, BaselineFiles::read) != null, "no baseline");
    }
  }

  /** {@return where its seeds are} */
  public Path seeds() {
    return Path.of("src/test/resources/seeds", name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static void strategy(byte[] bytes) {
    StrategyDocument document = StrategyFiles.read("strategy.yaml", in(bytes));
    MonitoringStrategy strategy = document.strategy();
    CheckReport report = StrategyChecks.standard()
        .run(strategy, strategy.policyOn(TODAY))
        .locatedBy(document::locate);
    require(MAPPER.readTree(CheckReportJson.of("fuzzed", report)).isObject(), "no JSON");
    require(MAPPER.readTree(SarifReport.of("fuzzed", report)).isObject(), "no SARIF");
    require(isXml(JunitReport.of("fuzzed", report, Severity.ERROR)), "no XML");
    require(!CheckReportMarkdown.of("fuzzed", report).isEmpty(), "no Markdown");
    require(
        StrategyTrace.of(strategy).chains().isEmpty() == strategy.objectives().isEmpty(),
        "an objective without a chain");
    require(StrategyDiff.between(strategy, strategy).changes().isEmpty(), "differs from itself");
    written(strategy)
        .ifPresent(text -> require(
            StrategyFiles.read("written.yaml", in(text.getBytes(StandardCharsets.UTF_8)))
                .strategy()
                .equals(strategy),
            "reads back as another"));
  }

  /** The text of a strategy, or nothing where the writer refuses, as it says it may. */
  private static Optional<String> written(MonitoringStrategy strategy) {
    try {
      return Optional.of(StrategyFiles.write(strategy));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static void presets(byte[] bytes) {
    List<UnreadableFileException> refusals = new ArrayList<>();
    for (String preset : IncidentMappings.presets()) {
      try {
        look(IncidentFiles.mappedBy(IncidentMappings.preset(preset))
            .withZone(ZoneOffset.UTC)
            .read("incidents.csv", in(bytes)));
      } catch (UnreadableFileException e) {
        refusals.add(e);
      }
    }
    if (refusals.size() == IncidentMappings.presets().size()) {
      throw refusals.get(0);
    }
  }

  private static void raci(byte[] bytes, RaciFormat format) {
    List<RaciSheet> sheets = RaciFiles.standard().read("raci", in(bytes), format);
    require(!sheets.isEmpty(), "no table, and no refusal");
    for (RaciSheet sheet : sheets) {
      MonitoringStrategy strategy =
          MonitoringStrategy.builder("fuzzed").raci(sheet.table()).build();
      require(
          StrategyChecks.standard().run(strategy, CheckPolicy.on(TODAY)).score() != null,
          "no report");
    }
  }

  private static List<Kpi> kpis() {
    return Stream.of(Unit.values())
        .map(unit -> Kpi.builder(KpiId.of(unit.label())).unit(unit).build())
        .toList();
  }

  private static <T> T inFile(byte[] bytes, Function<Path, T> read) {
    try {
      Path file = Files.createTempFile("fuzzed", ".csv");
      try {
        Files.write(file, bytes);
        return read.apply(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** Looks at every record. */
  private static void look(Iterable<?> records) {
    records.forEach(each -> require(!each.toString().isEmpty(), "a record without a text"));
  }

  private static boolean isXml(String text) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)))
          .hasChildNodes();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("no XML: " + text, e);
    }
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new AssertionError(otherwise);
    }
  }
}

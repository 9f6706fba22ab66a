package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.format.incidents.IncidentFiles;
import io.monitoringstrategy.format.incidents.IncidentMapping;
import io.monitoringstrategy.format.incidents.IncidentMappings;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.NearestName;
import io.monitoringstrategy.value.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The incident logs that a subcommand reads, and how. */
final class IncidentArguments {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Incident logs, CSV or NDJSON by their ending (.ndjson, .jsonl), or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--mapping",
      paramLabel = "FILE|NAME",
      description = "A YAML file that says which column means what, or one that comes along:"
          + " servicenow, statuspage, upptime, uptime-kuma (default: the standard columns).")
  private Optional<String> mapping = Optional.empty();

  @Option(
      names = "--input-format",
      paramLabel = "csv|ndjson",
      description = "What standard input holds (default: csv).")
  private Optional<LogFormat> inputFormat = Optional.empty();

  @Option(
      names = "--strict",
      description = "Refuse a file that has an invalid row instead of counting it.")
  private boolean strict;

  @Mixin
  private final ProgressOptions progress = new ProgressOptions();

  IncidentArguments(Console console) {
    this.console = console;
  }

  IncidentLog read(Optional<ZoneId> zone) {
    IncidentMapping columns =
        mapping.map(IncidentArguments::mapping).orElseGet(IncidentMapping::standard);
    IncidentFiles reader =
        IncidentFiles.mappedBy(inputFormat.map(columns::withFormat).orElse(columns));
    IncidentFiles zoned = zone.map(reader::withZone).orElse(reader);
    IncidentFiles strictOrNot = strict ? zoned.strict() : zoned;
    Set<String> seen = new HashSet<>();
    Problems twice = Problems.of("input");
    files.forEach(file -> twice.rejectIf(
        !seen.add(
            file.equals("-") ? file : Path.of(file).toAbsolutePath().normalize().toString()),
        "'" + file + "' is given twice: its incidents would count twice"));
    twice.throwIfAny();
    return IncidentLog.concat(
        files.stream().map(file -> read(strictOrNot, file)).toList());
  }

  static IncidentMapping mapping(String nameOrFile) {
    if (IncidentMappings.presets().contains(nameOrFile)) {
      return IncidentMappings.preset(nameOrFile);
    }
    Problems.of("--mapping '" + nameOrFile + "'")
        .rejectIf(
            !nameOrFile.contains(".") && !Files.exists(Path.of(nameOrFile)),
            "is neither a file nor one of " + String.join(", ", IncidentMappings.presets())
                + NearestName.hint(nameOrFile, IncidentMappings.presets()))
        .throwIfAny();
    return IncidentMappings.read(Path.of(nameOrFile));
  }

  private IncidentLog read(IncidentFiles reader, String file) {
    if (file.equals("-")) {
      return reader.read("standard input", console.in());
    }
    Path path = Path.of(file);
    return reader.watchedBy(progress.of(console, path)).read(path);
  }
}

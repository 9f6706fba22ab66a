package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.incidents.MaintenanceFiles;
import io.monitoringstrategy.kpi.availability.MaintenancePolicy;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which time of an incident log is measured, and what was planned in it. */
final class WindowOptions {
  @Mixin
  private final PeriodOptions period = new PeriodOptions();

  @Option(
      names = "--maintenance",
      paramLabel = "FILE",
      description = "Planned maintenance: a CSV with the columns from and to; - is standard input.")
  private Optional<String> maintenance = Optional.empty();

  @Option(
      names = "--maintenance-policy",
      paramLabel = "exclude|count_as_up|ignore",
      description = "How maintenance counts (default: ${DEFAULT-VALUE}).",
      defaultValue = "exclude")
  private MaintenancePolicy maintenancePolicy = MaintenancePolicy.EXCLUDE;

  Optional<ZoneId> zone() {
    return period.zone();
  }

  ZoneId zoneOrUtc() {
    return period.zoneOrUtc();
  }

  List<TimeWindow> maintenance(Console console) {
    return maintenance
        .map(file -> console.read(
            file,
            (name, stream) -> MaintenanceFiles.read(name, stream, zone()),
            path -> MaintenanceFiles.read(path, zone())))
        .orElse(List.of());
  }

  MaintenancePolicy maintenancePolicy() {
    return maintenancePolicy;
  }

  /** {@return the window asked for; where an end is not, it comes from the log} */
  TimeWindow window(IncidentLog log, Instant now) {
    return period.window(log.span(now), "incident");
  }

  /** Reads the name of a zone. */
  static final class ZoneConverter implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is no time zone: write it like Asia/Seoul, UTC or +09:00");
      }
    }
  }
}

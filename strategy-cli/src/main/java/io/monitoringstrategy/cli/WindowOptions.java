package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.incidents.MaintenanceFiles;
import io.monitoringstrategy.kpi.availability.MaintenancePolicy;
import io.monitoringstrategy.kpi.incident.IncidentLog;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which time is measured, in which zone, and what was planned in it. */
final class WindowOptions {
  @Option(
      names = "--from",
      paramLabel = "TIME",
      description =
          "Start of the window, such as 2026-01-01 or 2026-01-01T00:00:00Z (default: the first incident).")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "TIME",
      description =
          "End of the window, which is no longer inside (default: the last timestamp, or now if an incident is open).")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of times without an offset, and of months, such as Asia/Seoul.",
      converter = ZoneConverter.class)
  private Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--maintenance",
      paramLabel = "FILE",
      description = "Planned maintenance: a CSV with the columns from and to.")
  private Optional<Path> maintenance = Optional.empty();

  @Option(
      names = "--maintenance-policy",
      paramLabel = "exclude|count_as_up|ignore",
      description = "How maintenance counts (default: ${DEFAULT-VALUE}).",
      defaultValue = "exclude")
  private MaintenancePolicy maintenancePolicy = MaintenancePolicy.EXCLUDE;

  Optional<ZoneId> zone() {
    return zone;
  }

  ZoneId zoneOrUtc() {
    return zone.orElse(ZoneOffset.UTC);
  }

  List<TimeWindow> maintenance() {
    return maintenance.map(file -> MaintenanceFiles.read(file, zone)).orElse(List.of());
  }

  MaintenancePolicy maintenancePolicy() {
    return maintenancePolicy;
  }

  /** {@return the window asked for; where an end is not, it comes from the log} */
  TimeWindow window(IncidentLog log, Instant now) {
    Optional<TimeWindow> span = log.span(now);
    Optional<Instant> start =
        from.map(text -> time("--from", text)).or(() -> span.map(TimeWindow::start));
    Optional<Instant> end = to.map(text -> time("--to", text)).or(() -> span.map(TimeWindow::end));
    Problems.of("window")
        .rejectIf(
            start.isEmpty() || end.isEmpty(),
            "the log holds no incident to take it from: give --from and --to")
        .rejectIf(
            start.isPresent() && end.isPresent() && end.get().isBefore(start.get()),
            "it ends (" + shown(end) + ") before it starts (" + shown(start)
                + "): swap --from and --to")
        .throwIfAny();
    return TimeWindow.of(start.orElseThrow(), end.orElseThrow());
  }

  private Instant time(String option, String text) {
    return instant(option, text, zoneOrUtc());
  }

  /** {@return the moment that is written so, in the zone if it has no offset} */
  static Instant instant(String option, String text, ZoneId zone) {
    return Stream.<Function<String, Instant>>of(
            Instant::parse,
            written -> OffsetDateTime.parse(written).toInstant(),
            written -> LocalDateTime.parse(written).atZone(zone).toInstant(),
            written -> LocalDate.parse(written).atStartOfDay(zone).toInstant())
        .flatMap(reader -> read(reader, text).stream())
        .findFirst()
        .orElseThrow(() -> InvalidValueException.of(
            option + " '" + text + "'",
            "is no time: write it like 2026-01-01 or 2026-01-01T00:00:00Z"));
  }

  private static Optional<Instant> read(Function<String, Instant> reader, String text) {
    try {
      return Optional.of(reader.apply(text));
    } catch (DateTimeException notThisForm) {
      return Optional.empty();
    }
  }

  private static String shown(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse("");
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

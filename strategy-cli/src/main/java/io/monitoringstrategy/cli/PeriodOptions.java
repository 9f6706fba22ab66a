package io.monitoringstrategy.cli;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.TimeWindow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which time is measured, in which zone. */
final class PeriodOptions {
  @Option(
      names = "--from",
      paramLabel = "TIME",
      description =
          "Start of the window, such as 2026-01-01 or 2026-01-01T00:00:00Z (default: the first record).")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "TIME",
      description =
          "End of the window, which is no longer inside (default: the last timestamp; for what incidents tell, now if one is open).")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of times without an offset, and of months, such as Asia/Seoul.",
      converter = WindowOptions.ZoneConverter.class)
  private Optional<ZoneId> zone = Optional.empty();

  Optional<ZoneId> zone() {
    return zone;
  }

  ZoneId zoneOrUtc() {
    return zone.orElse(ZoneOffset.UTC);
  }

  /**
   * {@return the window asked for; where an end is not, it comes from the log}
   *
   * @param span what the log covers
   * @param record what it holds, for the message
   */
  TimeWindow window(Optional<TimeWindow> span, String record) {
    Optional<Instant> start =
        from.map(text -> time("--from", text, zoneOrUtc())).or(() -> span.map(TimeWindow::start));
    Optional<Instant> end =
        to.map(text -> time("--to", text, zoneOrUtc())).or(() -> span.map(TimeWindow::end));
    Problems.of("window")
        .rejectIf(
            start.isEmpty() || end.isEmpty(),
            "the log holds no " + record + " to take it from: give --from and --to")
        .rejectIf(
            start.isPresent() && end.isPresent() && end.get().isBefore(start.get()),
            "it ends (" + shown(end) + ") before it starts (" + shown(start) + "): " + remedy())
        .throwIfAny();
    return TimeWindow.of(start.orElseThrow(), end.orElseThrow());
  }

  private String remedy() {
    if (from.isPresent() && to.isPresent()) {
      return "swap --from and --to";
    }
    return from.isPresent()
        ? "the log ends before --from, so give an earlier one, or --to"
        : "the log begins after --to, so give a later one, or --from";
  }

  /** {@return from where the first begins to where the last ends} */
  static Optional<TimeWindow> hull(Optional<TimeWindow> one, Optional<TimeWindow> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().hull(other.get()))
        : one.or(() -> other);
  }

  /** {@return the window asked for; where an end is not, there is none} */
  TimeWindow asked() {
    return window(Optional.of(TimeWindow.of(Instant.MIN, Instant.MAX)), "record");
  }

  /** {@return the time that is meant, a day or a local time being that of the zone} */
  static Instant time(String option, String text, ZoneId zone) {
    return Stream.<Function<String, Instant>>of(
            Instant::parse,
            written -> OffsetDateTime.parse(written).toInstant(),
            written ->
                LocalDateTime.parse(written.replace(' ', 'T')).atZone(zone).toInstant(),
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
}

package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.slo.ErrorSeriesFiles;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.kpi.slo.CalendarUnit;
import io.monitoringstrategy.kpi.slo.ErrorSeries;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.kpi.slo.SloWindow;
import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which objective is meant, and over what. */
final class SloOptions {
  @Option(
      names = "--objective",
      paramLabel = "SHARE",
      required = true,
      description = "The share that shall be good, such as 99.9%%.",
      converter = ObjectiveConverter.class)
  private Optional<Objective> objective = Optional.empty();

  @Option(
      names = "--window",
      paramLabel = "TIME",
      description = "Over what it is kept, such as 28d, or the week, month, quarter or year of the"
          + " calendar that --now lies in (default: ${DEFAULT-VALUE}).",
      defaultValue = "30d",
      converter = WindowConverter.class)
  private SloWindow window = SloWindow.rolling(Duration.ofDays(30));

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Zone of times without an offset, such as Asia/Seoul, and in which a calendar"
          + " window begins (default: UTC).",
      converter = WindowOptions.ZoneConverter.class)
  private Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "What really went wrong: a CSV with time,bad,total, or with time,errors;"
          + " - is standard input.")
  private Optional<String> errors = Optional.empty();

  /** {@return what really went wrong, if it is given} */
  Optional<ErrorSeries> errors(Console console, ProgressOptions progress) {
    ErrorSeriesFiles standard = ErrorSeriesFiles.standard();
    ErrorSeriesFiles reader = zone.map(standard::withZone).orElse(standard);
    return errors.map(file -> console.read(
        file, reader::read, path -> reader.watchedBy(progress.of(console, path)).read(path)));
  }

  Optional<ZoneId> zone() {
    return zone;
  }

  Objective objective() {
    return objective.orElseThrow();
  }

  /** {@return how long the window is that a moment lies in} */
  Duration window(Instant now) {
    return calendar(now).map(TimeWindow::duration).orElseGet(window::length);
  }

  /**
   * {@return the errors of the window that a moment lies in: up to that moment, or to the end of the
   * series if that comes first}
   */
  ErrorSeries inWindow(ErrorSeries series, Instant now) {
    Instant lastKnown = series.window().end();
    Instant end = now.isBefore(lastKnown) ? now : lastKnown;
    Instant begin =
        calendar(now).map(TimeWindow::start).orElseGet(() -> end.minus(window.length()));
    return begin.isBefore(end)
        ? series.within(TimeWindow.of(begin, end))
        : series.last(Duration.ZERO);
  }

  /** {@return how much of the window of the calendar has passed, if it is one} */
  Optional<Duration> elapsed(Instant now) {
    return calendar(now).map(window -> Duration.between(window.start(), now));
  }

  private Optional<TimeWindow> calendar(Instant now) {
    return window instanceof SloWindow.Calendar calendar
        ? Optional.of(new SloWindow.Calendar(calendar.unit(), zone.orElse(ZoneOffset.UTC)).at(now))
        : Optional.empty();
  }

  /** Reads {@code 99.9%} or {@code 0.999}. */
  static final class ObjectiveConverter implements ITypeConverter<Objective> {
    @Override
    public Objective convert(String text) {
      try {
        return Objective.parse(text);
      } catch (InvalidValueException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Reads a length of time above 0, such as {@code 30d}, or a unit of the calendar. */
  static final class WindowConverter implements ITypeConverter<SloWindow> {
    @Override
    public SloWindow convert(String text) {
      Optional<CalendarUnit> unit = Stream.of(CalendarUnit.values())
          .filter(each -> each.label().equals(text))
          .findFirst();
      if (unit.isPresent()) {
        return new SloWindow.Calendar(unit.get(), ZoneOffset.UTC);
      }
      try {
        return SloWindow.rolling(DurationText.parse(text));
      } catch (InvalidValueException e) {
        throw new TypeConversionException("'" + text
            + "' is no time above 0: write it like 30d, or week, month, quarter or year");
      }
    }
  }

  /** Reads how long something was down, such as {@code 10m}; nothing at all is {@code 0m}. */
  static final class DownTimeConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      try {
        return DurationText.parse(text);
      } catch (InvalidValueException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}

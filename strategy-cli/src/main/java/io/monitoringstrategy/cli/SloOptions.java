package io.monitoringstrategy.cli;

import io.monitoringstrategy.format.slo.ErrorSeriesFiles;
import io.monitoringstrategy.kpi.DurationText;
import io.monitoringstrategy.kpi.slo.ErrorSeries;
import io.monitoringstrategy.kpi.slo.Objective;
import io.monitoringstrategy.value.InvalidValueException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
      description = "Over what it is kept, such as 28d (default: ${DEFAULT-VALUE}).",
      defaultValue = "30d",
      converter = DurationConverter.class)
  private Duration window = Duration.ofDays(30);

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "What really went wrong: a CSV with time,bad,total, or with time,errors;"
          + " - is standard input.")
  private Optional<String> errors = Optional.empty();

  /** {@return what really went wrong, if it is given} */
  Optional<ErrorSeries> errors(Console console) {
    return errors.map(file -> file.equals("-")
        ? ErrorSeriesFiles.read("standard input", console.in())
        : ErrorSeriesFiles.read(Path.of(file)));
  }

  Objective objective() {
    return objective.orElseThrow();
  }

  Duration window() {
    return window;
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

  /** Reads a length of time above 0, such as {@code 30d}. */
  static final class DurationConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      try {
        Duration time = DurationText.parse(text);
        if (!time.isZero()) {
          return time;
        }
      } catch (InvalidValueException e) {
        throw new TypeConversionException(e.getMessage());
      }
      throw new TypeConversionException("'" + text + "' is no time: write it like 30d");
    }
  }
}

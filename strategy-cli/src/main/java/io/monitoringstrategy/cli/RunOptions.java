package io.monitoringstrategy.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language and the instant of a run. */
final class RunOptions {
  private final Console console;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of names and headings (default: ${DEFAULT-VALUE}).",
      defaultValue = "en")
  private Language language = Language.EN;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      description =
          "The instant that counts as now, such as 2026-11-01T00:00:00Z (default: the clock).",
      converter = InstantConverter.class)
  private Optional<Instant> now = Optional.empty();

  RunOptions(Console console) {
    this.console = console;
  }

  Language language() {
    return language;
  }

  Instant now() {
    return now.orElseGet(() -> console.clock().instant());
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  /** Reads an ISO-8601 instant. */
  static final class InstantConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return Instant.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + text + "' is no instant: write it like 2026-11-01T00:00:00Z");
      }
    }
  }
}

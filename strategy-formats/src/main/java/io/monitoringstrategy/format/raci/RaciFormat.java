package io.monitoringstrategy.format.raci;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a RACI table is written down. */
public enum RaciFormat {
  /** A pipe table, in a document that may hold other things and other tables. */
  MARKDOWN(List.of(".md", ".markdown")),
  /** Values between commas, semicolons or tabs; the first line that has several is the header. */
  CSV(List.of(".csv", ".tsv")),
  /** {@code {"teams":["sre"],"matrix":{"incident-response":{"sre":"RA"}}}}. */
  JSON(List.of(".json"));

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> endings;

  RaciFormat(List<String> endings) {
    this.endings = endings;
  }

  /** {@return the format that the file's name ends like, if it ends like any} */
  public static Optional<RaciFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }
}

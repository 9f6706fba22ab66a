package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Under which terms a tool is used.
 *
 * <p>{@code Licence.parse("Apache-2.0")} and {@code Licence.parse("AGPL-3.0-only OR Elastic-2.0")}
 * are open source, {@code Licence.parse("proprietary")} is not; of a choice the freest counts. A
 * name that is not known here says its kind first: {@code open-source Acme-1.0}.
 *
 * @param name the SPDX name or expression, or a name of one's own
 * @param kind what one may do
 */
public record Licence(String name, LicenceKind kind) {
  private static final Pattern OPEN =
      Pattern.compile("(?:Apache|MIT|BSD|ISC|MPL|EPL|EUPL|CDDL|BSL|A?GPL|LGPL|PostgreSQL)\\b.*");
  private static final Pattern READABLE = Pattern.compile("(?:SSPL|Elastic|BUSL)-.*");
  private static final Map<String, LicenceKind> KINDS = Map.of(
      "open-source", LicenceKind.OPEN_SOURCE,
      "source-available", LicenceKind.SOURCE_AVAILABLE,
      "proprietary", LicenceKind.PROPRIETARY);

  /**
   * Checks that it has a name.
   *
   * @throws InvalidValueException if the name is blank
   */
  public Licence {
    Problems.of("licence")
        .rejectIf(name.isBlank(), "must have a name, such as Apache-2.0 or proprietary")
        .throwIfAny();
  }

  /**
   * {@return the licence that is written so}
   *
   * @throws InvalidValueException for a name whose kind is not known and not said
   */
  public static Licence parse(String text) {
    String written = text.strip();
    String[] words = written.split(" ", 2);
    LicenceKind said = KINDS.get(words[0]);
    if (said != null) {
      return new Licence(words.length > 1 ? words[1].strip() : words[0], said);
    }
    List<Optional<LicenceKind>> choice =
        Stream.of(written.split(" OR ")).map(Licence::kindOf).toList();
    return choice.stream()
        .flatMap(Optional::stream)
        .min(LicenceKind::compareTo)
        .map(kind -> new Licence(written, kind))
        .orElseThrow(() -> InvalidValueException.of(
            "licence '" + written + "'",
            "is not known here: say its kind too, such as 'open-source " + written
                + "', 'source-available ...' or 'proprietary'"));
  }

  /** {@return the licence as {@link #parse} reads it} */
  @Override
  public String toString() {
    String label = kind.label();
    return name.equals(label) || kindOf(name).isPresent() || name.contains(" OR ")
        ? name
        : label + " " + name;
  }

  private static Optional<LicenceKind> kindOf(String name) {
    if (OPEN.matcher(name).matches()) {
      return Optional.of(LicenceKind.OPEN_SOURCE);
    }
    return READABLE.matcher(name).matches()
        ? Optional.of(LicenceKind.SOURCE_AVAILABLE)
        : Optional.empty();
  }
}

package io.monitoringstrategy.format.raci;

import io.monitoringstrategy.check.SourceLocation;
import io.monitoringstrategy.org.raci.RaciTable;
import io.monitoringstrategy.org.raci.RaciVariant;
import java.util.Map;
import java.util.Optional;

/** One table of a file, with the heading above it and where each activity, team and cell stands. */
public final class RaciSheet {
  private final Optional<String> title;
  private final RaciVariant variant;
  private final RaciTable table;
  private final Map<String, SourceLocation> places;

  RaciSheet(
      Optional<String> title,
      RaciVariant variant,
      RaciTable table,
      Map<String, SourceLocation> places) {
    this.title = title;
    this.variant = variant;
    this.table = table;
    this.places = Map.copyOf(places);
  }

  /** {@return the heading it stands under; absent where it stands under none} */
  public Optional<String> title() {
    return title;
  }

  /** {@return the letters it is written in} */
  public RaciVariant variant() {
    return variant;
  }

  /** {@return what it says, right or wrong} */
  public RaciTable table() {
    return table;
  }

  /**
   * Finds an element in the file.
   *
   * @param element its path as findings name it, such as {@code activity/Code review/Tech lead}
   * @return where it stands; for what is not written, where the table begins
   */
  public Optional<SourceLocation> locate(String element) {
    return Optional.ofNullable(places.getOrDefault(element, places.get("")));
  }
}

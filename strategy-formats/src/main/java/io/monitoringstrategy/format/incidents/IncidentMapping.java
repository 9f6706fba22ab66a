package io.monitoringstrategy.format.incidents;

import io.monitoringstrategy.format.LogFormat;
import io.monitoringstrategy.value.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which column of an export means what.
 *
 * <pre>{@code
 * IncidentMapping.builder()
 *     .putColumn(IncidentField.STARTED_AT, "downtime_start")
 *     .putColumn(IncidentField.RESOLVED_AT, "downtime_end")
 *     .putColumn(IncidentField.SEVERITY, "impact")
 *     .putConstant(IncidentField.SERVICE, "github")
 *     .addExclusion(new Exclusion("severity", Set.of("none", "maintenance")))
 *     .build();
 * }</pre>
 *
 * <p>With no column named, every field is read from its standard column, {@code id}, {@code service},
 * {@code severity}, {@code startedAt} and so on; of these the file must have {@code startedAt} and
 * {@code resolvedAt}. With a column named, only the named ones are read, and a CSV file must have
 * them all.
 */
@Value.Immutable
public abstract sealed class IncidentMapping implements WithIncidentMapping
    permits ImmutableIncidentMapping {
  IncidentMapping() {}

  /** {@return a builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the mapping of a file with the standard columns} */
  public static IncidentMapping standard() {
    return builder().build();
  }

  /** {@return how the file is laid out; absent to go by the ending of its name} */
  public abstract Optional<LogFormat> format();

  /**
   * {@return the columns by field; empty for the standard ones. In NDJSON {@code a.b} is the key
   * {@code b} of the object {@code a}}
   */
  public abstract Map<IncidentField, String> columns();

  /** {@return the service or severity that every incident of the file has} */
  public abstract Map<IncidentField, String> constants();

  /** {@return how times are written} */
  @Value.Default
  public TimeNotation times() {
    return TimeNotation.builder().build();
  }

  /** {@return what stands for an unknown value, such as {@code ?}; an empty text always does} */
  public abstract Set<String> missingTexts();

  /** {@return the rows to leave out, which the log counts as excluded} */
  public abstract List<Exclusion> exclusions();

  /** {@return other words for severities of the file, such as {@code 3 - Moderate} to {@code moderate}} */
  public abstract Map<String, String> severities();

  /** {@return how rows of one incident become one; absent if every row is an incident of its own} */
  public abstract Optional<Fold> fold();

  /** {@return how states become outages; absent if the rows are no up/down log} */
  public abstract Optional<Transitions> transitions();

  /** {@return the column that a field is read from; empty if it is not read} */
  public Optional<String> column(IncidentField field) {
    if (constants().containsKey(field)) {
      return Optional.empty();
    }
    return columns().isEmpty()
        ? Optional.of(field.columnName())
        : Optional.ofNullable(columns().get(field));
  }

  boolean requires(IncidentField field) {
    return columns().isEmpty()
        ? field == IncidentField.STARTED_AT || field == IncidentField.RESOLVED_AT
        : columns().containsKey(field);
  }

  @Value.Check
  void check() {
    Problems problems = Problems.of("mapping")
        .rejectIf(
            !columns().isEmpty() && !columns().containsKey(IncidentField.STARTED_AT),
            "columns must name the one for startedAt")
        .rejectIf(
            transitions().isPresent() && fold().isPresent(),
            "is either an event log or an up/down log: keep fold or transitions")
        .rejectIf(
            transitions().isPresent() && !columns().isEmpty(),
            "transitions name the columns of an up/down log: leave out columns")
        .rejectIf(
            transitions().flatMap(Transitions::service).isPresent()
                && constants().containsKey(IncidentField.SERVICE),
            "the key of transitions is the service: leave out the key or the constant");
    constants()
        .keySet()
        .forEach(field -> problems
            .rejectIf(
                field != IncidentField.SERVICE && field != IncidentField.SEVERITY,
                field.columnName() + " cannot be the same for every incident: name its column")
            .rejectIf(
                columns().containsKey(field),
                field.columnName() + " is both a column and a constant: keep one"));
    exclusions()
        .forEach(exclusion -> problems.rejectIf(
            IncidentField.named(exclusion.column())
                .map(constants()::containsKey)
                .orElse(false),
            "exclude names the constant " + exclusion.column() + ": name a column"));
    columns()
        .forEach((field, column) -> problems.rejectIf(
            column.isBlank(), "the column of " + field.columnName() + " must not be blank"));
    problems.throwIfAny();
  }

  /** Builds a mapping: the standard columns, ISO times, nothing constant or excluded unless given. */
  public static final class Builder extends ImmutableIncidentMapping.Builder {
    Builder() {}
  }
}

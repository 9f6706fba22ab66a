package io.monitoringstrategy.check;

import io.monitoringstrategy.value.Problems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known besides the subject of a check: the day, logs of what happened.
 *
 * <pre>{@code
 * Evidence evidence = Evidence.NONE.with(Evidence.DAY, today).with(INCIDENTS, log);
 * }</pre>
 *
 * <p>A rule that needs evidence nobody gave is not applicable.
 */
public final class Evidence {
  /** Nothing is known but the subject. */
  public static final Evidence NONE = new Evidence(Map.of());

  /** The day on which a subject is checked. */
  public static final Kind<LocalDate> DAY = new Kind<>("day", LocalDate.class);

  private final Map<Kind<?>, Object> byKind;

  private Evidence(Map<Kind<?>, Object> byKind) {
    this.byKind = byKind;
  }

  /** {@return this evidence and one more, which goes before an earlier one of its kind} */
  public <T> Evidence with(Kind<T> kind, T value) {
    Map<Kind<?>, Object> all = new LinkedHashMap<>(byKind);
    all.put(kind, kind.type().cast(value));
    return new Evidence(all);
  }

  /** {@return the evidence of a kind, if somebody gave it} */
  public <T> Optional<T> find(Kind<T> kind) {
    return Optional.ofNullable(byKind.get(kind)).map(kind.type()::cast);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence evidence && byKind.equals(evidence.byKind);
  }

  @Override
  public int hashCode() {
    return byKind.hashCode();
  }

  /** {@return the names of what is known, such as {@code [day, incidents]}} */
  @Override
  public String toString() {
    return byKind.keySet().stream().map(Kind::name).toList().toString();
  }

  /**
   * One kind of evidence.
   *
   * @param name completes {@code no ... given}, such as {@code incidents}
   * @param type what holds it
   * @param <T> what holds it
   */
  public record Kind<T>(String name, Class<T> type) {
    /** Refuses a kind without a name. */
    public Kind {
      Problems.of("kind of evidence").rejectIf(name.isBlank(), "has no name").throwIfAny();
    }
  }
}

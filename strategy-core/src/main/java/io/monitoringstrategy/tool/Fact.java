package io.monitoringstrategy.tool;

import io.monitoringstrategy.value.InvalidValueException;
import io.monitoringstrategy.value.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is said about a tool, who says so, and when that was last seen to be true.
 *
 * <p>{@code Fact.of(Licence.parse("Apache-2.0"), URI.create("https://prometheus.io"),
 * LocalDate.of(2026, 1, 15))}; what nobody knows is {@link #unknown()}, which is neither yes nor no.
 *
 * @param value what is said; empty if nobody knows
 * @param source the page that says so; empty if it is merely claimed
 * @param asOf the day on which the source was known to say so
 * @param <T> what kind of thing is said
 */
public record Fact<T>(Optional<T> value, Optional<URI> source, Optional<LocalDate> asOf) {
  private static final String EXAMPLE = "https://prometheus.io/docs";

  /**
   * Checks the source.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the source is no web page
   */
  public Fact {
    source.map(URI::toString).ifPresent(Fact::page);
  }

  /** {@return what a page said on a day} */
  public static <T> Fact<T> of(T value, URI source, LocalDate asOf) {
    return new Fact<>(Optional.of(value), Optional.of(source), Optional.of(asOf));
  }

  /** {@return several things that a page said on a day, in their order} */
  public static <T> Fact<Set<T>> ofAll(Collection<T> values, URI source, LocalDate asOf) {
    return of(ordered(values), source, asOf);
  }

  /** {@return what is said without a source} */
  public static <T> Fact<T> claimed(T value) {
    return new Fact<>(Optional.of(value), Optional.empty(), Optional.empty());
  }

  /** {@return several things that are said without a source, in their order; unknown if none are} */
  public static <T> Fact<Set<T>> claimedAll(Collection<T> values) {
    return values.isEmpty() ? unknown() : claimed(ordered(values));
  }

  /** {@return what nobody knows} */
  public static <T> Fact<T> unknown() {
    return new Fact<>(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * {@return the address of a page, as a source}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if the text is none
   */
  public static URI page(String address) {
    try {
      URI page = new URI(address);
      Problems.of("source '" + address + "'")
          .rejectIf(!isWebPage(page), "must be the address of a page, such as " + EXAMPLE)
          .throwIfAny();
      return page;
    } catch (URISyntaxException e) {
      throw InvalidValueException.of(
          "source '" + address + "'", "must be the address of a page, such as " + EXAMPLE);
    }
  }

  /** {@return the same, as somebody else says it; what is unknown stays so} */
  public Fact<T> saidBy(Optional<URI> page, Optional<LocalDate> day) {
    return isKnown() ? new Fact<>(value, page, day) : this;
  }

  static <T> Set<T> ordered(Collection<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /** {@return whether anything is said} */
  public boolean isKnown() {
    return value.isPresent();
  }

  /** {@return whether what is said is of this kind; what is unknown never is} */
  public boolean holds(Predicate<? super T> condition) {
    return value.filter(condition).isPresent();
  }

  /** {@return whether both source and day are given; what is unknown needs neither} */
  public boolean isCited() {
    return !isKnown() || (source.isPresent() && asOf.isPresent());
  }

  /** {@return whether the fact is a year old or older on the day; never for one without a day} */
  public boolean isStaleOn(LocalDate day) {
    return isKnown() && asOf.filter(seen -> !day.isBefore(seen.plusYears(1))).isPresent();
  }

  private static boolean isWebPage(URI page) {
    return ("https".equals(page.getScheme()) || "http".equals(page.getScheme()))
        && page.getHost() != null;
  }
}

package io.monitoringstrategy.value;

import com.google.common.base.Suppliers;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Names that exist, where many may be written wrong: answers like {@link NearestName}, without going
 * through all of them each time.
 *
 * <pre>{@code
 * KnownNames teams = KnownNames.of(List.of("sre", "security"));
 * teams.contains("ser");   // false
 * teams.hint("ser");       // " (did you mean 'sre'?)"
 * }</pre>
 */
public final class KnownNames {
  private final Set<String> names;
  private final Supplier<NameTree> tree;
  private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

  private KnownNames(Set<String> names) {
    this.names = names;
    this.tree = Suppliers.memoize(() -> NameTree.of(names));
  }

  /** {@return these names} */
  public static KnownNames of(Collection<String> names) {
    return new KnownNames(new LinkedHashSet<>(names));
  }

  /** {@return these and the others} */
  public KnownNames and(KnownNames others) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(others.names);
    return new KnownNames(all);
  }

  /** {@return whether there is no name at all} */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** {@return whether the name exists, written just so} */
  public boolean contains(String name) {
    return names.contains(name);
  }

  /** {@return the name nearest to the written one, as {@link NearestName#of} finds it} */
  public Optional<String> nearest(String written) {
    return nearest.computeIfAbsent(written, tree.get()::nearest);
  }

  /** {@return {@code " (did you mean 'x'?)"}, or nothing when no name is near} */
  public String hint(String written) {
    return nearest(written).map(NearestName::question).orElse("");
  }
}

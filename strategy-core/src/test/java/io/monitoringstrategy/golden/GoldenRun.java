package io.monitoringstrategy.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Runs the vectors of the areas a module owns against its API.
 *
 * <p>Each calculation is mapped to an adapter that only converts types. An adapter returns numbers,
 * texts, booleans, lists, sets (compared in any order) and maps of them, or {@link Undefined}; a
 * rejected input is the exception the API throws.
 */
public final class GoldenRun {
  /** Calls the API for the inputs of a vector. */
  @FunctionalInterface
  public interface Adapter {
    /** {@return the API's answer} */
    Object apply(JsonNode inputs);
  }

  private final Predicate<String> owned;
  private final Predicate<GoldenVector> complete;
  private final Map<String, Adapter> adapters = new LinkedHashMap<>();

  private GoldenRun(Predicate<String> owned, Predicate<GoldenVector> complete) {
    this.owned = owned;
    this.complete = complete;
  }

  /** A run over the areas that {@code owned} accepts; what {@code complete} accepts must be mapped. */
  public static GoldenRun over(Predicate<String> owned, Predicate<GoldenVector> complete) {
    return new GoldenRun(owned, complete);
  }

  /** Maps a calculation. */
  public GoldenRun map(String function, Adapter adapter) {
    adapters.put(function, adapter);
    return this;
  }

  /** Runs every vector, prints the tally and fails on the first wrong list of vectors. */
  public void verify() {
    List<String> failures = new ArrayList<>();
    Set<String> unmapped = new TreeSet<>();
    int passed = 0;
    int left = 0;
    for (GoldenVector vector : GoldenFiles.read(owned)) {
      Adapter adapter = adapters.get(vector.function());
      if (adapter == null) {
        left++;
        if (complete.test(vector)) {
          unmapped.add(vector.function());
        }
        continue;
      }
      String difference = run(vector, adapter);
      if (difference.isEmpty()) {
        passed++;
      } else {
        failures.add(vector.id() + " (" + vector.function() + "): " + difference);
      }
    }
    System.out.println(
        "golden: " + passed + " passed, " + failures.size() + " failed, " + left + " unmapped");
    unmapped.forEach(
        function -> failures.add("no adapter for " + function + ", whose area is complete"));
    if (!failures.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), failures));
    }
  }

  private static String run(GoldenVector vector, Adapter adapter) {
    Object actual;
    try {
      actual = adapter.apply(vector.inputs());
    } catch (IllegalArgumentException rejected) {
      return GoldenMatcher.isMark(vector.expected(), "error")
          ? ""
          : "was rejected: " + rejected.getMessage();
    } catch (RuntimeException broken) {
      return "threw " + broken;
    }
    if (GoldenMatcher.isMark(vector.expected(), "error")) {
      return "expected the input to be rejected, got " + actual;
    }
    return new GoldenMatcher(vector).difference(vector.expected(), actual);
  }
}

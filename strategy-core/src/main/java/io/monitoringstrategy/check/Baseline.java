package io.monitoringstrategy.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings somebody decided to live with for now, so that only new ones are reported.
 *
 * <p>A finding is known by rule and element, never by its wording or place, so a baseline survives
 * reordering and rewording.
 */
public final class Baseline {
  /** Knows no finding. */
  public static final Baseline EMPTY = new Baseline(Set.of());

  /**
   * One known finding.
   *
   * @param rule the rule that is broken
   * @param element the path of the element that breaks it
   */
  public record Entry(RuleId rule, String element) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : element.compareTo(other.element);
    }
  }

  private final Set<Entry> entries;

  private Baseline(Collection<Entry> entries) {
    this.entries = new TreeSet<>(entries);
  }

  /** {@return a baseline of these entries} */
  public static Baseline of(Collection<Entry> entries) {
    return new Baseline(entries);
  }

  /** {@return a baseline that knows every finding of the report, the baselined ones included} */
  public static Baseline capture(CheckReport report) {
    List<Entry> known = new ArrayList<>();
    report.findings().forEach(finding -> known.add(entry(finding)));
    report.baselined().forEach(finding -> known.add(entry(finding)));
    return new Baseline(known);
  }

  /** {@return the entries, ordered by rule, then element} */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** {@return whether the finding is known} */
  public boolean contains(Finding finding) {
    return entries.contains(entry(finding));
  }

  /** {@return the entries that none of the findings matches: mended since, and to be deleted} */
  public List<Entry> staleAgainst(Collection<Finding> findings) {
    Set<Entry> seen = new TreeSet<>();
    findings.forEach(finding -> seen.add(entry(finding)));
    return entries.stream().filter(entry -> !seen.contains(entry)).toList();
  }

  static Entry entry(Finding finding) {
    return new Entry(finding.rule(), finding.element());
  }
}

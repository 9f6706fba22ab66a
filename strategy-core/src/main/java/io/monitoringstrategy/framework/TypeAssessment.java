package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which type a strategy really is, from the traits it has.
 *
 * <p>It is of the highest type that, with every type between reactive and it, has at least three of five
 * traits; everybody is reactive at least. That share is a judgement and can be chosen.
 *
 * <pre>{@code
 * TypeAssessment.of(Set.of(Trait.CAPACITY_PLANNING, Trait.TREND_ANALYSIS, Trait.AUTOMATED_RESPONSE))
 *     .type();      // PROACTIVE
 * }</pre>
 */
public final class TypeAssessment {
  private static final Ratio STANDARD = Ratio.parse("60 %");

  private final Set<Trait> traits;
  private final Ratio needed;

  private TypeAssessment(Set<Trait> traits, Ratio needed) {
    this.traits = traits;
    this.needed = needed;
  }

  /** {@return the assessment of a strategy with these traits} */
  public static TypeAssessment of(Collection<Trait> traits) {
    return of(traits, STANDARD);
  }

  /** {@return the assessment by another share of a type's traits that it needs} */
  public static TypeAssessment of(Collection<Trait> traits, Ratio needed) {
    Set<Trait> all = EnumSet.noneOf(Trait.class);
    all.addAll(traits);
    return new TypeAssessment(all, needed);
  }

  /** {@return the share of each type's traits that are there} */
  public Map<StrategyType, Ratio> shares() {
    Map<StrategyType, Ratio> shares = new EnumMap<>(StrategyType.class);
    for (StrategyType type : StrategyType.values()) {
      List<Trait> all = of(type);
      shares.put(type, Ratio.of(all.stream().filter(traits::contains).count(), all.size()));
    }
    return shares;
  }

  /** {@return the type the strategy really is} */
  public StrategyType type() {
    StrategyType reached = StrategyType.REACTIVE;
    for (StrategyType type : StrategyType.values()) {
      if (type != StrategyType.REACTIVE && isReached(type)) {
        reached = type;
      } else if (type != StrategyType.REACTIVE) {
        return reached;
      }
    }
    return reached;
  }

  /** {@return the next type; absent for the last} */
  public Optional<StrategyType> next() {
    StrategyType type = type();
    return Stream.of(StrategyType.values())
        .filter(each -> each.compareTo(type) > 0)
        .findFirst();
  }

  /** {@return the traits of the next type that are missing} */
  public List<Trait> missingForNext() {
    return next()
        .map(type -> of(type).stream().filter(trait -> !traits.contains(trait)).toList())
        .orElse(List.of());
  }

  /** {@return the traits of types above the one it is, which stand there without a foundation} */
  public List<Trait> ahead() {
    StrategyType type = type();
    List<Trait> ahead = new ArrayList<>(traits);
    ahead.removeIf(trait -> trait.type().compareTo(type) <= 0);
    return ahead;
  }

  private boolean isReached(StrategyType type) {
    return shares().getOrDefault(type, Ratio.ZERO).compareTo(needed) >= 0;
  }

  private static List<Trait> of(StrategyType type) {
    return Stream.of(Trait.values()).filter(trait -> trait.type() == type).toList();
  }
}

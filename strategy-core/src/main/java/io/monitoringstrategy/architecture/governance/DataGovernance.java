package io.monitoringstrategy.architecture.governance;

import io.monitoringstrategy.architecture.SignalType;
import io.monitoringstrategy.value.Problems;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * All data sets of a monitoring stack together.
 *
 * <pre>{@code
 * DataGovernance governance = DataGovernance.of(List.of(accessLogs, hostMetrics));
 * governance.storedGib();                              // {METRICS=120.7, LOGS=372.5}
 * governance.monthlyCost(Map.of(LOGS, priceOfLogs));   // {LOGS=EUR 126.35}
 * }</pre>
 */
public final class DataGovernance {
  private final List<DataSet> dataSets;

  private DataGovernance(List<DataSet> dataSets) {
    this.dataSets = dataSets;
  }

  /**
   * {@return the governance of these data sets}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if two have one id
   */
  public static DataGovernance of(Collection<DataSet> dataSets) {
    Problems problems = Problems.of("data governance");
    Set<String> seen = new HashSet<>();
    dataSets.forEach(each ->
        problems.rejectIf(!seen.add(each.path()), "has " + each.path() + " twice: rename one"));
    problems.throwIfAny();
    return new DataGovernance(List.copyOf(dataSets));
  }

  /** {@return the data sets, in the order given} */
  public List<DataSet> dataSets() {
    return dataSets;
  }

  /** {@return the data sets of the signal} */
  public List<DataSet> of(SignalType signal) {
    return dataSets.stream().filter(each -> each.signal() == signal).toList();
  }

  /** {@return the data sets whose volume or retention nobody knows, which no estimate counts} */
  public List<DataSet> notEstimated() {
    return dataSets.stream().filter(each -> each.storage().isEmpty()).toList();
  }

  /** {@return the GiB kept of each signal that has an estimate, copies included} */
  public Map<SignalType, Double> storedGib() {
    Map<SignalType, Double> stored = new EnumMap<>(SignalType.class);
    dataSets.forEach(each -> each.storage()
        .ifPresent(storage -> stored.merge(each.signal(), storage.storedGib(), Double::sum)));
    return stored;
  }

  /** {@return what each signal that has an estimate and a price costs a month} */
  public Map<SignalType, Money> monthlyCost(Map<SignalType, StoragePrice> prices) {
    Map<SignalType, Money> costs = new EnumMap<>(SignalType.class);
    for (DataSet each : dataSets) {
      Optional<StoragePrice> price = Optional.ofNullable(prices.get(each.signal()));
      each.storage()
          .flatMap(storage -> price.map(storage::monthlyCost))
          .ifPresent(cost -> costs.merge(each.signal(), cost, Money::plus));
    }
    return costs;
  }
}

package io.monitoringstrategy.kpi.slo;

import io.monitoringstrategy.value.Problems;
import io.monitoringstrategy.value.Ratio;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a service can promise that cannot do without others.
 *
 * <pre>{@code
 * CompositeSlo composite = CompositeSlo.of(Map.of("gateway", Ratio.parse("99.95 %"), "db", Ratio.parse("99.9 %")));
 * composite.ceiling();     // 99.85005 %
 * composite.weakLink();    // db
 * }</pre>
 *
 * <p>It assumes that the others fail independently and that the service fails with each of them; a cache or
 * a fallback lifts the ceiling.
 *
 * @param dependencies what each promises, by name
 */
public record CompositeSlo(Map<String, Ratio> dependencies) {

  /**
   * Copies the dependencies in their order.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException if there is none
   */
  public CompositeSlo {
    dependencies = new LinkedHashMap<>(dependencies);
    Problems.of("composite SLO")
        .rejectIf(dependencies.isEmpty(), "must have a dependency")
        .throwIfAny();
  }

  /** {@return what can be promised on these} */
  public static CompositeSlo of(Map<String, Ratio> dependencies) {
    return new CompositeSlo(dependencies);
  }

  /** {@return what each promises, in order} */
  @Override
  public Map<String, Ratio> dependencies() {
    return Collections.unmodifiableMap(dependencies);
  }

  /** {@return the most that can be promised: the product of all} */
  public Ratio ceiling() {
    BigDecimal product = BigDecimal.ONE;
    for (Ratio each : dependencies.values()) {
      product = product.multiply(each.toBigDecimal());
    }
    return Ratio.of(product);
  }

  /** {@return the dependency that promises least, the first of equals} */
  public String weakLink() {
    return dependencies.entrySet().stream()
        .min(Comparator.comparing(Map.Entry<String, Ratio>::getValue))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** {@return whether the objective can be kept on these dependencies} */
  public boolean allows(Objective objective) {
    return objective.target().compareTo(ceiling()) <= 0;
  }
}

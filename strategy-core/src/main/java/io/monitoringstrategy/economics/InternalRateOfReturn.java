package io.monitoringstrategy.economics;

import java.util.List;
import java.util.Optional;

/**
 * The rate at which cash flows are worth nothing today, if there is one such rate.
 *
 * <p>Flows that change their sign more than once can have several, and then none of them means
 * anything: quote the net present value or the modified rate instead.
 */
public sealed interface InternalRateOfReturn {

  /** {@return the rate, if it is the only one} */
  default Optional<Double> unique() {
    return this instanceof Unique only ? Optional.of(only.rate()) : Optional.empty();
  }

  /** {@return all rates, ascending} */
  List<Double> rates();

  /**
   * There is one rate.
   *
   * @param rate per period, as a decimal
   */
  record Unique(double rate) implements InternalRateOfReturn {
    @Override
    public List<Double> rates() {
      return List.of(rate);
    }
  }

  /**
   * There is no rate.
   *
   * @param reason why not, such as {@code no sign change}
   */
  record None(String reason) implements InternalRateOfReturn {
    @Override
    public List<Double> rates() {
      return List.of();
    }
  }

  /**
   * There are several rates, so that none can be quoted.
   *
   * @param rates all of them, ascending
   */
  record Multiple(List<Double> rates) implements InternalRateOfReturn {
    /** Copies the rates. */
    public Multiple {
      rates = List.copyOf(rates);
    }
  }
}

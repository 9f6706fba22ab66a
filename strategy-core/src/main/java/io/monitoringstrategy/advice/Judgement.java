package io.monitoringstrategy.advice;

import io.monitoringstrategy.value.LocalizedText;
import io.monitoringstrategy.value.Problems;

/**
 * What one input says about one option, as somebody judges.
 *
 * @param option what it speaks for or against
 * @param input the id of the input
 * @param weight how strongly: above 0 where much of the input speaks for the option, below 0 where
 *     little of it does
 * @param reason why
 * @param <O> the options
 */
public record Judgement<O>(O option, String input, double weight, LocalizedText reason) {
  /**
   * Checks the weight.
   *
   * @throws io.monitoringstrategy.value.InvalidValueException unless it is finite and not 0
   */
  public Judgement {
    Problems.of("judgement on " + option + " by " + input)
        .rejectIf(
            !Double.isFinite(weight) || weight == 0,
            "the weight must be a number other than 0 (was " + weight + ")")
        .throwIfAny();
  }

  /** {@return what it adds to the fit at a level of the input, from 0 to the size of its weight} */
  double contribution(double level) {
    return weight > 0 ? weight * level : -weight * (1 - level);
  }
}

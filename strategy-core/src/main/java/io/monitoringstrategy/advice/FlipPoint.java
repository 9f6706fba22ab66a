package io.monitoringstrategy.advice;

/**
 * Where one input alone would make another option the best, everything else as it is.
 *
 * @param input the id of the input
 * @param value the value at which both fit alike
 * @param rising whether the other is the best above the value, else below it
 * @param option which one is the best then
 * @param <O> the options
 */
public record FlipPoint<O>(String input, double value, boolean rising, O option) {}

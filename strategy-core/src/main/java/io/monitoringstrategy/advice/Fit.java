package io.monitoringstrategy.advice;

/**
 * How well an option fits.
 *
 * @param option the option
 * @param fit from 0, nothing speaks for it, to 1, everything does
 * @param <O> the options
 */
public record Fit<O>(O option, double fit) {}

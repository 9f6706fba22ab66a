/**
 * Advice whose reasons can be read and replaced: {@linkplain io.monitoringstrategy.advice.AdviceTable a
 * table of judgements}, the {@linkplain io.monitoringstrategy.advice.Advice options in the order of
 * their fit}, and what would have to change for another one to win.
 */
@NullMarked
package io.monitoringstrategy.advice;

import org.jspecify.annotations.NullMarked;

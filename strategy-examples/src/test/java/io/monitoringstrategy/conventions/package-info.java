/**
 * The conventions every module keeps, each with its reason, and for each a seeded violation that
 * shows it is not blind.
 */
@NullMarked
package io.monitoringstrategy.conventions;

import org.jspecify.annotations.NullMarked;

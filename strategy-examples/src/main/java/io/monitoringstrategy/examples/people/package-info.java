/** Who monitors: a program for each question of organisation, roles, operations and the future. */
@NullMarked
package io.monitoringstrategy.examples.people;

import org.jspecify.annotations.NullMarked;

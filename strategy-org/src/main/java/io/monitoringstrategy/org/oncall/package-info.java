/**
 * Who answers the pager when, and what that costs them.
 *
 * <p>A {@link io.monitoringstrategy.org.oncall.Rotation} covers every hour once, at one site or following
 * the sun. {@link io.monitoringstrategy.org.oncall.OnCallLoad} holds pages and handling times against its
 * shifts; {@link io.monitoringstrategy.org.oncall.OnCallLimits} says what a person can bear, and
 * {@link io.monitoringstrategy.org.oncall.TeamSize} how many people that takes.
 */
@NullMarked
package io.monitoringstrategy.org.oncall;

import org.jspecify.annotations.NullMarked;

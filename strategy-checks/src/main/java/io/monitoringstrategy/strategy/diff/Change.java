package io.monitoringstrategy.strategy.diff;

import java.util.Optional;

/**
 * One difference between two strategies.
 *
 * @param element the path of the element
 * @param what {@code added}, {@code removed}, or the name of the attribute that changed
 * @param before what it was; absent if it was not there
 * @param after what it is; absent if it is not there
 * @param effect what it does
 */
public record Change(
    String element, String what, Optional<String> before, Optional<String> after, Effect effect) {}

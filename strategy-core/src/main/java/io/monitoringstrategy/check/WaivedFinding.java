package io.monitoringstrategy.check;

/**
 * A finding that does not count, and who answers for that.
 *
 * @param finding what would count otherwise
 * @param waiver why it does not
 */
public record WaivedFinding(Finding finding, Waiver waiver) {}

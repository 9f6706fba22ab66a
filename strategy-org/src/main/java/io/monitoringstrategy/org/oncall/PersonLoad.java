package io.monitoringstrategy.org.oncall;

import java.time.Duration;

/**
 * What one person got in a window.
 *
 * @param onCall how long they were on call
 * @param pages how often they were called
 * @param handling how long that took altogether
 * @param share which part of the window they were on call, from 0 to 1
 */
public record PersonLoad(Duration onCall, int pages, Duration handling, double share) {}

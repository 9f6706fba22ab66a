package io.monitoringstrategy.benchmarks.incidents;

/**
 * What W1 asks of one service, in milliseconds.
 *
 * @param service which one; empty for all together
 * @param incidents how many started in the window
 * @param open how many of them are not resolved
 * @param mttd mean from start to detection
 * @param mtta mean from detection to acknowledgement
 * @param mttr mean from start to resolution
 * @param p50 median time to resolve, by linear interpolation
 * @param p90 90th percentile
 * @param p95 95th percentile
 * @param p99 99th percentile
 * @param downMillis length of the union of the outages, clipped to the window
 */
public record ServiceFigures(
    String service,
    long incidents,
    long open,
    double mttd,
    double mtta,
    double mttr,
    double p50,
    double p90,
    double p95,
    double p99,
    long downMillis) {}

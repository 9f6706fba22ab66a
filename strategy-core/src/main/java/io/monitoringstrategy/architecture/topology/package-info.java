/**
 * What a drawing of the monitoring stack says about it: who is seen, what blinds whom, which way an
 * alert takes, and which architecture it really is.
 *
 * <pre>{@code
 * TopologyAnalysis analysis = TopologyAnalysis.of(topology);
 * analysis.reach(SignalType.METRICS).singlePointsOfFailure();
 * analysis.reach().architecture().architecture();   // HYBRID
 * }</pre>
 */
@NullMarked
package io.monitoringstrategy.architecture.topology;

import org.jspecify.annotations.NullMarked;

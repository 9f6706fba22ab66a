/**
 * Compares tools by weighted criteria, and says how much the answer depends on how it was computed.
 *
 * <p>A {@link io.monitoringstrategy.ranking.DecisionTable} holds what somebody wrote, a
 * {@link io.monitoringstrategy.ranking.DecisionMatrix} what can be computed with. A
 * {@link io.monitoringstrategy.ranking.RankingMethod} gives a
 * {@link io.monitoringstrategy.ranking.Ranking}, and
 * {@link io.monitoringstrategy.ranking.Robustness} says whether to believe it.
 */
@NullMarked
package io.monitoringstrategy.ranking;

import org.jspecify.annotations.NullMarked;

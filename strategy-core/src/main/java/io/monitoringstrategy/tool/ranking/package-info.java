/**
 * Compares tools by weighted criteria, and says how much the answer depends on how it was computed.
 *
 * <p>A {@link io.monitoringstrategy.tool.ranking.DecisionTable} holds what somebody wrote, a
 * {@link io.monitoringstrategy.tool.ranking.DecisionMatrix} what can be computed with. A
 * {@link io.monitoringstrategy.tool.ranking.RankingMethod} gives a
 * {@link io.monitoringstrategy.tool.ranking.Ranking}, and
 * {@link io.monitoringstrategy.tool.ranking.Robustness} says whether to believe it.
 */
@NullMarked
package io.monitoringstrategy.tool.ranking;

import org.jspecify.annotations.NullMarked;

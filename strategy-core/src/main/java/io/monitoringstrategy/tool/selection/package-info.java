/**
 * Choosing a tool so that it can be followed later: {@linkplain
 * io.monitoringstrategy.tool.selection.CriteriaTemplate what to compare by}, {@linkplain
 * io.monitoringstrategy.tool.selection.SelectionGate the gates on the way}, {@linkplain
 * io.monitoringstrategy.tool.selection.ToolDecision the decision}, and {@linkplain
 * io.monitoringstrategy.tool.selection.ToolCosts what it costs}.
 */
@NullMarked
package io.monitoringstrategy.tool.selection;

import org.jspecify.annotations.NullMarked;

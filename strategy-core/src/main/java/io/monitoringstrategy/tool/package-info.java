/**
 * The tools of monitoring as dated, sourced facts: {@linkplain
 * io.monitoringstrategy.tool.ToolCatalog which there are}, {@linkplain
 * io.monitoringstrategy.tool.ToolFilters which of them can do this}, and {@linkplain
 * io.monitoringstrategy.tool.ToolSet what a chosen set lacks or does twice}.
 */
@NullMarked
package io.monitoringstrategy.tool;

import org.jspecify.annotations.NullMarked;

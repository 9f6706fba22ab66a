/**
 * Monitoring strategy as a value: build it, read it, check it, measure it.
 *
 * <p>The tour, from the ground up:
 *
 * <ul>
 *   <li>{@link io.monitoringstrategy.value}: ids, {@link io.monitoringstrategy.value.Ratio} and
 *       {@link io.monitoringstrategy.value.TimeWindow}, which everything else is written in;
 *   <li>{@link io.monitoringstrategy.check}: rules that read as sentences, and the report they give;
 *   <li>{@link io.monitoringstrategy.framework}: what the organisation wants, starting with its
 *       {@linkplain io.monitoringstrategy.framework.BusinessObjective business objectives};
 *   <li>{@link io.monitoringstrategy.architecture}: the monitoring stack, and in
 *       {@link io.monitoringstrategy.architecture.topology} what its flows say about it;
 *   <li>{@link io.monitoringstrategy.architecture.governance}: how its data are kept and guarded;
 *   <li>{@link io.monitoringstrategy.advice}: options in the order of their fit, with reasons;
 *   <li>{@link io.monitoringstrategy.tool}: which tools there are, and in {@link
 *       io.monitoringstrategy.tool.selection} how one of them is chosen;
 *   <li>{@link io.monitoringstrategy.tool.ranking}: tools compared, and whether to believe it;
 *   <li>{@link io.monitoringstrategy.economics}: what it costs, and what it is worth;
 *   <li>{@link io.monitoringstrategy.maturity}: how far it has come, and the way on;
 *   <li>{@link io.monitoringstrategy.roadmap}: what is brought about when, by whom.
 * </ul>
 *
 * <p>The KPIs, the organisation, the strategy as a whole and the files live in modules above this
 * one. This package itself holds no type: it carries the style that every value here is built in.
 */
@NullMarked
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"severity:severities"},
    allowedClasspathAnnotations = {Override.class})
package io.monitoringstrategy;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;

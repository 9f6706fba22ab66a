/**
 * Teams and the roles they play in monitoring.
 *
 * <p>A {@link io.monitoringstrategy.org.Team} plays at most one of five
 * {@linkplain io.monitoringstrategy.org.TeamRole roles}. Which team does what is said in
 * {@link io.monitoringstrategy.org.raci}; {@link io.monitoringstrategy.org.StandardTeams} names a team
 * for each role, for examples and small organisations.
 */
@NullMarked
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    allowedClasspathAnnotations = {Override.class})
package io.monitoringstrategy.org;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;

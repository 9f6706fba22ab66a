/** Generated values that each have one slip in their shape, and one that has none. */
@NullMarked
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    allowedClasspathAnnotations = {Override.class})
package io.monitoringstrategy.conventions.violations.value;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;

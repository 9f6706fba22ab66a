package io.monitoringstrategy.conventions.violations;

/** Shows a type of Guava that a hidden parent brings along. */
public final class GuavaInherited extends HiddenParent {}

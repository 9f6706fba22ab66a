package io.monitoringstrategy.conventions.violations.layers.misc;

/** Lies in a package that belongs to no module. */
public record ClassOfNoModule(String name) {}

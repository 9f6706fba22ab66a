package io.monitoringstrategy.conventions.violations;

/** Can be extended by anybody. */
public class OpenClass {}

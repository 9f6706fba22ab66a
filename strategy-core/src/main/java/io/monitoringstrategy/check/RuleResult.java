package io.monitoringstrategy.check;

/**
 * What one rule of a suite gave.
 *
 * @param rule the rule
 * @param severity how much it counted in this run
 * @param outcome what it gave
 */
public record RuleResult(Rule rule, Severity severity, Outcome outcome) {}

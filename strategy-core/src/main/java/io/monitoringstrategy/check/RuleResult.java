package io.monitoringstrategy.check;

/**
 * What one rule of a suite gave.
 *
 * @param rule the rule
 * @param severity how much it counted in this run
 * @param outcome what it gave
 */
public record RuleResult(Rule rule, Severity severity, Outcome outcome) {

  /**
   * {@return what the rule earns of its weight: the share of examined elements that keep it; 0 where nothing
   * was examined}
   */
  public double earned() {
    int examined = outcome.examined();
    return examined == 0
        ? 0
        : (double) severity.weight() * (examined - outcome.findings().size()) / examined;
  }
}

package io.monitoringstrategy.framework;

import io.monitoringstrategy.value.Labels;
import java.util.Locale;

/** What marks a strategy of a type. */
public enum Trait {
  /** Acts after something broke. */
  RESPONSE_AFTER_FAILURE(StrategyType.REACTIVE),
  /** Alerts on fixed limits. */
  THRESHOLD_ALERTS(StrategyType.REACTIVE),
  /** People mend everything. */
  MANUAL_RESOLUTION(StrategyType.REACTIVE),
  /** Shows the basics. */
  BASIC_DASHBOARDS(StrategyType.REACTIVE),
  /** Little runs by itself. */
  LIMITED_AUTOMATION(StrategyType.REACTIVE),
  /** Prevents trouble. */
  PROBLEM_PREVENTION(StrategyType.PROACTIVE),
  /** Looks ahead by trends. */
  TREND_ANALYSIS(StrategyType.PROACTIVE),
  /** Plans and optimises capacity. */
  CAPACITY_PLANNING(StrategyType.PROACTIVE),
  /** Watches everything that matters. */
  COMPREHENSIVE_MONITORING(StrategyType.PROACTIVE),
  /** Responds to known trouble by itself. */
  AUTOMATED_RESPONSE(StrategyType.PROACTIVE),
  /** Predicts by learning. */
  MACHINE_LEARNING_PREDICTION(StrategyType.PREDICTIVE),
  /** Finds what no rule describes. */
  ANOMALY_DETECTION(StrategyType.PREDICTIVE),
  /** Limits follow what is normal. */
  DYNAMIC_THRESHOLDS(StrategyType.PREDICTIVE),
  /** Scales before demand. */
  PREDICTIVE_SCALING(StrategyType.PREDICTIVE),
  /** Alerts carry their context. */
  INTELLIGENT_ALERTS(StrategyType.PREDICTIVE),
  /** Learns by itself. */
  SELF_LEARNING(StrategyType.ADAPTIVE),
  /** Changes what it watches. */
  DYNAMIC_MONITORING(StrategyType.ADAPTIVE),
  /** Knows the context of what it sees. */
  CONTEXT_AWARE_ANALYSIS(StrategyType.ADAPTIVE),
  /** Optimises by itself. */
  AUTOMATIC_OPTIMIZATION(StrategyType.ADAPTIVE),
  /** Runs by itself. */
  AUTONOMOUS_OPERATION(StrategyType.ADAPTIVE);

  private final StrategyType type;

  Trait(StrategyType type) {
    this.type = type;
  }

  /** {@return the type it marks} */
  public StrategyType type() {
    return type;
  }

  /** {@return the word that files write} */
  public String label() {
    return Labels.word(this);
  }

  /** {@return the name for people, in English or Korean} */
  public String title(Locale locale) {
    return Labels.title(this, locale);
  }

  /**
   * {@return the trait that a file writes so}
   *
   * @throws io.monitoringstrategy.value.InvalidValueException for any other word
   */
  public static Trait parse(String text) {
    return Labels.parse("trait", text, values());
  }
}

package io.monitoringstrategy.kpi.alert;

import io.monitoringstrategy.kpi.Measurement;
import io.monitoringstrategy.value.Ratio;

/**
 * How much of what a rule says is false alarm.
 *
 * @param rule the rule
 * @param alerts how often it fired in the window
 * @param falseAlarms how many of them are known to be false alarms
 * @param falseAlarmShare their share of the alerts whose outcome is known, with Wilson's interval
 */
public record RuleNoise(
    String rule, long alerts, long falseAlarms, Measurement<Ratio> falseAlarmShare) {}

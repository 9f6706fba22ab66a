package io.monitoringstrategy.benchmarks.alerts;

/**
 * What W2 asks of one rule.
 *
 * @param rule which one
 * @param alerts how many fired in the window
 * @param judged how many of them have a known outcome
 * @param falseAlarms how many of those were false
 * @param actionable how many were acknowledged
 * @param flaps how many fired within ten minutes of the end of the rule's last
 */
public record RuleFigures(
    String rule, long alerts, long judged, long falseAlarms, long actionable, long flaps) {}

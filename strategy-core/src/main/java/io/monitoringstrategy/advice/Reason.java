package io.monitoringstrategy.advice;

import io.monitoringstrategy.value.LocalizedText;

/**
 * What an input adds to the lead of the best option over the second.
 *
 * @param input the id of the input
 * @param lead how much of the lead it makes; below 0 if it speaks for the second
 * @param reason why, in the words of the stronger of the two judgements
 */
public record Reason(String input, double lead, LocalizedText reason) {}

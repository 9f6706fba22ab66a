package io.monitoringstrategy.golden;

/**
 * What an adapter returns where the API says that there is no value.
 *
 * @param reason the API's reason, for people
 */
public record Undefined(String reason) {}

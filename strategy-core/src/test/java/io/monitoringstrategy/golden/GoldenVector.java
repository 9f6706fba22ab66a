package io.monitoringstrategy.golden;

import tools.jackson.databind.JsonNode;

/**
 * One published or independently computed number: a calculation, its inputs, and what must come out.
 *
 * @param area the file's area, such as {@code kpi-incidents}
 * @param id names the vector in messages
 * @param function names the calculation
 * @param inputs its arguments
 * @param expected the result, or an object with the one key {@code undefined} or {@code error}
 * @param relative tolerance as a share of the expected number
 * @param absolute tolerance added to that
 */
public record GoldenVector(
    String area,
    String id,
    String function,
    JsonNode inputs,
    JsonNode expected,
    double relative,
    double absolute) {

  static GoldenVector of(String area, JsonNode vector) {
    JsonNode tolerance = vector.path("tolerance");
    return new GoldenVector(
        area,
        vector.path("id").asString(),
        vector.path("function").asString(),
        vector.path("inputs"),
        vector.path("expected"),
        tolerance.path("rel").asDouble(0),
        tolerance.path("abs").asDouble(0));
  }
}

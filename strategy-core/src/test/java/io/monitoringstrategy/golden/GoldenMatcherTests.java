package io.monitoringstrategy.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class GoldenMatcherTests {
  private static final JsonNode NOTHING = new ObjectMapper().createObjectNode();
  private final GoldenMatcher matcher =
      new GoldenMatcher(new GoldenVector("area", "id", "function", NOTHING, NOTHING, 0.01, 0));

  private String difference(String expected, Object actual) {
    return matcher.difference(new ObjectMapper().readTree(expected), actual);
  }

  @Test
  void numbersMatchWithinTheTolerance() {
    assertThat(difference("100", 100.9)).isEmpty();
    assertThat(difference("100", 101.1)).contains("expected 100");
    assertThat(difference("100", Double.NaN)).isNotEmpty();
    assertThat(difference("100", "100")).isNotEmpty();
  }

  @Test
  void onlyAnExplicitUndefinedIsUndefined() {
    assertThat(difference("{\"undefined\": \"no data\"}", new Undefined("empty")))
        .isEmpty();
    assertThat(difference("{\"undefined\": \"no data\"}", Double.NaN)).isNotEmpty();
    assertThat(difference("{\"mean\": {\"undefined\": \"no data\"}}", Map.of("mean", 0)))
        .startsWith("mean:");
  }

  @Test
  void onlyExpectedKeysAreLookedAt() {
    assertThat(difference("{\"a\": 1}", Map.of("a", 1, "b", 2))).isEmpty();
    assertThat(difference("{\"a\": 1, \"b\": 3}", Map.of("a", 1, "b", 2))).startsWith("b:");
    assertThat(difference("{\"a\": 1}", Map.of())).isNotEmpty();
  }

  @Test
  void listsMatchInOrderAndSetsInAny() {
    assertThat(difference("[1, 2]", List.of(1, 2))).isEmpty();
    assertThat(difference("[1, 2]", List.of(2, 1))).isNotEmpty();
    assertThat(difference("[1, 2]", Set.of(2, 1))).isEmpty();
    assertThat(difference("[1, 2]", Set.of(1, 3))).isNotEmpty();
    assertThat(difference("[1]", List.of(1, 2))).isNotEmpty();
  }
}

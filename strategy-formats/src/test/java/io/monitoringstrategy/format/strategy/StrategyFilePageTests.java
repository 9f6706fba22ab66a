package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the strategy file says what the schema says; {@code -Dregenerate=docs} writes it anew. */
class StrategyFilePageTests {
  private static final Path PAGE = Path.of("../docs/strategy-file.md");

  static Iterable<SchemaObjects.Place> maps() {
    return SchemaObjects.all().values();
  }

  @BeforeAll
  static void writeItAnewIfAsked() throws IOException {
    if (System.getProperty("regenerate", "").equals("docs")) {
      Files.writeString(PAGE, StrategyFilePage.of());
    }
  }

  @Test
  void thePageSaysWhatTheSchemaSays() {
    assertThat(PAGE)
        .as("differs from the schema: run the test with -Dregenerate=docs")
        .content()
        .isEqualTo(StrategyFilePage.of());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everyKeyOfEveryMapIsOnIt(SchemaObjects.Place map) throws IOException {
    String page = Files.readString(PAGE);
    for (String key : map.schema().path("properties").propertyNames()) {
      assertThat(page).contains(key);
    }
  }
}

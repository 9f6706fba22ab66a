package io.monitoringstrategy.format.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the rules say what the rules say; {@code -Dregenerate=docs} writes them anew. */
class RulePagesTests {
  private static final Path FOLDER = Path.of("../docs/checks");
  private static final Map<String, String> PAGES = RulePages.all();

  static Stream<String> names() {
    return PAGES.keySet().stream();
  }

  @BeforeAll
  static void writeThemAnewIfAsked() throws IOException {
    if (System.getProperty("regenerate", "").equals("docs")) {
      Files.createDirectories(FOLDER);
      try (Stream<Path> old = Files.list(FOLDER)) {
        for (Path page : old.toList()) {
          Files.delete(page);
        }
      }
      for (Map.Entry<String, String> page : PAGES.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPageSaysWhatItsRuleSays(String name) {
    assertThat(FOLDER.resolve(name))
        .as("differs from the code: run the test with -Dregenerate=docs")
        .exists()
        .content()
        .isEqualTo(PAGES.get(name));
  }

  @Test
  void thereIsNoPageOfARuleThatIsGone() throws IOException {
    try (Stream<Path> pages = Files.list(FOLDER)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }
  }
}

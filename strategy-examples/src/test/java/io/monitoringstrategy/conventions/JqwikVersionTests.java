package io.monitoringstrategy.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** jqwik stays at the version whose terms are its licence and nothing else. */
class JqwikVersionTests {
  private static final Pattern JAR = Pattern.compile("jqwik(?:-[a-z]+)*-([0-9][^/]*)\\.jar$");

  @Test
  void everyPartOfJqwikIsOfTheVersionDecidedOn() {
    assertThat(versionsOn(System.getProperty("java.class.path")))
        .as("see docs/decisions/0003-jqwik-stays-at-1.9.3.md before changing it")
        .isNotEmpty()
        .containsOnly("1.9.3");
  }

  @Test
  void aLaterVersionIsSeen() {
    String path = "a/jqwik-api-1.9.3.jar" + File.pathSeparator + "b/jqwik-engine-1.10.0.jar";

    assertThat(versionsOn(path)).containsExactly("1.9.3", "1.10.0");
  }

  private static List<String> versionsOn(String classPath) {
    return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
        .flatMap(jar -> JAR.matcher(jar).results())
        .map(match -> match.group(1))
        .toList();
  }
}

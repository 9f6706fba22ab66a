package io.monitoringstrategy.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.monitoringstrategy.format.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class YamlDocumentProperties {
  @Property(tries = 500)
  void anyBytesAreReadOrRefusedWithAPlace(@ForAll byte[] bytes) {
    readOrRefuse(bytes);
  }

  @Property(tries = 1000)
  void anyMixOfYamlMarksIsReadOrRefusedWithAPlace(@ForAll("marks") String yaml) {
    readOrRefuse(yaml.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void anyTextWrittenAsJsonIsReadBack(@ForAll("texts") String text) {
    String json = "{\"a\": " + JsonMapper.shared().writeValueAsString(text) + "}";
    YamlDocument document = YamlDocument.read(
        "f.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

    assertThat(document.root().optionalText("a")).contains(text);
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      YamlDocument document = YamlDocument.read("f", new ByteArrayInputStream(bytes));
      assertThat(document.root().location().line()).isPositive();
    } catch (UnreadableFileException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.getMessage()).startsWith("f:").doesNotContain("\u001b");
    }
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
            "a", ":", " ", "\n", "- ", "? ", "[", "]", "{", "}", ",", "'", "\"", "|", ">", "#", "%",
            "&", "*", "!", "@", "\t", "\\", "---\n", "...\n", "  ", "b: ", "\u00e9", "\r", "%YAML ",
            "%TAG ", "!<", "1", "\\x", "\\u", "<<", "=")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('\u00A0', '\uD7FF')
        .excludeChars('\u2028', '\u2029')
        .ofMaxLength(40);
  }
}

package io.monitoringstrategy.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.monitoringstrategy.format.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file may not do, and where its message points. */
class YamlSafetyTests {
  private static String refusal(String yaml) {
    return refusal(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(byte[] bytes) {
    return String.valueOf(catchThrowableOfType(
            UnreadableFileException.class,
            () -> YamlDocument.read("f.yaml", new ByteArrayInputStream(bytes)))
        .getMessage());
  }

  private static String value(String yaml) {
    return YamlDocument.read("f", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
        .root()
        .optionalText("a")
        .orElseThrow();
  }

  @Nested
  class Nesting {
    @Test
    void sixtyFourLevelsAreRead() {
      String yaml = "{a: ".repeat(64) + "x" + "}".repeat(64);

      assertThat(YamlDocument.read(
                  "f", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
              .root()
              .map("a"))
          .isPresent();
    }

    @Test
    void theSixtyFifthLevelIsRefusedAtItsPlace() {
      assertThat(refusal("{a: ".repeat(65) + "x" + "}".repeat(65)))
          .isEqualTo("f.yaml:1:257: more than 64 levels of nesting: make it flatter");
    }

    @Test
    void tenThousandOpenBracketsAreRefusedAndNotFollowed() {
      assertThat(refusal("a: " + "[".repeat(10_000)))
          .startsWith("f.yaml:1:67: more than 64 levels");
    }

    @Test
    void tenThousandIndentedLevelsAreRefusedAndNotFollowed() {
      StringBuilder yaml = new StringBuilder();
      for (int level = 0; level < 5_000; level++) {
        yaml.append(" ".repeat(level)).append("a:\n");
      }

      assertThat(refusal(yaml.toString())).startsWith("f.yaml:65:65: more than 64 levels");
    }

    @Test
    void tenThousandListMarksInARowAreRefusedAndNotFollowed() {
      assertThat(refusal("a:\n " + "- ".repeat(10_000)))
          .contains(": more than 64 levels of nesting");
    }
  }

  @Nested
  class Decoration {
    @Test
    void anAnchorIsRefused() {
      assertThat(refusal("a: x\nb: &top y\n"))
          .isEqualTo("f.yaml:2:4: anchor '&top': write the text out where it is needed");
    }

    @Test
    void anAliasIsRefused() {
      assertThat(refusal("a: *top\n")).isEqualTo("f.yaml:1:4: alias '*top': write the text out");
    }

    @Test
    void anAnchorOnAListIsRefused() {
      assertThat(refusal("a: &l [x]\n")).startsWith("f.yaml:1:4: anchor '&l'");
    }

    @Test
    void aTagIsRefusedEvenACoreOne() {
      assertThat(refusal("a: !!str 5\n"))
          .isEqualTo(
              "f.yaml:1:4: tag 'tag:yaml.org,2002:str': remove it, every value is plain text");
    }

    @Test
    void aTagOfAJavaClassIsRefused() {
      assertThat(refusal("!!java.lang.Runtime {a: b}")).contains("java.lang.Runtime': remove it");
    }

    @Test
    void aBrokenEscapeInATagIsRefused() {
      assertThat(refusal("a: b\nc: !<%\u00e9> x\n"))
          .startsWith("f.yaml:2")
          .contains("is not YAML (");
      assertThat(refusal("a: b\nc: !%")).startsWith("f.yaml:2").contains("is not YAML (");
    }

    @Test
    void aSecondDocumentIsRefused() {
      assertThat(refusal("a: x\n---\nb: y\n"))
          .isEqualTo("f.yaml:2:1: a second document: keep one document per file, without '---'");
    }

    @Test
    void oneDocumentMayHaveItsMarks() {
      assertThat(value("---\na: x\n...\n")).isEqualTo("x");
    }

    @Test
    void aKeyThatIsAListIsRefused() {
      assertThat(refusal("? [a]\n: b\n")).startsWith("f.yaml:1:3: a key must be text");
    }
  }

  @Nested
  class Bytes {
    @Test
    void aByteOrderMarkIsLeftOut() {
      assertThat(value("\uFEFFa: x")).isEqualTo("x");
    }

    @Test
    void aNulIsRefusedAtItsPlace() {
      assertThat(refusal("a: x\nb: y\0\n"))
          .isEqualTo("f.yaml:2:5: control character U+0000: this is no text file, or the character"
              + " must go");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedAtTheirPlace() {
      assertThat(refusal("a: \u00e9".getBytes(StandardCharsets.ISO_8859_1)))
          .isEqualTo("f.yaml:1:4: is not UTF-8 text: save the file as UTF-8");
    }

    @Test
    void aCharacterCutInHalfAtTheEndIsRefused() {
      byte[] bytes = {'a', ':', ' ', (byte) 0xC3};

      assertThat(refusal(bytes)).startsWith("f.yaml:1:4: is not UTF-8");
    }

    @Test
    void columnsCountCharactersAndNotBytes() {
      assertThat(refusal("\u00e9\uD83D\uDE00\u0001")).startsWith("f.yaml:1:3: control character");
    }

    @Test
    void sixteenMebibytesAreTheMost() {
      byte[] bytes = new byte[(16 << 20) + 1];
      Arrays.fill(bytes, (byte) 'a');

      assertThat(refusal(bytes)).isEqualTo("f.yaml: is larger than 16 MiB: split it");
    }

    @Test
    void aLargeFileBelowTheLimitIsRead() {
      assertThat(value("a: '" + "x\n\n".repeat(1 << 20) + "'")).hasSize(1 << 21);
    }

    @Test
    void aLineOverOneMebibyteIsRefused() {
      assertThat(refusal("b: 1\na: " + "x".repeat(1 << 20)))
          .isEqualTo("f.yaml:2:1: the line is longer than 1 MiB: break it up");
      assertThat(value("a: " + "x".repeat((1 << 20) - 3))).hasSize((1 << 20) - 3);
    }

    @Test
    void moreThanAMillionValuesAreRefused() {
      assertThat(refusal("a: [" + "1,\n ".repeat(1_000_001) + "]"))
          .contains("more than a million values: split it");
    }

    @Test
    void anEmptyFileIsRefused() {
      assertThat(refusal("")).isEqualTo("f.yaml: is empty: write at least one 'key: value'");
    }

    @Test
    void aFileOfCommentsIsEmptyToo() {
      assertThat(refusal("# nothing here\n")).startsWith("f.yaml: is empty");
    }

    @Test
    void aFileOfNothingIsEmptyToo() {
      assertThat(refusal("---\n~\n")).startsWith("f.yaml: is empty");
    }
  }

  @Nested
  class Shape {
    @Test
    void aFileThatIsAListIsRefused() {
      assertThat(refusal("- a\n"))
          .isEqualTo("f.yaml:1:1: the file must be a map of keys to values (was a list)");
    }

    @Test
    void aTabInTheIndentationIsNamed() {
      assertThat(refusal("a:\n\tb: x\n"))
          .startsWith("f.yaml:2:1: is not YAML (")
          .endsWith("indent with spaces, not tabs");
    }

    @Test
    void anUnclosedListIsNamed() {
      assertThat(refusal("a: [x, y\nb: z\n")).contains("close the list with ']'");
    }

    @Test
    void aColonInsideTextIsNamed() {
      assertThat(refusal("a: x: y\n"))
          .startsWith("f.yaml:1:5: is not YAML (")
          .endsWith("put text that contains ': ' in quotes");
    }

    @Test
    void anUnknownVersionIsRefused() {
      assertThat(refusal("%YAML 9.9\n---\na: b\n")).contains("is not YAML (");
    }

    @Test
    void everyErrorHasSomeRemedy() {
      assertThat(YamlSyntax.message(null, null))
          .isEqualTo("is not YAML (): check quotes, brackets and indentation here");
    }

    @Test
    void jsonIsReadToo() {
      assertThat(value("{\"a\": \"x\\u0041\", \"b\": [1, null]}")).isEqualTo("xA");
    }
  }

  @Nested
  class Paths {
    @TempDir
    Path dir = Path.of("");

    @Test
    void aFileIsReadByItsPath() throws IOException {
      Path file = Files.writeString(dir.resolve("f.yaml"), "a: x");

      assertThat(YamlDocument.read("f.yaml", file).root().texts("a")).containsExactly("x");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> YamlDocument.read("f.yaml", dir.resolve("f.yaml")))
          .withMessage("f.yaml: there is no such file: check the path");
    }

    @Test
    void aDirectoryIsRefused() {
      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> YamlDocument.read("f.yaml", dir))
          .withMessageContaining("f.yaml: cannot be read");
    }

    @Test
    void aStreamThatBreaksIsRefused() {
      InputStream broken = new InputStream() {
        @Override
        public int read() throws IOException {
          throw new IOException("disk on fire");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
          throw new IOException("disk on fire");
        }
      };

      assertThatExceptionOfType(UnreadableFileException.class)
          .isThrownBy(() -> YamlDocument.read("f.yaml", broken))
          .withMessageContaining("f.yaml: cannot be read (disk on fire)");
    }
  }
}
